import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../../src/hosts/node/archive/store/list-files.ts';
import { checksumOf } from '../../../../src/hosts/node/files/checksum-of.ts';
import { type LisRun, runLis } from '../../../support/run-lis.ts';
import { smallFile } from '../../../support/small-file.ts';

/** Each file of a folder, however deep, with its checksum. */
export function treeOf(root: string): Readonly<Record<string, string>> {
  return Object.fromEntries(listFiles(root).map(({ path }) => [path, checksumOf(readFileSync(join(root, path)))]));
}

/** What a test of `lis archive` does in its folder. */
export interface ArchiveRuns {
  inFolder(...path: string[]): string;
  lis(args: readonly string[], env?: Readonly<Record<string, string>>): LisRun;
  archive(...args: string[]): LisRun;
  /** Names of the packages in a folder. */
  packagesOf(out: string): string[];
  /** The overview of the packages in a folder. */
  overviewOf(out: string): ReturnType<typeof JSON.parse>;
  /** Writes the same small workbook under each name. */
  writeSmall(...names: string[]): void;
}

/** @param folder gives the folder of the test that runs */
export function archiveRunsIn(folder: () => string): ArchiveRuns {
  const small = smallFile();
  const inFolder = (...path: string[]) => join(folder(), ...path);
  const lis = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    runLis(args, { cwd: folder(), env });
  return {
    inFolder,
    lis,
    archive: (...args) => lis(['archive', ...args]),
    packagesOf: (out) => readdirSync(inFolder(out)).filter((name) => !/\.(?:json|csv)$/.test(name)),
    overviewOf: (out) => JSON.parse(readFileSync(inFolder(out, 'arkiv.json'), 'utf8')),
    writeSmall: (...names) => {
      for (const name of names) writeFileSync(inFolder(name), small());
    },
  };
}
