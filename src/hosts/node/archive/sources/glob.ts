import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a path is a pattern. */
export function isPattern(path: string): boolean {
  return /[*?]/.test(path);
}

/**
 * The files that a pattern names: `*` and `?` stand for any characters and one character of a name, `**` for any folders.
 * Shells do the same before the program sees it, but not those of Windows, and not inside quotation marks or lists.
 */
export function filesMatching(pattern: string): string[] {
  const [first = '', ...rest] = pattern.replaceAll('\\', '/').split('/');
  return first === '' ? below('/', rest) : below('', [first, ...rest]);
}

function below(folder: string, [part, ...rest]: readonly string[]): string[] {
  if (part === undefined) return [];
  if (part === '**') {
    const folders = entriesOf(folder).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    return [...below(folder, rest), ...folders.flatMap(({ name }) => below(join(folder, name), ['**', ...rest]))];
  }
  if (!isPattern(part)) return rest.length > 0 ? below(join(folder, part), rest) : named(folder, part);
  const matches = entriesOf(folder).filter(({ name }) => isNamedBy(name, part) && !name.startsWith('.'));
  if (rest.length === 0) return matches.filter((entry) => !entry.isDirectory()).map(({ name }) => join(folder, name));
  return matches.filter((entry) => entry.isDirectory()).flatMap(({ name }) => below(join(folder, name), rest));
}

function named(folder: string, name: string): string[] {
  return entriesOf(folder).some((entry) => entry.name === name) ? [join(folder, name)] : [];
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/**
 * Whether a pattern of `*` and `?` names a name. What follows the latest `*` is tried further on when it does not fit, never what follows
 * an earlier one, which could fit no better.
 */
function isNamedBy(name: string, pattern: string): boolean {
  const [signs, letters] = [Array.from(pattern), Array.from(name)];
  let sign = 0;
  let letter = 0;
  let afterStar: number | undefined;
  let retryFrom = 0;
  while (letter < letters.length) {
    if (signs[sign] === '*') {
      afterStar = ++sign;
      retryFrom = letter;
    } else if (sign < signs.length && (signs[sign] === '?' || signs[sign] === letters[letter])) {
      sign++;
      letter++;
    } else if (afterStar !== undefined) {
      sign = afterStar;
      letter = ++retryFrom;
    } else return false;
  }
  return signs.slice(sign).every((rest) => rest === '*');
}
