import type ts from 'typescript-5.9';
import { faultAt } from './fault-at.ts';
import { once } from './once.ts';
import { type Unit, unitsIn } from './unit.ts';
import { readContents, type UnitContents } from './unit-contents.ts';

/** Other declarations that a declaration names. */
export type Uses = (unit: Unit) => ReadonlySet<Unit>;

/** The declarations of all modules, each read once for all scripts that it goes into. */
export interface Units {
  inFile(file: ts.SourceFile): readonly Unit[];
  contentsOf(unit: Unit): UnitContents;
  /** The declaration of what an identifier stands for; `undefined` = that is a local name, a member or a global name. */
  declaring(symbol: ts.Symbol): Unit | undefined;
}

export function readUnits(files: readonly ts.SourceFile[], checker: ts.TypeChecker): Units {
  const ofFile = new Map(files.map((file) => [file, unitsIn(file, checker)] as const));
  const ofSymbol = new Map(
    [...ofFile.values()].flat().flatMap((unit) => unit.symbols.map((symbol) => [symbol, unit] as const)),
  );
  const declaring = (symbol: ts.Symbol) => ofSymbol.get(symbol);
  const contentsOf = once((unit: Unit) => readContents(unit, declaring, checker));
  return { inFile: (file) => ofFile.get(file) ?? [], contentsOf, declaring };
}

/**
 * What each declaration names.
 * @param left members that are left out, with all that stands within them
 */
export function usesOf({ contentsOf }: Units, left: ReadonlySet<string>): Uses {
  return once((unit) => {
    const uses = new Set<Unit>();
    for (const { unit: used, within } of contentsOf(unit).mentions.values())
      if (used !== unit && !within.some((member) => left.has(member))) uses.add(used);
    return uses;
  });
}

/** What a script needs to run `main`, in the order of evaluation. */
export function neededFor(main: Unit, all: readonly Unit[], uses: Uses): Unit[] {
  const needed = new Set<Unit>([main]);
  // A set gives what is added to it while it is gone through.
  for (const unit of needed) for (const used of uses(unit)) needed.add(used);
  return all.filter((unit) => needed.has(unit));
}

/**
 * Nobody names a statement that declares nothing, so it is never among what is needed, and what it does to a value beside it would be lost
 * without a word.
 */
export function refuseEffects(needed: readonly Unit[], all: readonly Unit[]): void {
  const files = new Set(needed.map(({ file }) => file));
  const effect = all.find(({ file, symbols }) => symbols.length === 0 && files.has(file));
  if (effect !== undefined)
    throw faultAt(effect.statement, 'let a function make the whole value: what a statement by itself does is lost');
}
