import ts from 'typescript-5.9';
import { faultAt, type Modules } from './read-modules.ts';

/** A declaration at the top of a module. */
export interface Unit {
  readonly statement: ts.Statement;
  readonly file: ts.SourceFile;
  readonly symbols: readonly ts.Symbol[];
  readonly isType: boolean;
}

/** Other declarations that a declaration names. */
export type Uses = (unit: Unit) => ReadonlySet<Unit>;

export interface Units {
  /** In the order of evaluation. */
  readonly all: readonly Unit[];
  /** The declaration that an identifier names; `undefined` = a local one, a property or a global one. */
  unitAt(identifier: ts.Identifier): Unit | undefined;
  /** What an identifier stands for, through imports. */
  symbolAt(identifier: ts.Identifier): ts.Symbol | undefined;
}

/** The declarations of all modules, with what each names. */
export function readUnits({ files, checker }: Modules): Units {
  const ofSymbol = new Map<ts.Symbol, Unit>();
  const known = new Map<ts.Identifier, ts.Symbol | undefined>();
  const symbolAt = (identifier: ts.Identifier) => {
    if (!known.has(identifier)) known.set(identifier, symbolOf(identifier, checker));
    return known.get(identifier);
  };
  const unitAt = (identifier: ts.Identifier) => {
    const symbol = symbolAt(identifier);
    return symbol && ofSymbol.get(symbol);
  };
  const all = files.flatMap((file) =>
    file.statements.filter(isDeclaration).map((statement): Unit => {
      const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
      const unit = { statement, file, symbols: declaredBy(statement, checker), isType };
      for (const symbol of unit.symbols) ofSymbol.set(symbol, unit);
      return unit;
    }),
  );
  return { all, unitAt, symbolAt };
}

/** What each declaration names, without the nodes that are left out. */
export function usesOf({ unitAt }: Units, isLeftOut: (node: ts.Node) => boolean): Uses {
  const known = new Map<Unit, ReadonlySet<Unit>>();
  return (unit) => {
    let uses = known.get(unit);
    if (uses === undefined) {
      const found = new Set<Unit>();
      forEachIdentifier(
        unit.statement,
        (identifier) => {
          const used = unitAt(identifier);
          if (used !== undefined && used !== unit) found.add(used);
        },
        isLeftOut,
      );
      uses = found;
      known.set(unit, uses);
    }
    return uses;
  };
}

/** What a script needs to run `main`, in the order of evaluation. */
export function neededFor(main: Unit, { all }: Units, uses: Uses): Unit[] {
  const needed = new Set<Unit>([main]);
  // A set gives what is added to it while it is gone through.
  for (const unit of needed) for (const used of uses(unit)) needed.add(used);
  return all.filter((unit) => needed.has(unit));
}

/**
 * Nobody names a statement that declares nothing, so it is never among what is needed, and what it does to a value beside it would be lost
 * without a word.
 */
export function refuseEffects(needed: readonly Unit[], { all }: Units): void {
  const files = new Set(needed.map(({ file }) => file));
  const effect = all.find(({ file, symbols }) => symbols.length === 0 && files.has(file));
  if (effect !== undefined)
    throw faultAt(effect.statement, 'let a function make the whole value: what a statement by itself does is lost');
}

export function forEachIdentifier(
  node: ts.Node,
  visit: (identifier: ts.Identifier) => void,
  isLeftOut: (node: ts.Node) => boolean = () => false,
): void {
  if (isLeftOut(node)) return;
  if (ts.isIdentifier(node)) visit(node);
  ts.forEachChild(node, (child) => forEachIdentifier(child, visit, isLeftOut));
}

function isDeclaration(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) throw faultAt(statement, 'a default export cannot go into an Office Script');
  return !(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) || ts.isEmptyStatement(statement));
}

/** What a statement declares; none of one that only does something. */
function declaredBy(statement: ts.Statement, checker: ts.TypeChecker): ts.Symbol[] {
  const declared = ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [statement];
  const names = declared.flatMap((declaration): ts.Node[] => {
    const { name } = declaration as ts.NamedDeclaration;
    if (name === undefined) return [];
    if (!ts.isObjectBindingPattern(name) && !ts.isArrayBindingPattern(name)) return [name];
    return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : [element.name]));
  });
  return names.flatMap((name) => checker.getSymbolAtLocation(name) ?? []);
}

function symbolOf(identifier: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = identifier;
  const symbol =
    ts.isShorthandPropertyAssignment(parent) && parent.name === identifier
      ? checker.getShorthandAssignmentValueSymbol(parent)
      : checker.getSymbolAtLocation(identifier);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
