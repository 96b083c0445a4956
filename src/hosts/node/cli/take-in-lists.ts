import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { countOf, importSheetName, type Mapping, takeInto } from '../../../core/index.ts';
import { readWorkbook, type XlsxFile } from '../../../formats/excel/index.ts';
import { mergeImport, snapshotIn } from '../../../formats/exchange/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import {
  goneText,
  importJson,
  importText,
  mapWorkbook,
  nothingToTakeIn,
  rowsText,
  takenInText,
} from '../../../formats/import/index.ts';
import { checkMap, mapJson } from '../../../formats/import-map/index.ts';
import { conflictsText, printable } from '../../../formats/reports/index.ts';
import { nodeUnpacker } from '../files/node-unpacker.ts';
import { isSamePlace } from '../files/places.ts';
import { refuseExistingFile, writeFiles, writeNewFile } from '../files/write-files.ts';
import { readMap } from '../lists/read-map.ts';
import type { ListFile } from '../lists/read-sources.ts';
import { exitStatus } from './exit-status.ts';
import { openWorkbook } from './open-workbook.ts';
import { reviewDay } from './option-values.ts';
import { print, say, step } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { requireWorkbookEnding } from './workbook-ending.ts';

export interface ListImport {
  readonly lists: readonly ListFile[];
  /** Path of the workbook to take in to; it is made from the templates where there is none. */
  readonly into: string;
  readonly map?: string;
  readonly propose?: string;
  readonly dryRun: boolean;
  /** What earlier imports applied is left out of account: only empty cells are filled of rows that are known. */
  readonly forget: boolean;
  readonly today?: string;
  readonly format: 'text' | 'json';
}

/** Takes lists of other shapes in to a workbook, and gives the exit status. Without a map nothing but the proposal is written. @throws HostError, UsageError */
export async function takeInLists({
  lists,
  into,
  map,
  propose,
  dryRun,
  forget,
  today,
  format,
}: ListImport): Promise<number> {
  for (const { path } of lists) {
    if (isSamePlace(path, into))
      throw new UsageError(`${into} kan inte läsas in i sig själv: ange ett annat mål med --into.`);
  }
  if (propose !== undefined) refuseExistingFile(propose);
  const isNew = !existsSync(into);
  const before = isNew ? '' : stateOf(into);
  const target = isNew ? await newWorkbook(into) : await openWorkbook(into);
  const sources = lists.flatMap(({ sheets }) => sheets);
  for (const { path, readAs } of lists)
    if (readAs !== undefined) say(`${printable(basename(path))} är läst som ${readAs}.`);
  const takeIn = takeInto(target.workbook, reviewDay(today));
  const mapping: Mapping = map === undefined ? await step('Föreslår', () => takeIn.propose(sources)) : readMap(map);
  if (map !== undefined) checkMap(mapping, sources, basename(map), takeIn);
  const imported = await step('Läser in', () => takeIn.apply(sources, mapping));
  const { report } = imported;
  const undecided = report.undecided.length > 0;
  if (report.sheets.length === 0)
    throw nothingToTakeIn(
      lists.map(({ path }) => basename(path)),
      report.unread,
    );
  const isWritten = map !== undefined && !dryRun;
  if (format === 'json') print(importJson(report));
  else print(importText(report));
  if (propose !== undefined) {
    writeNewFile(propose, /\.json$/i.test(propose) ? mapJson(mapping) : mapWorkbook(mapping));
    say(`Kartan ${printable(propose)} är skriven: ändra den och kör om med --map ${printable(propose)}.`);
    if (!isWritten) return exitStatus.fine;
  }
  const remembered = forget ? undefined : snapshotIn(target, importSheetName)?.workbook;
  const shaped = takeIn.shape(sources, imported, remembered);
  if (!isWritten) {
    say(...rowsText(shaped), ...goneText(shaped.gone));
    say(
      map === undefined
        ? 'Inget är skrivet: skriv en karta med --propose karta.xlsx, ändra den och kör om med --map karta.xlsx.'
        : 'Inget är skrivet: kör utan --dry-run för att läsa in.',
    );
    return undecided ? exitStatus.faults : exitStatus.fine;
  }
  const { bytes, merge } = await step('Sammanfogar', () => mergeImport(shaped.base, target, shaped.theirs));
  if (isNew) writeNewFile(into, bytes);
  else {
    if (stateOf(into) !== before)
      throw new HostError(
        'changed-meanwhile',
        printable(`${into} har ändrats medan listan lästes in, så inget är skrivet: kör om kommandot.`),
      );
    const place = realpathSync.native(into);
    writeFiles(dirname(place), [{ name: basename(place), content: bytes }]);
  }
  if (format === 'text') print(conflictsText(merge));
  say(
    ...takenInText(into, shaped, merge.edits.cells),
    ...(undecided
      ? [
          `${countOf(report.undecided.length, 'sak är', 'saker är')} kvar att avgöra: kör med --dry-run för att se dem. Värdena står i kolumner med ”(källan)” i namnet.`,
        ]
      : []),
  );
  return undecided || merge.conflicts.length > 0 ? exitStatus.faults : exitStatus.fine;
}

/** Tells whether a file is as it was. */
function stateOf(path: string): string {
  const { mtimeMs, size, ino } = statSync(path);
  return `${mtimeMs} ${size} ${ino}`;
}

async function newWorkbook(into: string): Promise<XlsxFile> {
  requireWorkbookEnding(into);
  const { emptyWorkbook } = await import('../templates/template-files.ts');
  return readWorkbook(await emptyWorkbook(), basename(into), nodeUnpacker);
}
