import ts from 'typescript-5.9';
import { forEachNode, parsed } from './edits.ts';
import { addTo } from './groups.ts';
import { isMemberName } from './known-places.ts';

/** A name that the script declares. */
export interface Declared {
  readonly name: string;
  /** The part of the script that has the name. */
  readonly scope: ts.Node;
  readonly declarations: readonly ts.Node[];
  /** Everywhere it is written. */
  readonly places: readonly ts.Identifier[];
  /** Smaller scopes that it is written in. */
  readonly seenIn: readonly ts.Node[];
}

export interface Scopes {
  readonly file: ts.SourceFile;
  /** In the order in which they are first written. */
  readonly declared: readonly Declared[];
  /** Names that are written and declared nowhere in the script. */
  readonly foreign: ReadonlySet<string>;
  /** What an identifier stands for. */
  declaredAs(identifier: ts.Identifier): Declared | undefined;
}

/** The names of a script, as the compiler finds them by the scopes. */
export function readScopes(code: string): Scopes {
  const file = parsed(code);
  const checker = checkerOf(file);
  const places = new Map<ts.Symbol, ts.Identifier[]>();
  const foreign = new Set<string>();
  forEachNode(file, (node) => {
    // `this` as the first parameter of a function is an identifier to the compiler.
    if (!ts.isIdentifier(node) || isMemberName(node) || node.text === 'this') return;
    const symbol = symbolAt(node, checker);
    if (symbol !== undefined && scopeOf(symbol) !== undefined) addTo(places, symbol, node);
    else foreign.add(node.text);
  });
  const scopes = new Set([...places.keys()].map(scopeOf));
  const known = new Map([...places].map(([symbol, written]) => [symbol, asDeclared(symbol, written, scopes)] as const));
  const declaredAs = (node: ts.Identifier) => known.get(symbolAt(node, checker) as ts.Symbol);
  return { file, declared: [...known.values()], foreign, declaredAs };
}

/** No library is needed: what that declares is foreign here. */
function checkerOf(file: ts.SourceFile): ts.TypeChecker {
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === file.fileName ? file : undefined),
    fileExists: (name) => name === file.fileName,
    readFile: () => undefined,
    writeFile: () => undefined,
    getDefaultLibFileName: () => '',
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  };
  const options = { noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.ES2022 };
  return ts.createProgram([file.fileName], options, host).getTypeChecker();
}

function asDeclared(symbol: ts.Symbol, places: ts.Identifier[], scopes: ReadonlySet<ts.Node | undefined>): Declared {
  const scope = scopeOf(symbol) as ts.Node;
  const seenIn = new Set<ts.Node>();
  for (const place of places) {
    for (let around = outside(place, scope); around !== scope; around = around.parent)
      if (scopes.has(around)) seenIn.add(around);
  }
  return { name: symbol.name, scope, declarations: symbol.declarations ?? [], places, seenIn: [...seenIn] };
}

/** Where a place is seen from: the name of a function or a type stands outside what that declares within. */
function outside(place: ts.Identifier, scope: ts.Node): ts.Node {
  const isItsName = (place.parent as ts.NamedDeclaration).name === place && place.parent !== scope;
  return isItsName ? place.parent.parent : place.parent;
}

function symbolAt(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  return ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node);
}

/** What the compiler keeps on nodes that open a scope. */
type Keeper = ts.Node & { readonly locals?: ReadonlyMap<string, ts.Symbol>; readonly symbol?: ts.Symbol };

/** The node that keeps a name. `undefined` = none does: it is a member, or declared elsewhere. */
function scopeOf(symbol: ts.Symbol): ts.Node | undefined {
  const isTypeParameter = (symbol.flags & ts.SymbolFlags.TypeParameter) !== 0;
  for (let around: Keeper | undefined = symbol.declarations?.[0]; around !== undefined; around = around.parent) {
    if (around.locals?.get(symbol.name) === symbol) return withCaught(around);
    if (isTypeParameter && around.symbol?.members?.get(symbol.escapedName) === symbol) return around;
  }
  return undefined;
}

/** What is caught is kept around the block, which yet may not declare the same name. */
function withCaught(scope: ts.Node): ts.Node {
  return ts.isBlock(scope) && ts.isCatchClause(scope.parent) ? scope.parent : scope;
}
