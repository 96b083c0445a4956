import type { sheets_v4 } from '@googleapis/sheets';
import type { CellErrorValue, CellValue as ExcelValue, Workbook, Worksheet } from 'exceljs';
import {
  type CellUnknown,
  type CellValue,
  cellText,
  definitionNamed,
  headerHeight,
  headerRowOf,
  headerSearchRows,
  isPicture,
  isUnknown,
  lastRepeatedColumn,
  pagesFor,
  runsAsFormula,
} from '../../../core/index.ts';
import { excelEscapes } from '../../../formats/xml/index.ts';
import { setUpPage } from '../templates/page-setup.ts';
import { addDropdowns } from './add-dropdowns.ts';
import { type CellData, cellValue, isComputed } from './cell-data.ts';
import { excelStyle } from './excel-style.ts';
import { excelNumberFormat } from './number-format.ts';
import { eachCell } from './spreadsheet-state.ts';

/** Height of a row of one line in Google Sheets, in pixels. */
const usualHeight = 21;
const webOrMail = /^(?:https?:\/\/|mailto:)\S+$/i;

/** Adds a tab of a spreadsheet to a workbook, which must be able to hold it. */
export function addSheet(workbook: Workbook, tab: sheets_v4.Schema$Sheet): void {
  const { properties, merges, basicFilter, data } = tab;
  const { frozenRowCount, frozenColumnCount } = properties?.gridProperties ?? {};
  const sheet = workbook.addWorksheet(properties?.title ?? '', {
    state: properties?.hidden ? 'hidden' : 'visible',
    ...(frozenRowCount || frozenColumnCount
      ? { views: [{ state: 'frozen' as const, ySplit: frozenRowCount ?? 0, xSplit: frozenColumnCount ?? 0 }] }
      : {}),
  });
  setWidths(sheet, data?.[0]);
  const headerRow = headerRowOfTab(tab);
  eachCell(tab, (cell, row, column) => addCell(sheet, cell, row, column, headerRow));
  for (const range of merges ?? []) sheet.mergeCells(...corners(range));
  if (basicFilter?.range?.endRowIndex) {
    const [top, left, bottom, right] = corners(basicFilter.range);
    sheet.autoFilter = { from: { row: top, column: left }, to: { row: bottom, column: right } };
  }
  addDropdowns(sheet, tab);
  const pages = pagesFor((sheet.columns ?? []).map(({ width }) => width));
  setUpPage(sheet, {
    orientation: 'landscape',
    ...pages,
    lastRepeatedColumn: lastRepeatedColumn({ ...pages, frozenColumns: frozenColumnCount ?? 0 }),
    title: sheet.name.replaceAll('&', '&&'),
  });
  sheet.getRow(1).height = headerHeight;
  setHeights(sheet, data?.[0]);
}

/** Number of the row with the headers, as the core finds it. */
function headerRowOfTab(tab: sheets_v4.Schema$Sheet): number {
  const rows = Array.from({ length: headerSearchRows }, (): CellValue[] => []);
  eachCell(tab, (cell, row, column) => {
    const cells = rows[row];
    if (cells) cells[column] = cellValue(cell);
  });
  return headerRowOf(definitionNamed(tab.properties?.title ?? ''), rows);
}

function setWidths(sheet: Worksheet, data: sheets_v4.Schema$GridData | undefined): void {
  data?.columnMetadata?.forEach(({ pixelSize, hiddenByUser }, index) => {
    const column = sheet.getColumn((data.startColumn ?? 0) + index + 1);
    if (pixelSize) column.width = widthOf(pixelSize);
    if (hiddenByUser) column.hidden = true;
  });
}

/** Pixels as characters of Excel's standard font, seven pixels each and five beside them (ECMA-376 part 1, 18.3.1.13). */
function widthOf(pixels: number): number {
  return Math.min(255, Math.max(0.5, Math.round(((pixels - 5) / 7) * 100) / 100));
}

/** Heights in points: a pixel is three quarters of one. Neither Excel nor LibreOffice measures the rows of a file that it opens. */
function setHeights(sheet: Worksheet, data: sheets_v4.Schema$GridData | undefined): void {
  data?.rowMetadata?.forEach(({ pixelSize, hiddenByUser }, index) => {
    if ((!pixelSize || pixelSize === usualHeight) && !hiddenByUser) return;
    const row = sheet.getRow((data.startRow ?? 0) + index + 1);
    if (pixelSize) row.height = Math.min(409, pixelSize * 0.75);
    if (hiddenByUser) row.hidden = true;
  });
}

function addCell(sheet: Worksheet, data: CellData, row: number, column: number, headerRow: number): void {
  const value = cellValue(data);
  const style = excelStyle(data, { isComputed: isComputed(data), isHeader: row + 1 === headerRow });
  if (value === null && !data.note && !style) return;
  const cell = sheet.getCell(row + 1, column + 1);
  cell.value = excelValue(data, value);
  if (style) cell.style = style;
  cell.numFmt = formatOf(value, excelNumberFormat(data.effectiveFormat?.numberFormat));
  const note = [data.note, isUnknown(value) ? unknownNote(value) : ''].filter(Boolean).join('\n\n');
  if (note) cell.note = { texts: [{ text: note }], margins: { insetmode: 'auto' } };
}

/** Numbers go in as they are, dates among them, since a civil time has no seconds. */
function excelValue({ effectiveValue, hyperlink }: CellData, value: CellValue): ExcelValue {
  // Google's formula is none to Excel: here stands one without result that says that there is no value.
  if (isUnknown(value)) return { formula: 'NA()' };
  if (isPicture(value)) return cellText(value);
  if (typeof value !== 'string') return effectiveValue?.numberValue ?? (value === null ? null : value === true);
  if (effectiveValue?.errorValue && value !== '#ERROR!') return { error: value } as CellErrorValue;
  const text = excelEscapes(value);
  return webOrMail.test(hyperlink ?? '') ? { text, hyperlink: hyperlink as string } : text;
}

function unknownNote({ formula }: CellUnknown): string {
  return `Google Kalkylark hade inte räknat ut cellen när filen skapades: ${formula}`;
}

/** A text that could be taken for a formula is formatted as text, so that it stays one when a person opens the cell and leaves it. */
function formatOf(value: CellValue, format: string): string {
  return format === 'General' && typeof value === 'string' && runsAsFormula(value) ? '@' : format;
}

type Corners = [top: number, left: number, bottom: number, right: number];

function corners({
  startRowIndex,
  startColumnIndex,
  endRowIndex,
  endColumnIndex,
}: sheets_v4.Schema$GridRange): Corners {
  return [(startRowIndex ?? 0) + 1, (startColumnIndex ?? 0) + 1, endRowIndex ?? 1, endColumnIndex ?? 1];
}
