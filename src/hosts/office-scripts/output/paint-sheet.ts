import { absoluteAddress, type LaidOutSheet, palette } from '../../../core/index.ts';
import { sheetMarkName } from '../../../formats/excel/index.ts';
import { addressOf } from '../write/areas.ts';
import { excelColour } from '../write/excel-colour.ts';
import { paintEdges } from '../write/paint-edges.ts';
import { paintLooks } from '../write/paint-looks.ts';
import { setHeights, setWidths } from '../write/sizes.ts';
import { writeNumberFormats, writeValues } from '../write/write-blocks.ts';
import { drawBars } from './draw-bars.ts';
import { drawCharts } from './draw-charts.ts';
import { paintedCells, runsOn } from './painted-cells.ts';
import { setUpPage } from './set-up-page.ts';
import { freeName } from './table-names.ts';

/** Takes away all that a tab of the program's holds. */
export function clearSheet(tab: ExcelScript.Worksheet): void {
  const protection = tab.getProtection();
  if (protection.getProtected()) protection.unprotect();
  for (const table of tab.getTables()) table.delete();
  for (const chart of tab.getCharts()) chart.delete();
  const cells = tab.getRange();
  cells.clearAllConditionalFormats();
  cells.clear(ExcelScript.ClearApplyTo.all);
}

/** Writes a sheet to a cleared tab. @param taken names that a table cannot have; those given are added */
export function paintSheet(
  tab: ExcelScript.Worksheet,
  sheet: LaidOutSheet,
  taken: Set<string>,
  date1904: boolean,
): void {
  const { inputs, looks, formats } = paintedCells(sheet, date1904);
  // Values first: in a cell with a format of text the apostrophe of a text might be kept.
  writeValues(tab, inputs);
  writeNumberFormats(tab, formats);
  setWidths(tab, sheet.widths);
  paintLooks(tab, looks);
  paintEdges(tab, sheet.edged, palette.line);
  // A table of Excel's own only where people filter: its cells have their looks already, and each takes calls.
  for (const { name, range, filters } of sheet.tables) {
    if (!filters) continue;
    tab.addTable(addressOf(range), true).setName(freeName(name, taken));
  }
  for (const span of sheet.spans) {
    if (!runsOn(span, sheet)) tab.getRange(addressOf(span)).merge();
  }
  // Clearing leaves the heights that an earlier run gave.
  tab.getRanges(`1:${sheet.rows.length}`).getFormat().autofitRows();
  setHeights(tab, sheet.rows);
  drawBars(tab, sheet);
  drawCharts(tab, sheet);
  if (sheet.frozenRows > 0) tab.getFreezePanes().freezeRows(sheet.frozenRows);
  tab.setShowGridlines(false);
  tab.setTabColor(excelColour(sheet.tabColour));
  setUpPage(tab, sheet);
  mark(tab);
}

/** Tells other runs, and the command line, that the program wrote this tab. */
function mark(tab: ExcelScript.Worksheet): void {
  if (tab.getNamedItem(sheetMarkName) !== undefined) return;
  const first = absoluteAddress({ top: 1, left: 1, bottom: 1, right: 1 });
  tab.addNamedItem(sheetMarkName, tab.getRange(first.split(':')[0])).setVisible(false);
}
