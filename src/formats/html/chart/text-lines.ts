export const fontSize = 13;
export const lineHeight = 17;

/**
 * Pixels that characters take in a wide typeface; readers have different ones, and there is none to measure with. Halves add up without
 * a remainder, so that a text has room where there is just as much as it takes.
 */
const widths: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijl.,:;'|!I ()[\]/\\-]/, 5],
  [/[frt"*]/, 5.5],
  [/[mwMW@%&–—…]/, 13],
  [/[A-ZÅÄÖ]/, 9.5],
  [/[\u0000-\u024F]/, 8.5],
];
const widest = 13;

/** Pixels that a text takes at most in the typefaces that pages are commonly read in. */
export function textWidth(text: string): number {
  let sum = 0;
  for (const character of text) sum += widths.find(([characters]) => characters.test(character))?.[1] ?? widest;
  return sum;
}

/** The width of the longest word of a text; 0 for a text without words. */
export function widestWord(text: string): number {
  return greatest(wordsOf(text).map(textWidth));
}

/**
 * A text broken into lines between its words. A word that is wider than a line is broken too, after a sign if it has one, as an
 * address has; nothing is lost.
 */
export function brokenLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const add = (part: string, space: string) => {
    const joined = (line === '' ? '' : space) + part;
    const needed = textWidth(joined);
    if (line !== '' && used + needed > width) {
      lines.push(line);
      line = part;
      used = textWidth(part);
    } else {
      line += joined;
      used += needed;
    }
  };
  for (const word of wordsOf(text)) {
    for (const [index, part] of partsOf(word, width).entries()) add(part, index === 0 ? ' ' : '');
  }
  return [...lines, line];
}

/** The greatest of some numbers, however many; 0 when there are none. */
export function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** A word, in parts where it is wider than a line. */
function partsOf(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  return word.split(/(?<=[-@._/,;:])/).flatMap((part) => (textWidth(part) <= width ? part : slicesOf(part, width)));
}

function slicesOf(part: string, width: number): string[] {
  const characters = [...part];
  const count = Math.max(1, Math.floor(width / widest));
  return Array.from({ length: Math.ceil(characters.length / count) }, (_, index) =>
    characters.slice(index * count, (index + 1) * count).join(''),
  );
}
