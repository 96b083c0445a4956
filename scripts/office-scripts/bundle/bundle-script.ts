import { join, sep } from 'node:path';
import ts from 'typescript-5.9';
import { faultAt } from './fault-at.ts';
import { nameUnits } from './names.ts';
import { readModules, type ScriptProgram } from './read-modules.ts';
import type { Unit } from './unit.ts';
import { neededFor, refuseEffects, type Uses, usesOf } from './units.ts';
import { unreadMembers } from './unread-members.ts';
import type { Naming } from './write-unit.ts';

export interface BundledScript {
  /** Without a header. */
  readonly code: string;
  /** The comment of `main`, as people see it. */
  readonly description: string;
  /** Characters of each module, by its path, the largest first. */
  readonly sizes: readonly (readonly [path: string, characters: number])[];
}

/**
 * Puts the modules of an Office Script together into one text that keeps its types, as the editor demands, with only what `main`
 * needs. The editor runs no code outside functions: so all that is not a type, and not a function of the host's, which alone may
 * call Excel, stands within one function that is run when it is first asked for.
 *
 * @param folder of the host
 */
export function bundleScript(entry: string, folder: string, program: ScriptProgram): BundledScript {
  const { units, checker, textOf } = program;
  const modules = readModules(entry, program);
  const main = modules.all.find(({ file, statement }) => file === modules.entry && isMain(statement));
  if (main === undefined) throw new Error(`${entry} declares no function main.`);
  const left = unreadMembers((without) => neededFor(main, modules.all, usesOf(units, without)).map(units.contentsOf));
  const uses = usesOf(units, left);
  const kept = neededFor(main, modules.all, uses);
  refuseForeign(kept, checker);
  refuseEffects(kept, modules.all);
  const isOfHost = ({ file, statement }: Unit) =>
    file.fileName.startsWith(join(folder, sep)) && ts.isFunctionDeclaration(statement);
  const inside = withinCore(kept, uses, isOfHost, checker);
  const names = nameUnits(kept, main, program);
  const sizes = new Map<string, number>();
  const write = (unit: Unit, naming: Naming): string => {
    const text = spelledOut(unit, inside, uses, checker, naming) ?? textOf(unit, naming);
    sizes.set(unit.file.fileName, (sizes.get(unit.file.fileName) ?? 0) + text.length + 1);
    return text;
  };
  const outside = kept.filter((unit) => !inside.has(unit));
  const reaching: Naming = { names, left, isBeyond: (used) => inside.has(used) };
  const within: Naming = { names, left, isBeyond: () => false };
  const functions = outside.filter(({ isType }) => !isType);
  const offered = offeredBy(inside, outside, uses);
  const offeredNames = offered
    .flatMap(({ symbols }) => symbols.map((symbol) => names.get(symbol) ?? symbol.name))
    .sort();
  const core = [...inside].map((unit) => write(unit, within));
  const code = [
    '',
    '// Det som talar med Excel.',
    write(main, reaching),
    ...functions.filter((unit) => unit !== main).map((unit) => write(unit, reaching)),
    '// Det som räknar. Anropar aldrig Excel; skapas när det först behövs, så att ingen kod står utanför funktioner.',
    'let coreInUse:ReturnType<typeof makeCore>|undefined;',
    'function core():ReturnType<typeof makeCore>{if(coreInUse===undefined)coreInUse=makeCore();\nreturn coreInUse}',
    `function makeCore(){${[...core, `return{${offeredNames.join()}}`].join('\n')}}`,
    '// Typer.',
    ...outside.filter(({ isType }) => isType).map((unit) => write(unit, reaching)),
    '',
  ].join('\n');
  return {
    code,
    description: commentOf(main),
    sizes: [...sizes].sort(([, one], [, other]) => other - one),
  };
}

function isMain(statement: ts.Statement): boolean {
  return ts.isFunctionDeclaration(statement) && statement.name?.text === 'main';
}

/** Packages cannot go along. */
function refuseForeign(kept: readonly Unit[], checker: ts.TypeChecker): void {
  for (const { statement, file } of kept) {
    for (const imported of file.statements) {
      if (!ts.isImportDeclaration(imported) || !ts.isStringLiteral(imported.moduleSpecifier)) continue;
      if (imported.moduleSpecifier.text.startsWith('.') || imported.importClause?.isTypeOnly) continue;
      const names = new Set<ts.Symbol>();
      const collect = (node: ts.Node): void => {
        if ((ts.isImportSpecifier(node) || ts.isImportClause(node)) && node.name)
          names.add(checker.getSymbolAtLocation(node.name) as ts.Symbol);
        ts.forEachChild(node, collect);
      };
      collect(imported);
      const search = (node: ts.Node): void => {
        const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
        if (symbol !== undefined && names.has(symbol))
          throw faultAt(
            node,
            `${imported.moduleSpecifier.getText()} is a package, which cannot go into an Office Script`,
          );
        ts.forEachChild(node, search);
      };
      search(statement);
    }
  }
}

/** All values but the functions of the host, and the types that hang on such a value and cannot be spelled out. */
function withinCore(
  kept: readonly Unit[],
  uses: Uses,
  isOfHost: (unit: Unit) => boolean,
  checker: ts.TypeChecker,
): ReadonlySet<Unit> {
  const values = new Set(kept.filter((unit) => !unit.isType && !isOfHost(unit)));
  const inside = new Set(values);
  for (let count = 0; count !== inside.size; ) {
    count = inside.size;
    for (const unit of kept) {
      if (unit.isType && literalsOf(unit, checker) === undefined && [...uses(unit)].some((used) => inside.has(used)))
        inside.add(unit);
    }
  }
  for (const unit of values) {
    const host = [...uses(unit)].find(isOfHost);
    if (host !== undefined)
      throw faultAt(
        unit.statement,
        `${host.symbols[0]?.name} is a function of the host's, which may call Excel: only such functions may use it`,
      );
  }
  return new Set(kept.filter((unit) => inside.has(unit)));
}

function offeredBy(inside: ReadonlySet<Unit>, outside: readonly Unit[], uses: Uses): Unit[] {
  const offered = [...new Set(outside.flatMap((unit) => [...uses(unit)]))].filter((unit) => inside.has(unit));
  for (const { isType, statement } of offered)
    if (isType)
      throw faultAt(statement, 'the host names this type, which hangs on a value of the core: write the type out');
  return offered.filter(({ isType }) => !isType);
}

/** A type that is a choice among texts, e.g. `keyof typeof programSheets`, as that choice. */
function spelledOut(
  unit: Unit,
  inside: ReadonlySet<Unit>,
  uses: Uses,
  checker: ts.TypeChecker,
  { names }: Naming,
): string | undefined {
  if (!unit.isType || inside.has(unit) || ![...uses(unit)].some((used) => inside.has(used))) return undefined;
  return `type ${names.get(unit.symbols[0] as ts.Symbol)}=${literalsOf(unit, checker)};`;
}

function literalsOf({ statement }: Unit, checker: ts.TypeChecker): string | undefined {
  if (!ts.isTypeAliasDeclaration(statement) || statement.typeParameters !== undefined) return undefined;
  const type = checker.getTypeAtLocation(statement.name);
  const parts = type.isUnion() ? type.types : [type];
  if (!parts.every((part) => part.isStringLiteral())) return undefined;
  return parts.map((part) => JSON.stringify((part as ts.StringLiteralType).value)).join('|');
}

function commentOf({ statement, file }: Unit): string {
  const comments = ts.getLeadingCommentRanges(file.text, statement.pos) ?? [];
  const comment = comments
    .map(({ pos, end }) => file.text.slice(pos, end))
    .filter((text) => text.startsWith('/**'))
    .at(-1);
  if (comment === undefined)
    throw faultAt(statement, 'say in a comment, in Swedish, what the script does: people see it');
  return comment;
}
