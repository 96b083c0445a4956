import type { ListedFile } from '../store/list-files.ts';
import type { PackageFault } from './package-fault.ts';

/**
 * The form in which names of files are compared. macOS and some zip programs take letters such as å apart, and give a package back with names
 * that look the same and are other bytes (RFC 8493, 5.1.3 and Unicode NFC).
 */
export function comparedName(path: string): string {
  return path.normalize('NFC');
}

/** The files of a package by the form in which names are compared; of several alike the first. */
export function filesByName(files: readonly ListedFile[]): ReadonlyMap<string, ListedFile> {
  return new Map([...files].reverse().map((file) => [comparedName(file.path), file]));
}

/** Files whose names are the same but for how their letters are put together: a program that compares bytes sees two, a person one. */
export function doubledNames(files: readonly ListedFile[]): PackageFault[] {
  const first = filesByName(files);
  return files
    .filter((file) => first.get(comparedName(file.path)) !== file)
    .map(({ path }) => ({ path, problem: 'finns två gånger, med bokstäver som å, ä och ö kodade på olika sätt' }));
}

/** The compared names of files that a package lists and of the folders that lead to them: what may stand in it. */
export function namesAndFolders(paths: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const path of paths) {
    for (
      let name = comparedName(path);
      name !== '' && !names.has(name);
      name = name.slice(0, Math.max(0, name.lastIndexOf('/')))
    ) {
      names.add(name);
    }
  }
  return names;
}
