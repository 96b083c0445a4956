import { basename, dirname } from 'node:path';
import type ts from 'typescript-5.9';
import type { ScriptProgram } from './read-modules.ts';
import { addTo } from './shorten/groups.ts';
import type { Unit } from './unit.ts';
import type { Units } from './units.ts';

/** Names that the script itself, or the editor, has taken. */
const reserved = ['main', 'core', 'makeCore', 'coreInUse', 'Excel', 'ExcelScript', 'OfficeScript', 'console', 'eval'];

/** Gives each declaration one name that no other of the script has, that is no global one and that no local one hides where it is used. */
export function nameUnits(
  kept: readonly Unit[],
  main: Unit,
  { units, globals }: ScriptProgram,
): Map<ts.Symbol, string> {
  const { isHidden, mentioned } = surroundings(kept, units);
  const taken = new Set([...reserved, ...globals]);
  const names = new Map<ts.Symbol, string>();
  for (const unit of kept) {
    for (const symbol of unit.symbols) {
      const isFree = (name: string) => !taken.has(name) && !isHidden(symbol, name);
      const isNew = (name: string) => isFree(name) && !mentioned.has(name);
      const name = unit === main ? 'main' : isFree(symbol.name) ? symbol.name : otherName(symbol.name, unit, isNew);
      taken.add(name);
      names.set(symbol, name);
    }
  }
  return names;
}

/** Whether a local name is around some use of a declaration, and every name that occurs. */
function surroundings(kept: readonly Unit[], { contentsOf }: Units) {
  const contents = kept.map(contentsOf);
  const around = new Map<ts.Symbol, ReadonlySet<string>[]>();
  for (const { hidden } of contents) for (const [symbol, names] of hidden) addTo(around, symbol, names);
  const isHidden = (symbol: ts.Symbol, name: string) => around.get(symbol)?.some((names) => names.has(name)) ?? false;
  return { isHidden, mentioned: new Set(contents.flatMap(({ words }) => [...words])) };
}

/** The name with that of its file before it, with its folder's too, or at last with a number. */
function otherName(own: string, { file, isType }: Unit, isFree: (name: string) => boolean): string {
  const [folder, base] = [basename(dirname(file.fileName)), basename(file.fileName, '.ts')];
  const isUpper = isType || own[0] !== own[0]?.toLowerCase();
  const tries = [`${base}-${own}`, `${folder}-${base}-${own}`].map((words) => joined(words, isUpper));
  for (let count = 2; ; count++) {
    const found = tries.find(isFree);
    if (found !== undefined) return found;
    tries.push(`${tries[0]}${count}`);
  }
}

function joined(words: string, isUpper: boolean): string {
  const [first = '', ...rest] = words.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
  return [isUpper ? capital(first) : first, ...rest.map(capital)].join('');
}
