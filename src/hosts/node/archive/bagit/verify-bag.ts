import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ListedFile, listFiles } from '../store/list-files.ts';
import { extra, missing, type PackageFault, type VerifyDepth } from '../verify/package-fault.ts';
import { doubledNames } from '../verify/same-name.ts';
import { verifyListed } from '../verify/verify-listed.ts';
import { parseBagInfo } from './bag-info.ts';
import { expectationsOf, isTagManifest, manifestFaults, manifestsIn, unlisted } from './manifests-in.ts';

const declaration = /^\ufeff?BagIt-Version: (?:0\.9[3-7]|1\.0)\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/;

/** Everything that is wrong with a bag (RFC 8493, 3); empty = it is complete and valid, and holds nothing more. */
export function verifyBag(folder: string, depth: VerifyDepth): PackageFault[] {
  const files = listFiles(folder);
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const manifests = manifestsIn(files, text);
  const ofPayload = manifests.filter(({ kind }) => kind === 'manifest');
  const ofTags = manifests.filter(({ kind }) => kind === 'tagmanifest');
  const payload = files.filter(({ path }) => path === 'data' || path.startsWith('data/'));
  const tags = files.filter((file) => !payload.includes(file) && !isTagManifest(file.path));
  return [
    ...declarationFaults(files, text),
    ...manifestFaults(files, manifests),
    ...doubledNames(files),
    ...verifyListed(folder, files, expectationsOf(ofPayload), depth),
    ...verifyListed(folder, files, expectationsOf(ofTags), depth),
    ...unlisted(payload, ofPayload).map(extra),
    ...unlisted(tags, ofTags).map(extra),
    ...oxumFaults(folder, payload, text, files),
  ];
}

type ReadText = (path: string) => string;

function declarationFaults(files: readonly ListedFile[], text: ReadText): PackageFault[] {
  if (!has(files, 'bagit.txt')) return [missing('bagit.txt')];
  return [
    ...(declaration.test(text('bagit.txt'))
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
  const bytes = regular.reduce((sum, { path }) => sum + sizeOf(join(folder, ...path.split('/'))), 0);
  const found = `${bytes}.${regular.length}`;
  if (oxum === undefined || oxum === found) return [];
  return [{ path: 'data', problem: `har fel storlek eller antal filer: ${found} i stället för ${oxum}` }];
}

/** 0 for a file whose name the system cannot give back, which no manifest lists. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Links and the like are not read. */
function has(files: readonly ListedFile[], wanted: string): boolean {
  return files.some(({ path, regular }) => path === wanted && regular);
}
