/** Marks around and between words that nobody sees: control characters, no-break and zero-width space, soft hyphen, marks of direction. */
const invisible =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u00A0\u00AD\u200B\u200E\u200F\u2028-\u202F\u2060\uFEFF]/g;

/** Whether a text needs `cleanText`; written to be fast, since it looks at every text cell. */
const unclean =
  /^\s|\s$|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u00A0\u00AD\u200B\u200E\u200F\u2028-\u202F\u2060\uFEFF]|[\u0300-\u036F]/;

/**
 * Whether a text may be unclean, a formula error or text that a spreadsheet would run: one quick look at what most cells pass.
 */
export function needsLook(text: string): boolean {
  switch (text.charCodeAt(0)) {
    case 0x23: // #
    case 0x2b: // +
    case 0x2d: // -
    case 0x3d: // =
    case 0x40: // @
    case 0x45: // E, as in Err:502
      return true;
    default:
      return Number.isNaN(text.charCodeAt(0)) || unclean.test(text);
  }
}

/** Whether a text has white space around it, invisible characters in it, or letters taken apart (a + ring instead of å). */
export function isUnclean(text: string): boolean {
  return unclean.test(text) && cleanText(text) !== text;
}

/** Whether the letters of a text are taken apart (a + ring instead of å), as some programs write them. */
export function isDecomposed(text: string): boolean {
  return text.normalize('NFC') !== text;
}

/** Signs beyond those of western languages, all of which are clean and put together; nearly no text has any. */
const unusual = /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f]/;

/** A text without what `isUnclean` sees: no-break space becomes space, letters are put together (NFC), the rest goes. */
export function cleanText(text: string): string {
  if (!unusual.test(text)) return text.trim();
  return text
    .normalize('NFC')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .trim();
}

/** Hyphens, dashes and minus signs that programs and keyboards put in the place of a hyphen. */
const hyphen = /[\p{Pd}\u00AD\u02D7\u2043\u207B\u2212]/gu;

/** A text with a plain hyphen, one for one, in the place of every other hyphen, dash and minus sign. */
export function withPlainHyphens(text: string): string {
  return text.replace(hyphen, '-');
}

const wideBlanks = /\s\s|[^\S ]/;

/** The form in which headers, names and list values are compared: NFC, white space collapsed, case ignored. */
export function foldText(text: string): string {
  const clean = cleanText(text);
  return (wideBlanks.test(clean) ? clean.replace(/\s+/g, ' ') : clean).toLowerCase();
}

/** The form in which list values are compared: folded, without a trailing full stop. */
export function foldChoice(text: string): string {
  const folded = foldText(text);
  return folded.endsWith('.') ? folded.slice(0, -1).trimEnd() : folded;
}

/** A text on one line: its lines without the space around them, those that say nothing left out. */
export function onOneLine(text: string): string {
  if (!text.includes('\n')) return text.trim();
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** How many characters at the beginning of a text, from `start` on, are digits 0–9. */
export function digitsAt(text: string, start: number): number {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end - start;
}

/** How many characters at the end of a text are digits 0–9. */
export function digitsAtEnd(text: string): number {
  let start = text.length;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
  return text.length - start;
}

/** Whether a code is that of a digit 0–9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Edits (insert, delete, replace, swap of neighbours) that make one text of the other; more than `limit` gives `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
        (previous[j - 1] as number) + cost,
      );
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforePrevious[j - 2] as number) + 1);
      }
      current.push(best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[b.length] as number, limit + 1);
}

/**
 * The candidate that a mistyped text most likely meant: at most one edit for every four letters (at least one), or the
 * text is the beginning of exactly one candidate (three letters or more). `undefined` when none or several are as near.
 */
export function nearestText(text: string, candidates: readonly string[]): string | undefined {
  const folded = foldChoice(text);
  if (folded.length < 2 || folded.length > 100) return undefined;
  let nearest: string | undefined;
  let best = Math.max(1, Math.floor(folded.length / 4)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(folded, foldChoice(candidate), best);
    if (distance < best) {
      best = distance;
      nearest = candidate;
    } else if (distance === best) nearest = undefined;
  }
  if (nearest !== undefined || folded.length < 3) return nearest;
  const continued = candidates.filter((candidate) => foldChoice(candidate).startsWith(folded));
  return continued.length === 1 ? continued[0] : undefined;
}

/**
 * The order of the characters' numbers; 0 = the same text. What compares without telling that two are the same leaves their order to the
 * program that sorts, and browsers differ.
 */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rank(code: number): number {
  return code === 0xe5 ? 0xe4 : code === 0xe4 ? 0xe5 : code;
}

/** Swedish order for people: case ignored, å before ä before ö. */
export function compareSwedish(a: string, b: string): number {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const difference = rank(left.charCodeAt(index)) - rank(right.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return left.length - right.length || compareCodes(a, b);
}
