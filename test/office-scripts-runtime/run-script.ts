/// <reference path="../../src/hosts/office-scripts/excelscript.d.ts" />
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript-4.0';
import { excelDeclarations } from '../../scripts/build-office-scripts.ts';
import { findExcelCalls } from '../../scripts/office-scripts/check/excel-calls.ts';
import { openScript } from '../../scripts/office-scripts/check/open-script.ts';
import { quickGlobals } from '../support/quick-globals.mjs';
import { FakeWorkbook } from './fake-workbook.ts';
import { type CallCounts, Excel } from './strict.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** A script ready to be run, again and again. */
export interface LoadedScript {
  readonly isAsynchronous: boolean;
  readonly code: string;
}

type Target = 'ES2015' | 'ES2019' | 'ES2020';

/** A built script as JavaScript. */
export function loadScript(path: string, target: Target = 'ES2019'): LoadedScript {
  const key = `${path} ${target}`;
  const script = loaded.get(key) ?? { isAsynchronous: false, code: javaScript(readFileSync(path, 'utf8'), target) };
  loaded.set(key, script);
  return script;
}

/** A script takes seconds to turn into JavaScript, and each test wants it. */
const loaded = new Map<string, LoadedScript>();

/** The same rewritten as the platform does it: what calls Excel is made asynchronous, and each such call is awaited. */
export function loadAsynchronously(path: string, target: Target = 'ES2019'): LoadedScript {
  const script = openScript(path, excelDeclarations, true);
  const { calls, functions } = findExcelCalls(script);
  const edits = [
    ...[...calls].flatMap((call) => [
      { at: call.getStart(), text: '(await ' },
      { at: call.end, text: ')' },
    ]),
    ...[...functions].map((node) => ({ at: node.getStart(), text: 'async ' })),
  ];
  const { text } = script.file;
  let [code, from] = ['', 0];
  // Of two at the same place the end of an inner call comes before that of the outer, and `async` before what follows.
  for (const { at, text: added } of edits.sort((one, other) => one.at - other.at)) {
    code += text.slice(from, at) + added;
    from = at;
  }
  code += text.slice(from);
  return {
    isAsynchronous: true,
    code: javaScript(code.replace(/async ((?:\/\*[\s\S]*?\*\/\s*))/g, '$1async '), target),
  };
}

function javaScript(code: string, target: Target): string {
  return ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget[target], module: ts.ModuleKind.None } })
    .outputText;
}

/** Enums are objects where a script runs; these hold their members by the names that the declarations give. */
const enums: unknown = new Proxy(
  {},
  { get: (_, name) => new Proxy({}, { get: (__, member) => memberOf(String(name), String(member)) }) },
);

const members = new Map<string, string>();

function memberOf(name: string, member: string): string {
  if (members.size === 0) readMembers();
  const value = members.get(`${name}.${member}`);
  if (value === undefined) throw new Error(`ExcelScript has no ${name}.${member}`);
  return value;
}

function readMembers(): void {
  const file = ts.createSourceFile('d.ts', readFileSync(excelDeclarations, 'utf8'), ts.ScriptTarget.ES2019, true);
  const visit = (node: ts.Node): void => {
    if (ts.isEnumMember(node) && node.initializer && ts.isStringLiteral(node.initializer))
      members.set(`${node.parent.name.text}.${node.name.getText()}`, node.initializer.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
}

export interface ScriptRun<Result> {
  readonly result: Result;
  readonly counts: CallCounts;
}

/** Runs a script on a workbook, which it changes. @param now instant of the clock */
export async function runScript<Result>(
  { code, isAsynchronous }: LoadedScript,
  model: WorkbookModel,
  given: readonly unknown[] = [],
  now = '2026-01-15T09:00:00Z',
): Promise<ScriptRun<Result>> {
  const excel = new Excel(isAsynchronous);
  const context = createContext({ ExcelScript: enums, Date: clockAt(now) });
  quickGlobals.runInContext(context);
  const main = runInContext(`${code}\nmain;`, context) as (...values: unknown[]) => unknown;
  const workbook = excel.hand('Workbook', new FakeWorkbook(excel, model));
  // What a flow gets is JSON.
  const result = JSON.parse(JSON.stringify(await main(workbook, ...given))) as Result;
  return { result, counts: excel.counts };
}

/** A Date whose clock stands still. */
function clockAt(now: string): object {
  return class extends Date {
    static override now(): number {
      return Date.parse(now);
    }
  };
}
