import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { listFiles } from '../store/list-files.ts';
import {
  changed,
  extra,
  irregular,
  missing,
  outside,
  type PackageFault,
  staysInside,
  type VerifyDepth,
} from '../verify/package-fault.ts';
import { comparedName, doubledNames, filesByName, namesAndFolders } from '../verify/same-name.ts';
import { type Expectation, verifyListed } from '../verify/verify-listed.ts';
import { readMets } from './read-mets.ts';
import { rootChecksumFile, rootChecksumText, rootMetsFile } from './root-checksum.ts';

/** Everything that is wrong with an E-ARK package: its METS files and those of its representations name every file, with checksum. */
export function verifyEArk(folder: string, depth: VerifyDepth): PackageFault[] {
  const files = listFiles(folder);
  const byName = filesByName(files);
  const contentOf = (path: string) => {
    const file = byName.get(comparedName(path));
    return file?.regular ? readFileSync(join(folder, ...file.path.split('/'))) : undefined;
  };
  const faults: PackageFault[] = [];
  const read = (path: string) => {
    const content = staysInside(path) ? contentOf(path) : undefined;
    if (content === undefined) {
      faults.push(
        !staysInside(path) ? outside(path) : byName.has(comparedName(path)) ? irregular(path) : missing(path),
      );
      return undefined;
    }
    const mets = readMets(content.toString('utf8'), posix.dirname(path));
    if (typeof mets !== 'string') return mets;
    faults.push({ path, problem: mets });
    return undefined;
  };
  const root = read(rootMetsFile);
  const expected: Expectation[] = [...(root?.expected ?? [])];
  for (const { path } of root?.expected ?? []) {
    if (path.endsWith(`/${rootMetsFile}`)) expected.push(...(read(path)?.expected ?? []));
  }
  if (root?.ours || byName.has(rootChecksumFile)) faults.push(...rootFaults(contentOf));
  const known = namesAndFolders([rootMetsFile, rootChecksumFile, ...expected.map(({ path }) => path)]);
  return [
    ...faults,
    ...doubledNames(files),
    ...verifyListed(folder, files, expected, depth),
    ...files.filter(({ path }) => !known.has(comparedName(path))).map(({ path }) => extra(path)),
  ];
}

/** Packages of other programs need not say what the checksum of their METS file is; ours do. */
function rootFaults(contentOf: (path: string) => Uint8Array | undefined): PackageFault[] {
  const root = contentOf(rootMetsFile);
  const checksum = contentOf(rootChecksumFile);
  if (checksum === undefined) return [missing(rootChecksumFile)];
  if (root === undefined || Buffer.from(checksum).toString('utf8') === rootChecksumText(root)) return [];
  return [changed(rootMetsFile, `SHA-256 i ${rootChecksumFile}`)];
}
