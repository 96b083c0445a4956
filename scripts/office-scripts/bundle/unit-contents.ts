import ts from 'typescript-5.9';
import { membersMade, membersRead } from './leavable-members.ts';
import type { Unit } from './unit.ts';

/** Something in a declaration that goes when one of the leavable members that it stands within does. */
interface Within {
  readonly within: readonly string[];
}

/** Where a declaration names one at the top of a module, which may be itself. */
interface Mention extends Within {
  readonly symbol: ts.Symbol;
  readonly unit: Unit;
}

/** Where a declaration reads a leavable member. */
interface Reading extends Within {
  readonly member: string;
}

/** What is found in a declaration, whatever script it goes into. */
export interface UnitContents {
  /** All that is a name there, of members too. */
  readonly words: ReadonlySet<string>;
  readonly mentions: ReadonlyMap<ts.Identifier, Mention>;
  /** For each declaration that it names: the names of locals around where it does. */
  readonly hidden: ReadonlyMap<ts.Symbol, ReadonlySet<string>>;
  /** The nodes that declare leavable members or give them a value. */
  readonly members: ReadonlyMap<ts.Node, readonly string[]>;
  readonly readings: readonly Reading[];
}

/** Goes once through a declaration. */
export function readContents(
  { statement, file }: Unit,
  declaring: (symbol: ts.Symbol) => Unit | undefined,
  checker: ts.TypeChecker,
): UnitContents {
  const words = new Set<string>();
  const mentions = new Map<ts.Identifier, Mention>();
  const hidden = new Map<ts.Symbol, Set<string>>();
  const members = new Map<ts.Node, readonly string[]>();
  const readings: Reading[] = [];
  const readName = (identifier: ts.Identifier, within: readonly string[]): void => {
    words.add(identifier.text);
    const symbol = symbolOf(identifier, checker);
    const unit = symbol && declaring(symbol);
    if (symbol === undefined || unit === undefined) return;
    mentions.set(identifier, { symbol, unit, within });
    const around = hidden.get(symbol) ?? new Set();
    hidden.set(symbol, around);
    addLocalsAround(identifier, symbol, file, around);
  };
  const visit = (node: ts.Node, outer: readonly string[]): void => {
    const made = membersMade(node, checker);
    if (made.length > 0) members.set(node, made);
    const within = made.length > 0 ? [...outer, ...made] : outer;
    if (ts.isIdentifier(node)) readName(node, within);
    for (const member of membersRead(node, checker)) readings.push({ member, within });
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(statement, []);
  return { words, mentions, hidden, members, readings };
}

/** Scopes with the names that are declared in them, as the compiler keeps them on its nodes. */
type Scope = ts.Node & { readonly locals?: ReadonlyMap<string, ts.Symbol> };

function addLocalsAround(identifier: ts.Identifier, symbol: ts.Symbol, file: ts.SourceFile, around: Set<string>): void {
  for (let scope: Scope = identifier.parent; scope !== file; scope = scope.parent)
    for (const [name, local] of scope.locals ?? []) if (local !== symbol) around.add(name);
}

/** What an identifier stands for, through imports. */
function symbolOf(identifier: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = identifier;
  const symbol =
    ts.isShorthandPropertyAssignment(parent) && parent.name === identifier
      ? checker.getShorthandAssignmentValueSymbol(parent)
      : checker.getSymbolAtLocation(identifier);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
