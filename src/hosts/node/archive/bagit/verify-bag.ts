import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ChecksumName, checksumNames } from '../store/checksum.ts';
import { type ListedFile, listFiles } from '../store/list-files.ts';
import { extra, missing, type PackageFault, type VerifyDepth } from '../verify/package-fault.ts';
import { type Expectation, verifyListed } from '../verify/verify-listed.ts';
import { parseBagInfo } from './bag-info.ts';
import { parseManifest } from './manifest.ts';

const DECLARATION = /^\ufeff?BagIt-Version: (?:0\.9[3-7]|1\.0)\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/;

/** Everything that is wrong with a bag (RFC 8493, 3); empty = it is complete and valid, and holds nothing more. */
export function verifyBag(folder: string, depth: VerifyDepth): PackageFault[] {
  const files = listFiles(folder);
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const manifests = manifestsIn(files, text, 'manifest');
  const tagManifests = manifestsIn(files, text, 'tagmanifest');
  const isPayload = ({ path }: { readonly path: string }) => path.startsWith('data/');
  const isTagManifest = ({ path }: { readonly path: string }) => path.startsWith('tagmanifest-');
  return [
    ...declarationFaults(files, text),
    ...(manifests.length === 0 ? [missing('manifest-sha256.txt')] : []),
    ...(tagManifests.length === 0 ? [missing('tagmanifest-sha256.txt')] : []),
    ...verifyListed(folder, files, expectations(manifests), depth),
    ...verifyListed(folder, files, expectations(tagManifests), depth),
    ...unlisted(files.filter(isPayload), manifests),
    ...unlisted(
      files.filter((file) => !isPayload(file) && !isTagManifest(file)),
      tagManifests,
    ),
    ...oxumFaults(folder, files.filter(isPayload), text, files),
  ];
}

interface Manifest {
  readonly name: ChecksumName;
  readonly checksums: ReadonlyMap<string, string>;
}

type ReadText = (path: string) => string;

function manifestsIn(files: readonly ListedFile[], text: ReadText, kind: 'manifest' | 'tagmanifest'): Manifest[] {
  return checksumNames
    .filter((name) => has(files, `${kind}-${name}.txt`))
    .map((name) => {
      const entries = parseManifest(text(`${kind}-${name}.txt`));
      return { name, checksums: new Map(entries.map(({ path, checksum }) => [path, checksum])) };
    });
}

/** What all manifests say together. */
function expectations(manifests: readonly Manifest[]): Expectation[] {
  const paths = new Set(manifests.flatMap(({ checksums }) => [...checksums.keys()]));
  return [...paths].map((path) => ({
    path,
    checksums: Object.fromEntries(
      manifests
        .filter(({ checksums }) => checksums.has(path))
        .map(({ name, checksums }) => [name, checksums.get(path)]),
    ),
  }));
}

/** Every manifest has to list every file (RFC 8493, 2.1.3 and 2.2.1). */
function unlisted(files: readonly ListedFile[], manifests: readonly Manifest[]): PackageFault[] {
  return files
    .filter(({ path }) => manifests.some(({ checksums }) => !checksums.has(path)))
    .map(({ path }) => extra(path));
}

function declarationFaults(files: readonly ListedFile[], text: ReadText): PackageFault[] {
  if (!has(files, 'bagit.txt')) return [missing('bagit.txt')];
  return [
    ...(DECLARATION.test(text('bagit.txt'))
      ? []
      : [{ path: 'bagit.txt', problem: 'säger inte att paketet är BagIt 1.0' }]),
    ...(has(files, 'fetch.txt') ? [{ path: 'fetch.txt', problem: 'pekar ut filer som inte ligger i paketet' }] : []),
  ];
}

/** `Payload-Oxum`, bytes and number of files, tells at once whether a copy was cut short. */
function oxumFaults(
  folder: string,
  payload: readonly ListedFile[],
  text: ReadText,
  files: readonly ListedFile[],
): PackageFault[] {
  if (!has(files, 'bag-info.txt')) return [];
  const oxum = parseBagInfo(text('bag-info.txt')).get('Payload-Oxum');
  const regular = payload.filter(({ regular }) => regular);
  const bytes = regular.reduce((sum, { path }) => sum + statSync(join(folder, ...path.split('/'))).size, 0);
  const found = `${bytes}.${payload.length}`;
  if (oxum === undefined || oxum === found) return [];
  return [{ path: 'data', problem: `har fel storlek eller antal filer: ${found} i stället för ${oxum}` }];
}

/** Links and the like are not read. */
function has(files: readonly ListedFile[], wanted: string): boolean {
  return files.some(({ path, regular }) => path === wanted && regular);
}
