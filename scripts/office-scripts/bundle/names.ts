import { basename, dirname } from 'node:path';
import type ts from 'typescript-5.9';
import type { Modules } from './read-modules.ts';
import { forEachIdentifier, type Unit, type Units } from './units.ts';

/** Names that the script itself, or the editor, has taken. */
const reserved = ['main', 'core', 'makeCore', 'coreInUse', 'Excel', 'ExcelScript', 'OfficeScript', 'console', 'eval'];

/** Scopes with the names that are declared in them, as the compiler keeps them on its nodes. */
type Scope = ts.Node & { readonly locals?: ReadonlyMap<string, ts.Symbol> };

/** Gives each declaration one name that no other of the script has, that is no global one and that no local one hides where it is used. */
export function nameUnits(kept: readonly Unit[], main: Unit, units: Units, modules: Modules): Map<ts.Symbol, string> {
  const { hidden, mentioned } = surroundings(kept, units);
  const taken = new Set([...reserved, ...modules.globals]);
  const names = new Map<ts.Symbol, string>();
  for (const unit of kept) {
    for (const symbol of unit.symbols) {
      const isFree = (name: string) => !taken.has(name) && hidden.get(symbol)?.has(name) !== true;
      const isNew = (name: string) => isFree(name) && !mentioned.has(name);
      const name = unit === main ? 'main' : isFree(symbol.name) ? symbol.name : otherName(symbol.name, unit, isNew);
      taken.add(name);
      names.set(symbol, name);
    }
  }
  return names;
}

/** The names of locals around each use of a declaration, and every name that occurs. */
function surroundings(kept: readonly Unit[], { unitAt, symbolAt }: Units) {
  const hidden = new Map<ts.Symbol, Set<string>>();
  const mentioned = new Set<string>();
  for (const { statement, file } of kept) {
    forEachIdentifier(statement, (identifier) => {
      mentioned.add(identifier.text);
      const symbol = symbolAt(identifier);
      if (symbol === undefined || unitAt(identifier) === undefined) return;
      const around = hidden.get(symbol) ?? new Set();
      hidden.set(symbol, around);
      for (let scope: Scope = identifier.parent; scope !== file; scope = scope.parent)
        for (const [name, local] of scope.locals ?? []) if (local !== symbol) around.add(name);
    });
  }
  return { hidden, mentioned };
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
