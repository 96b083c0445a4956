import type { NumberStyle } from '../../../core/index.ts';
import { unreadableOutput } from '../../file-errors.ts';
import type { WorkbookPackage } from '../package/workbook-package.ts';
import { parseNumberStyles } from '../read/number-styles.ts';
import { type CellContext, readSheet } from '../read/read-sheet.ts';
import type { XlsxFile } from '../read/read-workbook.ts';
import { readOutline, type SheetEntry } from '../read/sheet-list.ts';
import { TextSum } from '../read/text-sum.ts';
import type { NewSheet } from './new-sheet.ts';
import type { CellWrite } from './patch-sheet.ts';
import { readBackSheet, type WrittenSheet } from './read-back-sheet.ts';

/** What was asked for of a sheet: to be put there whole, or as it is, and with which edits, by the place of the cell. */
export interface AskedSheet {
  readonly put: NewSheet | undefined;
  readonly edits: ReadonlyMap<number, CellWrite>;
}

/**
 * Reads a workbook that was put together: its tabs, the formats of its cells, and the sheets that were changed. `opened` has been
 * compared with the original part by part.
 *
 * @throws HostError `unreadable-output` or `merged-cell`
 */
export function readBackWorkbook(
  opened: WorkbookPackage,
  original: XlsxFile,
  tabs: readonly SheetEntry[],
  asked: ReadonlyMap<string, AskedSheet>,
): void {
  const outline = readOutline(opened);
  if (tabsOf(outline.sheets) !== tabsOf(tabs)) throw unreadableOutput('bladen är inte de som skulle finnas');
  const context = {
    ...original.cellContext,
    numberStyles: numberStylesOf(opened, original),
    textSum: new TextSum(),
  };
  for (const { name, part } of outline.sheets) {
    const sheet = asked.get(name);
    if (!sheet) continue;
    const source = { part };
    readBackSheet(opened.readXml(part).text, writtenSheet(name, sheet, original, context), source, context);
  }
}

function tabsOf(sheets: readonly SheetEntry[]): string {
  return JSON.stringify(sheets.map(({ name, kind, visibility }) => [name, kind, visibility]));
}

/** Formats are only added, so those that were there show what they showed. */
function numberStylesOf(opened: WorkbookPackage, { workbookPart, cellContext }: XlsxFile): readonly NumberStyle[] {
  const part = opened.relationships(workbookPart).find(({ type }) => type === 'styles')?.target;
  if (part === undefined || !opened.has(part)) return [];
  const now = parseNumberStyles(opened.readXml(part).text, { part });
  if (cellContext.numberStyles.some((style, index) => described(now[index]) !== described(style))) {
    throw unreadableOutput(`${part} har fått andra format`);
  }
  return now;
}

function described(style: NumberStyle): string {
  return typeof style === 'object' ? JSON.stringify([...style]) : (style ?? '');
}

function writtenSheet(
  name: string,
  { put, edits }: AskedSheet,
  original: XlsxFile,
  context: CellContext,
): WrittenSheet {
  const all = { name, edits: [...edits.values()] };
  if (!put) {
    const rows = original.workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    return { ...all, rows, formulas: original.formulas.get(name) };
  }
  if (put.rows) return { ...all, rows: put.rows, formulas: undefined };
  const source = { part: name };
  const { rows } = readSheet(put.xml, name, source, { ...context, textSum: new TextSum() });
  return { ...all, rows, formulas: undefined };
}
