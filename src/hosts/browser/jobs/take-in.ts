import { countOf, importSheetName, isOwnWorkbook, type Mapping, takeInto } from '../../../core/index.ts';
import { readWorkbook, type XlsxFile } from '../../../formats/excel/index.ts';
import { findBase, mergedText, mergeFiles, mergeImport, snapshotIn } from '../../../formats/exchange/index.ts';
import {
  importText,
  mapOfFile,
  mapWorkbook,
  nothingToTakeIn,
  type ReadList,
  readList,
  requireDifferentNames,
  rowsText,
  takenInText,
} from '../../../formats/import/index.ts';
import { checkMap, mapHeaders, mapOfRows, mapRows } from '../../../formats/import-map/index.ts';
import { conflictsText, printable } from '../../../formats/reports/index.ts';
import { portableUnpacker } from '../../../formats/zip/index.ts';
import type { Answer, InputFile, Job } from '../protocol.ts';
import { type JobHost, openWorkbook, reviewDay, saved } from './job-host.ts';

/** What the workbook is called that is made where none was chosen. */
const newName = 'arbetsbok.xlsx';
/** How a map that was decided on the page is named in messages. */
const mapOnPage = 'på sidan';

/** How lists of other shapes would be taken in to a workbook; one of our own shape is merged at once. */
export function propose(job: Extract<Job, { readonly kind: 'propose' }>, host: JobHost): Answer {
  const lists = readLists(job.lists, host);
  const [own] = lists.flatMap(({ file }) => (file !== undefined && isOwnWorkbook(file.workbook) ? [file] : []));
  const target = targetOf(job.into, host);
  if (own !== undefined && lists.length === 1 && job.into !== undefined && job.map === undefined)
    return mergedBack(own, target, host);
  const sources = lists.flatMap(({ sheets }) => sheets);
  const takeIn = takeInto(target.workbook, reviewDay(job, host));
  host.step('Föreslår');
  const mapping =
    job.map === undefined ? takeIn.propose(sources) : mapOfFile(job.map.bytes, job.map.name, portableUnpacker);
  if (job.map !== undefined) checkMap(mapping, sources, job.map.name, takeIn);
  const imported = takeIn.apply(sources, mapping);
  requireSomething(imported.report, job.lists);
  const shaped = takeIn.shape(sources, imported, snapshotIn(target, importSheetName)?.workbook);
  return {
    say: [
      ...lists.flatMap(({ readAs }, index) =>
        readAs === undefined ? [] : [`${printable(job.lists[index]?.name ?? '')} är läst som ${readAs}.`],
      ),
      ...rowsText(shaped),
    ],
    text: importText(imported.report),
    rows: mapRows(mapping),
    columns: Object.fromEntries(mapping.sheets.map(({ target: sheet }) => [sheet, takeIn.columnsOf(sheet)])),
    files: [],
  };
}

/** Takes lists of other shapes in to a workbook, as a person has decided. */
export function takeInLists(job: Extract<Job, { readonly kind: 'import' }>, host: JobHost): Answer {
  const lists = readLists(job.lists, host);
  const target = targetOf(job.into, host);
  const sources = lists.flatMap(({ sheets }) => sheets);
  const takeIn = takeInto(target.workbook, reviewDay(job, host));
  const mapping = mapOfRows(
    [mapHeaders, ...job.rows.map((row) => mapHeaders.map((header) => row[header] ?? null))],
    mapOnPage,
  );
  checkMap(mapping, sources, mapOnPage, takeIn);
  host.step('Läser in');
  const imported = takeIn.apply(sources, mapping);
  const { report } = imported;
  requireSomething(report, job.lists);
  const shaped = takeIn.shape(sources, imported, snapshotIn(target, importSheetName)?.workbook);
  host.step('Sammanfogar');
  const { bytes, merge } = mergeImport(shaped.base, target, shaped.theirs);
  const left = report.undecided.length;
  return {
    say: [
      ...takenInText(target.fileName, shaped, merge.edits.cells),
      ...(left === 0
        ? []
        : [`${countOf(left, 'sak är', 'saker är')} kvar att avgöra. Värdena står i kolumner med ”(källan)” i namnet.`]),
    ],
    text: importText(report) + conflictsText(merge),
    files: saved([
      { name: target.fileName, content: bytes, about: 'arbetsboken med listan inläst' },
      { name: 'karta.xlsx', content: mapWorkbook(mapping), about: 'kartan, att välja nästa gång samma lista läses in' },
    ]),
  };
}

function mergedBack(file: XlsxFile, target: XlsxFile, host: JobHost): Answer {
  const base = findBase(undefined, target, file);
  host.step('Sammanfogar');
  const merged = mergeFiles(base.workbook, target, file);
  return {
    say: mergedText(target.fileName, merged, { theirs: file.fileName, base: base.name }),
    text: conflictsText(merged.merge),
    files: saved([{ name: target.fileName, content: merged.bytes, about: 'arbetsboken med ändringarna inlästa' }]),
  };
}

function readLists(inputs: readonly InputFile[], host: JobHost): ReadList[] {
  host.step('Läser listorna');
  requireDifferentNames(inputs.map(({ name }) => name));
  return inputs.map(({ bytes, name }) => readList(bytes, name, portableUnpacker));
}

function targetOf(into: InputFile | undefined, host: JobHost): XlsxFile {
  return into === undefined
    ? readWorkbook(host.template('arbetsbok'), newName, portableUnpacker)
    : openWorkbook(into, host);
}

function requireSomething(
  { sheets, unread }: { readonly sheets: readonly unknown[]; readonly unread: Mapping['unread'] },
  lists: readonly InputFile[],
): void {
  if (sheets.length > 0) return;
  throw nothingToTakeIn(
    lists.map(({ name }) => name),
    unread,
  );
}
