import { join } from 'node:path';
import { entriesOf } from './folder-entries.ts';

/** Whether a path is a pattern. */
export function isPattern(path: string): boolean {
  return /[*?]/.test(path);
}

/** What a pattern leads to. */
export interface Matches {
  readonly files: readonly string[];
  /** Folders on the way that cannot be looked into. */
  readonly closed: readonly string[];
}

/**
 * The files that a pattern names: `*` and `?` stand for any characters and one character of a name, `**` for any folders.
 * Shells do the same before the program sees it, but not those of Windows, and not inside quotation marks or lists.
 */
export function filesMatching(pattern: string): Matches {
  const [first = '', ...rest] = pattern.replaceAll('\\', '/').split('/');
  const closed = new Set<string>();
  const files = first === '' ? below('/', rest, closed) : below('', [first, ...rest], closed);
  return { files, closed: [...closed] };
}

/** `closed` takes the folders that cannot be looked into. */
function below(folder: string, [part, ...rest]: readonly string[], closed: Set<string>): string[] {
  if (part === undefined) return [];
  if (!isPattern(part) && rest.length > 0) return below(join(folder, part), rest, closed);
  const entries = entriesOf(folder);
  if (entries === undefined) closed.add(folder);
  const found = entries ?? [];
  const folders = found.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  if (part === '**') {
    return [
      ...below(folder, rest, closed),
      ...folders.flatMap(({ name }) => below(join(folder, name), ['**', ...rest], closed)),
    ];
  }
  if (!isPattern(part)) return found.some(({ name }) => name === part) ? [join(folder, part)] : [];
  if (rest.length > 0) {
    return folders
      .filter(({ name }) => isNamedBy(name, part))
      .flatMap(({ name }) => below(join(folder, name), rest, closed));
  }
  return found
    .filter((entry) => isNamedBy(entry.name, part) && !entry.name.startsWith('.') && !entry.isDirectory())
    .map(({ name }) => join(folder, name));
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
