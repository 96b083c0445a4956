import { type CellRange, type LaidOutSheet, palette } from '../../../core/index.ts';
import { generalFormat } from '../write/cell-input.ts';
import { pixelsOf } from '../write/column-width.ts';
import { googleColour } from '../write/google-colour.ts';
import { growGrid } from '../write/grow-grid.ts';
import { paintLooks } from '../write/paint-looks.ts';
import { drawBars } from './draw-bars.ts';
import { drawCharts } from './draw-charts.ts';
import type { LinkAddress } from './links.ts';
import { paintedCells } from './paint-cells.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Writes a sheet over a tab. All values go in with one call, old ones beyond the new included, so that a run that is
 * interrupted leaves either the earlier sheet or the new one; looks, filter and charts follow.
 */
export function paintSheet(tab: Tab, sheet: LaidOutSheet, address: LinkAddress): void {
  const rows = Math.max(sheet.rows.length, lastSettingsRow(sheet), tab.getLastRow(), 1);
  const columns = Math.max(sheet.widths.length, tab.getLastColumn());
  // Of what a person has merged Google keeps the first value alone, and makes no filter over it; a hidden row would hide what is new.
  tab.unhideRow(growGrid(tab, rows, columns).breakApart());
  const range = tab.getRange(1, 1, rows, columns);
  const cells = paintedCells(sheet, { rows, columns }, address);
  drawBars(sheet, cells);
  // With a text format left from before, the apostrophe of a text might be kept.
  range.setNumberFormat(generalFormat);
  range.setValues(cells.inputs);
  paintLooks(range, cells.looks);
  // The grids of earlier versions were coloured by rules.
  tab.setConditionalFormatRules([]);
  paintEdges(tab, sheet);
  tab.setFrozenRows(sheet.frozenRows);
  tab.setHiddenGridlines(true);
  tab.setTabColor(googleColour(sheet.tabColour));
  sheet.widths.forEach((width, index) => {
    tab.setColumnWidth(index + 1, pixelsOf(width));
  });
  drawCharts(tab, sheet);
  protect(tab);
}

/** The settings of the bars of a last, short table reach beyond it. */
function lastSettingsRow({ dataBars }: LaidOutSheet): number {
  return dataBars.reduce((last, { beside }) => Math.max(last, beside?.settings.bottom ?? 0), 0);
}

function paintEdges(tab: Tab, { edged, filter }: LaidOutSheet): void {
  tab.getFilter()?.remove();
  const { SOLID } = SpreadsheetApp.BorderStyle;
  const colour = googleColour(palette.line);
  tab.getDataRange().setBorder(false, false, false, false, false, false);
  for (const block of edged) rangeOf(tab, block).setBorder(true, true, true, true, true, true, colour, SOLID);
  if (filter !== null) rangeOf(tab, filter).createFilter();
}

/** A warning to people who are about to type where the next run writes. */
function protect(tab: Tab): void {
  const existing = tab.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (existing.length > 0) return;
  tab.protect().setDescription('Bladet skrivs av programmet; det du skriver här försvinner.').setWarningOnly(true);
}

function rangeOf(tab: Tab, { top, left, bottom, right }: CellRange): Range {
  return tab.getRange(top, left, bottom - top + 1, right - left + 1);
}
