import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type ChecksumName, checksumNames, fileChecksums } from '../store/checksum.ts';
import type { ListedFile } from '../store/list-files.ts';
import {
  changed,
  irregular,
  missing,
  outside,
  type PackageFault,
  staysInside,
  type VerifyDepth,
} from './package-fault.ts';

/** What a package says about one of its files; what it does not say is not checked. */
export interface Expectation {
  readonly path: string;
  /** Lower-case hexadecimal. */
  readonly checksums: Partial<Record<ChecksumName, string>>;
  readonly bytes?: number;
}

/** Holds the files of a package to what it says of them. */
export function verifyListed(
  folder: string,
  files: readonly ListedFile[],
  expected: readonly Expectation[],
  depth: VerifyDepth,
): PackageFault[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return expected.flatMap((expectation) => {
    const { path } = expectation;
    if (!staysInside(path)) return [outside(path)];
    const file = byPath.get(path);
    if (file === undefined) return [missing(path)];
    if (!file.regular) return [irregular(path)];
    return contentFaults(folder, expectation, depth);
  });
}

function contentFaults(folder: string, { path, checksums, bytes }: Expectation, depth: VerifyDepth): PackageFault[] {
  const file = join(folder, ...path.split('/'));
  if (bytes !== undefined && statSync(file).size !== bytes) return [changed(path, 'storleken')];
  if (depth === 'sizes') return [];
  const names = checksumNames.filter((name) => checksums[name] !== undefined);
  const found = fileChecksums(file, names);
  return names.filter((name) => found[name] !== checksums[name]).map((name) => changed(path, inWords(name)));
}

function inWords(name: ChecksumName): string {
  return name.replace('sha', 'SHA-');
}
