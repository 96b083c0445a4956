import { foldText, nearestText } from '../workbook/text.ts';

/** What people call a sheet and its columns instead: only names that hardly mean anything else there. Reading goes by the exact names alone. */
export interface OtherNames<K extends string = string> {
  /** Of the tab. */
  readonly sheet: readonly string[];
  /** By column key. */
  readonly columns: { readonly [Key in K]?: readonly string[] };
}

/** A column or setting that was not found. */
export interface WantedName {
  readonly key: string;
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** What an unknown name most likely stands for, and how that is known: it is spelled nearly alike, or is another name for it. */
export interface LikelyName<T> {
  readonly found: T;
  readonly key: string;
  readonly kind: 'nearly' | 'other-name';
}

/** Names of the id column. */
export const idNames = ['Nr', 'Nummer', 'Löpnr', 'Löpnummer', 'Ref', '#'];
/** Names of the column Kommentar. */
export const commentNames = [
  'Anmärkning',
  'Anmärkningar',
  'Anm',
  'Notering',
  'Noteringar',
  'Anteckning',
  'Anteckningar',
];
/** Names of a column with ids of actions. */
export const actionReferenceNames = ['Åtgärds-ID', 'HP-nr', 'Kopplad åtgärd', 'Kopplade åtgärder'];

/** No header or tab of more characters is a name of something. */
const longestName = 100;

/** A shorter name, such as ID, begins too much else. */
const shortestBeginning = 4;

/**
 * Pairs unknown names with wanted ones, each at most once: first by other names, then by likeness, then those that go on after the name
 * wanted (Status T1). In the order of the unknown ones.
 */
export function likelyNames<T extends { readonly header: string }>(
  unknown: readonly T[],
  wanted: readonly WantedName[],
): LikelyName<T>[] {
  const left = new Map(wanted.map((name) => [name.key, name]));
  const pairs = new Map<T, LikelyName<T>>();
  const pair = (found: T, key: string | undefined, kind: LikelyName<T>['kind']) => {
    if (key === undefined) return;
    left.delete(key);
    pairs.set(found, { found, key, kind });
  };
  const keyByPlainName = new Map(
    wanted.flatMap(({ key, name, otherNames }) =>
      [name, ...otherNames].map((other) => [plainName(other), key] as const),
    ),
  );
  for (const found of unknown) {
    const key = keyByPlainName.get(plainName(found.header)) ?? '';
    if (left.has(key)) pair(found, key, 'other-name');
  }
  for (const found of unknown) {
    if (pairs.has(found) || left.size === 0) continue;
    const names = new Map(Array.from(left.values(), ({ key, name }) => [name, key]));
    pair(found, names.get(nearestText(found.header, [...names.keys()]) ?? ''), 'nearly');
  }
  for (const found of unknown) {
    if (!pairs.has(found)) pair(found, keyOfBeginning(found.header, [...left.values()]), 'other-name');
  }
  return unknown.flatMap((found) => pairs.get(found) ?? []);
}

/** Key of the longest name that a header begins with as words of their own. */
function keyOfBeginning(header: string, wanted: readonly WantedName[]): string | undefined {
  const folded = foldText(header);
  if (folded.length > longestName) return undefined;
  const begins = wanted.filter(({ name }) => {
    const beginning = foldText(name);
    const goesOn = folded.startsWith(beginning) && !isLetter(folded.charAt(beginning.length));
    return goesOn && beginning.length >= shortestBeginning;
  });
  return begins.sort((a, b) => b.name.length - a.name.length)[0]?.key;
}

/**
 * A name without what people put around it: a unit or an explanation in brackets, marks for what must be filled in.
 * @example plainName('Prioritet (1–5)*') // 'prioritet'
 */
function plainName(text: string): string {
  const folded = foldText(text);
  if (folded.length > longestName) return '';
  const bare = trimMarks(folded);
  const bracket = folded.indexOf('(');
  return (bracket > 0 ? trimMarks(folded.slice(0, bracket)) : bare) || folded;
}

function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isWordCharacter(text.charAt(start))) start++;
  while (end > start && !isWordCharacter(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Whether one of the names stands in a text as words of its own: the name of a tab with a year or a board. */
export function containsName(text: string, names: readonly string[]): boolean {
  const folded = foldText(text);
  return folded.length <= longestName && names.some((name) => containsWords(folded, foldText(name)));
}

function containsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))) return true;
  }
  return false;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
