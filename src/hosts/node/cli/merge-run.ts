import { realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { findBase, mergedText, mergeFiles } from '../../../formats/exchange/index.ts';
import { conflictsText } from '../../../formats/reports/index.ts';
import { isSamePlace } from '../files/places.ts';
import { refuseExistingFile, writeFiles, writeNewFile } from '../files/write-files.ts';
import { exitStatus } from './exit-status.ts';
import { openWorkbook } from './open-workbook.ts';
import { print, say, step } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { requireWorkbookEnding } from './workbook-ending.ts';

export interface MergeOptions {
  readonly base?: string;
  readonly ours: string;
  readonly theirs: string;
  readonly out: string;
}

/**
 * Carries out `lis merge`: writes the workbook of both versions, and prints what is to be decided. Sets the exit status.
 *
 * @throws HostError, UsageError
 */
export async function merge({ base: basePath, ours: oursPath, theirs: theirsPath, out }: MergeOptions): Promise<void> {
  for (const input of [basePath, theirsPath]) {
    if (input !== undefined && isSamePlace(input, out)) {
      throw new UsageError(`${out} kan inte både läsas och skrivas över: ange en annan fil med --out.`);
    }
  }
  const isOurs = isSamePlace(oursPath, out);
  if (!isOurs) refuseExistingFile(out);
  const ours = await openWorkbook(oursPath);
  if (!isOurs) requireWorkbookEnding(out, ours);
  const theirs = await openWorkbook(theirsPath);
  const named = basePath === undefined ? undefined : await openWorkbook(basePath);
  const base = findBase(named, ours, theirs);
  const merged = await step('Sammanfogar', () => mergeFiles(base.workbook, ours, theirs));
  writeMerged(out, merged.bytes, isOurs);
  print(conflictsText(merged.merge));
  say(...mergedText(out, merged, { theirs: theirs.fileName, base: base.name }));
  const { conflicts, insertedInBoth } = merged.merge;
  const isSettled = conflicts.length + insertedInBoth.length === 0;
  process.exitCode = isSettled ? exitStatus.fine : exitStatus.faults;
}

/** In place of ours, behind a link if it is one, or as a file that was not there. */
function writeMerged(out: string, bytes: Uint8Array, isOurs: boolean): void {
  if (isOurs) {
    const place = realpathSync.native(out);
    writeFiles(dirname(place), [{ name: basename(place), content: bytes }]);
  } else {
    writeNewFile(out, bytes);
  }
}
