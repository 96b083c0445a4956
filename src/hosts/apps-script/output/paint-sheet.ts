import type { OutputSheet } from '../../../core/index.ts';
import type { Block, Canvas } from './canvas.ts';
import { drawCharts } from './draw-charts.ts';
import { type Look, plain } from './look.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const tabColours: Readonly<Record<OutputSheet['name'], string>> = {
  Kontroll: '#b45309',
  Översikt: '#1f4e79',
  'VP-underlag': '#0f766e',
  Historik: '#52606d',
  Konflikter: '#a3232f',
};

/** Pixels of a character of the standard font, and of the edges of a cell. */
const characterWidth = 7;
const cellPadding = 6;

/**
 * Writes a canvas over a tab. All values go in with one call, old ones beyond the new included, so that a run that is
 * interrupted leaves either the earlier sheet or the new one; looks, filter and charts follow.
 */
export function paintSheet(tab: Tab, sheet: OutputSheet, canvas: Canvas): void {
  const rows = Math.max(canvas.rows.length, tab.getLastRow(), 1);
  const columns = Math.max(canvas.widths.length, tab.getLastColumn());
  growGrid(tab, rows, columns);
  const range = tab.getRange(1, 1, rows, columns);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => canvas.rows[row]?.[column]),
  );
  // With a text format left from before, the apostrophe of a text might be kept.
  range.setNumberFormat(plain.format);
  range.setValues(cells.map((row) => row.map((cell) => cell?.input ?? '')));
  paintLooks(
    range,
    cells.map((row) => row.map((cell) => cell?.look ?? plain)),
  );
  // The grids of earlier versions were coloured by rules.
  tab.setConditionalFormatRules([]);
  paintTables(tab, canvas);
  tab.setFrozenRows(sheet.frozenRows);
  tab.setHiddenGridlines(true);
  tab.setTabColor(tabColours[sheet.name]);
  canvas.widths.forEach((width, index) => {
    tab.setColumnWidth(index + 1, Math.round(width * characterWidth + cellPadding));
  });
  drawCharts(tab, canvas);
  protect(tab);
}

function growGrid(tab: Tab, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [tab.getMaxRows(), tab.getMaxColumns()];
  if (rows > maxRows) tab.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) tab.insertColumnsAfter(maxColumns, columns - maxColumns);
}

function paintLooks(range: Range, looks: readonly (readonly Look[])[]): void {
  const each = <T>(pick: (look: Look) => T): T[][] => looks.map((row) => row.map(pick));
  const { WrapStrategy } = SpreadsheetApp;
  range
    .setNumberFormats(each(({ format }) => format))
    .setFontColors(each(({ ink }) => ink))
    .setBackgrounds(each(({ fill }) => fill))
    .setFontWeights(each(({ weight }) => weight))
    .setFontSizes(each(({ size }) => size))
    .setHorizontalAlignments(each(({ align }) => align))
    .setWrapStrategies(each(({ wrap }) => (wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW)))
    .setVerticalAlignment('top');
}

function paintTables(tab: Tab, { tables, filter }: Canvas): void {
  tab.getFilter()?.remove();
  const { SOLID } = SpreadsheetApp.BorderStyle;
  tab.getDataRange().setBorder(false, false, false, false, false, false);
  for (const block of tables) rangeOf(tab, block).setBorder(true, true, true, true, true, true, '#d0d7de', SOLID);
  if (filter !== null) rangeOf(tab, filter).createFilter();
}

/** A warning to people who are about to type where the next run writes. */
function protect(tab: Tab): void {
  const existing = tab.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (existing.length > 0) return;
  tab.protect().setDescription('Bladet skrivs av programmet; det du skriver här försvinner.').setWarningOnly(true);
}

function rangeOf(tab: Tab, { row, column, rows, columns }: Block): Range {
  return tab.getRange(row, column, rows, columns);
}
