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
  const matches = entriesOf(folder).filter(({ name }) => matcherOf(part).test(name) && !name.startsWith('.'));
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

function matcherOf(part: string): RegExp {
  const source = part
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 'su');
}
