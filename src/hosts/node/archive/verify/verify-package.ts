import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { verifyBag } from '../bagit/verify-bag.ts';
import type { Packaging } from '../contents/archive-settings.ts';
import { verifyEArk } from '../e-ark/verify-e-ark.ts';
import { listFiles } from '../store/list-files.ts';
import { openingFaults } from './opening-faults.ts';
import type { PackageFault, VerifyDepth } from './package-fault.ts';
import { comparedName } from './same-name.ts';

/** The kinds of package, and the file that seals each: it holds the checksums of all the others, directly or by way of another. */
export const seals: Readonly<Record<Packaging, string>> = { bagit: 'tagmanifest-sha256.txt', 'e-ark': 'METS.xml' };

/** What kind of package a folder is; `undefined` = none. */
export function packagingOf(folder: string): Packaging | undefined {
  if (existsSync(join(folder, 'bagit.txt')) || existsSync(join(folder, seals.bagit))) return 'bagit';
  return existsSync(join(folder, seals['e-ark'])) ? 'e-ark' : undefined;
}

/** Everything that is wrong with a package, each file once; empty = it is whole. */
export function verifyPackage(folder: string, depth: VerifyDepth = 'checksums'): PackageFault[] {
  const packaging = packagingOf(folder);
  if (packaging === undefined) return [{ path: '.', problem: 'är inget paket: varken bagit.txt eller METS.xml finns' }];
  const listed = packaging === 'bagit' ? verifyBag(folder, depth) : verifyEArk(folder, depth);
  // What has changed is told as that, and is not opened.
  const known = new Set(listed.map(({ path }) => comparedName(path)));
  const sound = depth === 'sizes' ? [] : listFiles(folder).filter(({ path }) => !known.has(comparedName(path)));
  const faults = [...listed, ...openingFaults(folder, sound)];
  return [...new Map(faults.map((fault) => [`${fault.path}\n${fault.problem}`, fault])).values()];
}
