import type ts from 'typescript-5.9';
import { narrow } from './narrow.ts';
import { once } from './once.ts';
import type { Unit } from './unit.ts';
import type { UnitContents } from './unit-contents.ts';
import type { Units } from './units.ts';
import { type Naming, writeUnit } from './write-unit.ts';

/** The text of a declaration in a script, with no more blanks than it needs. */
export type TextOf = (unit: Unit, naming: Naming) => string;

/** Writes a declaration once for all scripts that name the same in it alike, as most do. */
export function unitTexts(units: Units, checker: ts.TypeChecker): TextOf {
  const textsOf = once((_unit: Unit) => new Map<string, string>());
  return (unit, naming) => {
    const texts = textsOf(unit);
    const key = toldBy(naming, units.contentsOf(unit), units);
    const text = texts.get(key) ?? narrow(writeUnit(unit, units, checker, naming)).trimEnd();
    texts.set(key, text);
    return text;
  };
}

/** All that a naming tells of a declaration. */
function toldBy({ names, isBeyond, left }: Naming, { hidden, members }: UnitContents, { declaring }: Units): string {
  const named = [...hidden.keys()].map((symbol) => `${names.get(symbol)} ${isBeyond(declaring(symbol) as Unit)}`);
  return [...named, ...[...members.values()].flat().filter((member) => left.has(member))].join();
}
