import { type DatedFact, datedFacts } from '../../../facts/dated-facts.ts';
import { findWords } from './running-text.ts';
import { wordScan } from './word-scan.ts';

type OvertakenClaim = NonNullable<DatedFact['overtaken']>[number];

/** A statement of the table that is no longer right, and the fact that overtook it. */
export interface FactClaim {
  readonly fact: DatedFact;
  readonly claim: OvertakenClaim;
}

const word = /[\p{L}\p{N}]+/gu;

/** Facts that a text is held against; the rest are only listed. */
const judged = datedFacts.filter(({ grade }) => grade !== 'reference');
const places = new Map(judged.map((fact, index) => [fact, index] as const));
const factsByWord = byTellingWord(judged.map((fact) => [fact, fact.mentions] as const));
const claimsByWord = byTellingWord(
  judged.flatMap((fact) => (fact.overtaken ?? []).map((claim) => [{ fact, claim }, claim.words[0] ?? []] as const)),
);

/** Most sentences name nothing of the table: a look at their words spares them a search for every name. */
function byTellingWord<T>(entries: readonly (readonly [T, readonly string[]])[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const [item, names] of entries) {
    for (const name of names) {
      const telling = tellingWordOf(name);
      const items = found.get(telling);
      if (items === undefined) found.set(telling, [item]);
      else if (!items.includes(item)) items.push(item);
    }
  }
  return found;
}

/** The word that a name goes by: its longest, the last of equals, and a year only where there is no other. */
function tellingWordOf(name: string): string {
  const words = name.match(word) ?? [];
  const told = words.filter((one) => !/^(?:19|20)\d\d$/.test(one));
  return (told.length > 0 ? told : words).reduce(
    (longest, next) => (next.length < longest.length ? longest : next),
    '',
  );
}

/** Whether a text may have a word of the table at all; most have none, and need no closer look. */
export const mayNameFact: (text: string) => boolean = wordScan([...factsByWord.keys(), ...claimsByWord.keys()]);

/** The facts that a sentence names, and the overtaken statements that it makes on a day; both in the order of the table. */
export function factsNamed(
  sentence: string,
  day: string,
): { readonly named: readonly DatedFact[]; readonly claims: readonly FactClaim[] } {
  const words = new Set(sentence.toLowerCase().match(word) ?? []);
  const facts = new Set<DatedFact>();
  const claims = new Set<FactClaim>();
  for (const one of words) {
    for (const fact of factsByWord.get(one) ?? []) facts.add(fact);
    for (const claim of claimsByWord.get(one) ?? []) claims.add(claim);
  }
  return {
    named: [...facts]
      .filter(({ mentions }) => findWords(sentence, mentions) !== undefined)
      .sort((a, b) => placeOf(a) - placeOf(b)),
    claims: [...claims]
      .filter(
        ({ claim: { from, words: groups } }) => day >= from && groups.every((group) => findWords(sentence, group)),
      )
      .sort((a, b) => placeOf(a.fact) - placeOf(b.fact)),
  };
}

/** In the table. */
function placeOf(fact: DatedFact): number {
  return places.get(fact) ?? places.size;
}
