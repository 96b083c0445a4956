import { statSync } from 'node:fs';
import { join } from 'node:path';
import { canCompute, fileChecksums } from '../store/checksum.ts';
import type { ListedFile } from '../store/list-files.ts';
import {
  changed,
  irregular,
  missing,
  outside,
  type PackageFault,
  staysInside,
  uncheckable,
  unreadable,
  type VerifyDepth,
} from './package-fault.ts';
import { comparedName, filesByName } from './same-name.ts';

/** What a package says about one of its files; what it does not say is not checked. */
export interface Expectation {
  /** As the package spells it. */
  readonly path: string;
  /** Lower-case hexadecimal, by the plain name of the algorithm: `sha256`. */
  readonly checksums: Readonly<Record<string, string>>;
  readonly bytes?: number;
}

/** Holds the files of a package to what it says of them. */
export function verifyListed(
  folder: string,
  files: readonly ListedFile[],
  expected: readonly Expectation[],
  depth: VerifyDepth,
): PackageFault[] {
  const byName = filesByName(files);
  return expected.flatMap((expectation) => {
    const { path } = expectation;
    if (!staysInside(path)) return [outside(path)];
    const file = byName.get(comparedName(path));
    if (file === undefined) return [missing(path)];
    if (!file.regular) return [irregular(path)];
    try {
      return contentFaults(join(folder, ...file.path.split('/')), expectation, depth);
    } catch {
      return [unreadable(path)];
    }
  });
}

function contentFaults(file: string, { path, checksums, bytes }: Expectation, depth: VerifyDepth): PackageFault[] {
  if (bytes !== undefined && statSync(file).size !== bytes) return [changed(path, 'storleken')];
  const names = Object.keys(checksums);
  const unknown = names.filter((name) => !canCompute(name)).map((name) => uncheckable(path, inWords(name)));
  if (depth === 'sizes') return unknown;
  const known = names.filter(canCompute);
  const found = fileChecksums(file, known);
  return [
    ...unknown,
    ...known.filter((name) => found[name] !== checksums[name]).map((name) => changed(path, inWords(name))),
  ];
}

function inWords(name: string): string {
  return name.toUpperCase().replace(/^SHA(?=\d)/, 'SHA-');
}
