import { textLength } from './font.ts';
import { betweenConsonants, joints } from './word-joints.ts';

/** Marks where a word may break; shows only where it does (U+00AD). */
export const softHyphen = '\u00ad';

/** Longer runs of letters are no words: left alone, they break anywhere. */
const longestWord = 60;

/** What stands between two places where a line breaks of itself. */
const unbroken = /[^\s\-–\u00ad\u200b]+/gu;

/** Where text stands: the room of a line in twips, the size in half-points. */
export interface TextPlace {
  readonly room: number;
  readonly size: number;
  readonly isBold: boolean;
}

/**
 * Words too wide for their line get marks where they may break, so that a narrow cell breaks them alike in every program, and
 * page numbers do not depend on the reader's dictionary. They break where two words are joined; a part that is still too wide
 * breaks inside as well. Words that fit stay untouched.
 *
 * @example hyphenate('Informationssäkerhet', narrow) // 'Informations·säkerhet' with a soft hyphen for the dot
 */
export function hyphenate(text: string, place: TextPlace): string {
  const { room, size, isBold } = place;
  if (textLength(text, size, isBold) <= room) return text;
  return text.replace(unbroken, (stretch) =>
    textLength(stretch, size, isBold) <= room
      ? stretch
      : stretch.replace(/\p{L}+/gu, (word) => (word.length > longestWord ? word : softened(word, place))),
  );
}

function softened(word: string, { room, size, isBold }: TextPlace): string {
  return partsAt(word, joints(word))
    .flatMap((part, index, parts) => {
      const shown = index === parts.length - 1 ? part : `${part}-`;
      return textLength(shown, size, isBold) <= room ? [part] : partsAt(part, betweenConsonants(part));
    })
    .join(softHyphen);
}

/** The parts of a word that has to break only where two words are joined, each with the hyphen that it would end in. */
export function jointParts(word: string): string[] {
  const parts = partsAt(word, joints(word));
  return parts.map((part, index) => (index === parts.length - 1 ? part : `${part}-`));
}

function partsAt(word: string, places: readonly number[]): string[] {
  return [0, ...places].map((start, index) => word.slice(start, places[index]));
}

/** No word, address or file name: text that somebody pasted, without a place to break for pages. */
const shortestEndlessRun = 1000;

/** Invisible places to break (U+200B) in such text; laying out a single unbroken line of 60,000 letters takes minutes. */
export function breakEndlessRuns(text: string): string {
  if (text.length < shortestEndlessRun) return text;
  return text.replace(/\S+/gu, (run) =>
    run.length < shortestEndlessRun ? run : run.replace(/.{10}(?=.)/gsu, '$&\u200b'),
  );
}

/** An id, a date or a period: `HP-001`, `2025-12-31`, `2025-T1`. */
const idOrDate = /(?<![\p{L}\p{N}-])(?:\p{Lu}{1,4}-\d{2,6}|\d{4}-\d{2}(?:-\d{2})?|\d{4}-[TQK]\d)(?![\p{L}\p{N}-])/gu;

/** Ids and dates stay on one line: their hyphens become such as no line breaks after (U+2011). */
export function keepIdsWhole(text: string): string {
  return text.includes('-') ? text.replace(idOrDate, (found) => found.replace(/-/g, '\u2011')) : text;
}
