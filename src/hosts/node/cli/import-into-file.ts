import { realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { XlsxFile } from '../../../formats/excel/index.ts';
import { findBase, mergeFiles } from '../../../formats/exchange/index.ts';
import { isSamePlace } from '../files/places.ts';
import { writeFiles } from '../files/write-files.ts';
import { changesText, importSummary, unsettledText } from '../google-api/import-text.ts';
import { openWorkbook } from './open-workbook.ts';
import { print, say, step } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface FileImport {
  readonly path: string;
  readonly file: XlsxFile;
  /** The file as it was exported, where a person names it; otherwise the copy that it carries. */
  readonly base: XlsxFile | undefined;
  /** Path of the workbook to change. */
  readonly into: string;
  readonly dryRun: boolean;
}

/** Merges a file back into the workbook it was exported from, and tells whether nothing is left to settle. @throws HostError, UsageError */
export async function importIntoFile({ path, file, base, into, dryRun }: FileImport): Promise<boolean> {
  if (isSamePlace(path, into))
    throw new UsageError(`${into} kan inte läsas in i sig själv: ange ett annat mål med --into.`);
  const target = await openWorkbook(into);
  const known = findBase(base, target, file);
  const { bytes, merge } = await step('Sammanfogar', () => mergeFiles(known.workbook, target, file));
  const conflicts = merge.conflicts.length;
  if (dryRun) {
    const names = { target: target.fileName, file: file.fileName };
    print(changesText(names, target.workbook, merge.edits) + unsettledText(merge));
    say('Inget är skrivet: kör utan --dry-run för att läsa in.');
  } else {
    // Behind a link the workbook itself is changed, and not the link.
    const place = realpathSync.native(into);
    writeFiles(dirname(place), [{ name: basename(place), content: bytes }]);
    print(unsettledText(merge));
    const cells = merge.edits.cells.reduce((sum, { edits }) => sum + edits.length, 0);
    say(...importSummary({ file: file.fileName, target: into, cells, conflicts }));
  }
  return conflicts === 0;
}
