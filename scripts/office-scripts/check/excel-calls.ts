import ts from 'typescript-4.0';
import type { OpenScript } from './open-script.ts';

/** What calls Excel, directly or through others. The editor makes each such function asynchronous and awaits each such call. */
export interface ExcelCalls {
  readonly functions: ReadonlySet<ts.Node>;
  readonly calls: ReadonlySet<ts.CallExpression>;
}

/** Finds the calls by their types, as the editor does. */
export function findExcelCalls(script: OpenScript): ExcelCalls {
  const { file, checker } = script;
  const all: [call: ts.CallExpression, called: ts.Node | undefined][] = [];
  forEachNode(file, (node) => {
    if (ts.isCallExpression(node)) all.push([node, calledBy(node, checker)]);
  });
  const functions = new Set<ts.Node>();
  const calls = new Set<ts.CallExpression>();
  for (let before = -1; before !== calls.size + functions.size; ) {
    before = calls.size + functions.size;
    for (const [call, called] of all) {
      if (!isOfExcel(call, called, script) && (called === undefined || !functions.has(called))) continue;
      calls.add(call);
      functions.add(functionAround(call));
    }
  }
  return { functions, calls };
}

function isOfExcel(
  { expression }: ts.CallExpression,
  called: ts.Node | undefined,
  { isOfPlatform }: OpenScript,
): boolean {
  const isLog = ts.isPropertyAccessExpression(expression) && expression.expression.getText() === 'console';
  return isLog || isOfPlatform(called);
}

/** The function that a call runs; of one that is kept in a variable, the function that it was made with. */
function calledBy(call: ts.CallExpression, checker: ts.TypeChecker): ts.Node | undefined {
  const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression;
  const declared = checker.getSymbolAtLocation(name)?.valueDeclaration;
  if (declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined)
    if (ts.isFunctionLike(declared.initializer)) return declared.initializer;
  return checker.getResolvedSignature(call)?.declaration;
}

/** The function that a node stands in; the file = none. */
export function functionAround(node: ts.Node): ts.Node {
  for (let around = node.parent; around !== undefined; around = around.parent)
    if (ts.isFunctionLike(around) || ts.isSourceFile(around)) return around;
  throw new Error('a node outside every file');
}

export function forEachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => forEachNode(child, visit));
}
