import ts from 'typescript-5.9';
import { type Edit, edited, replaced } from './edits.ts';
import { readByFlows } from './known-places.ts';
import { namesByLength } from './names-by-length.ts';
import { type Offered, offeredByCore } from './offered-by-core.ts';
import { type Declared, readScopes, type Scopes } from './scopes.ts';

/**
 * Shorter names for what the script declares: functions, constants, parameters and types; the oftener a name is written, the shorter.
 * Members keep theirs, and so do what flows read and the functions that stand outside the core: those share a scope with whatever runs the
 * script, and tell a reader what is asked of Excel.
 *
 * @param globals names that mean something where the script runs
 */
export function withShortNames(code: string, globals: ReadonlySet<string>): string {
  const scopes = readScopes(code);
  const names = shortNames(scopes, globals);
  const offered = offeredByCore(scopes);
  const edits: Edit[] = [];
  for (const each of scopes.declared) {
    const name = names.get(each);
    if (name === undefined || name === each.name) continue;
    for (const place of each.places) edits.push(replaced(place, textAt(place, name, offered)));
    for (const place of offered.asked.get(each) ?? []) edits.push(replaced(place, name));
  }
  return edited(code, edits);
}

/** The oftener written first, so that it gets the shorter name, as far as what is seen from the same places lets it. */
function shortNames({ file, declared, foreign }: Scopes, globals: ReadonlySet<string>): ReadonlyMap<Declared, string> {
  const names = new Map<Declared, string>();
  const freeName = namesByLength(new Set([...foreign, ...globals]));
  const [own, seen] = [namesByScope(), namesByScope()];
  const give = (each: Declared, name: string) => {
    names.set(each, name);
    own(each.scope).add(name);
    for (const scope of each.seenIn) seen(scope).add(name);
  };
  /** How many of the first names each scope has used up. */
  const usedUp = new Map<ts.Node, number>();
  const nameFor = ({ scope, seenIn }: Declared): string => {
    const isTakenHere = (name: string) => own(scope).has(name) || seen(scope).has(name);
    const isTaken = (name: string) => isTakenHere(name) || seenIn.some((within) => own(within).has(name));
    let index = usedUp.get(scope) ?? 0;
    while (isTakenHere(freeName(index))) index += 1;
    usedUp.set(scope, index);
    while (isTaken(freeName(index))) index += 1;
    return freeName(index);
  };
  const kept = keptNames(file, declared);
  for (const each of kept) give(each, each.name);
  const others = declared.filter((each) => !kept.has(each));
  for (const each of others.sort((one, other) => other.places.length - one.places.length)) give(each, nameFor(each));
  return names;
}

/** `{ name }` and `{ name } = …` name a member too, which keeps its name if it is not what the core hands out. */
function textAt(place: ts.Identifier, name: string, { result }: Offered): string {
  const { parent } = place;
  if (ts.isShorthandPropertyAssignment(parent)) return parent.parent === result ? name : `${place.text}:${name}`;
  const isMember = ts.isBindingElement(parent) && parent.name === place && ts.isObjectBindingPattern(parent.parent);
  return isMember && parent.propertyName === undefined && !parent.dotDotDotToken ? `${place.text}:${name}` : name;
}

function namesByScope(): (scope: ts.Node) => Set<string> {
  const known = new Map<ts.Node, Set<string>>();
  return (scope) => {
    const names = known.get(scope) ?? new Set();
    known.set(scope, names);
    return names;
  };
}

/** Functions outside the core, `main` among them, and what flows read. */
function keptNames(file: ts.SourceFile, declared: readonly Declared[]): ReadonlySet<Declared> {
  const read = readByFlows(file);
  const isKept = (node: ts.Node) => read.has(node) || (ts.isFunctionDeclaration(node) && node.parent === file);
  return new Set(declared.filter(({ declarations }) => declarations.some(isKept)));
}
