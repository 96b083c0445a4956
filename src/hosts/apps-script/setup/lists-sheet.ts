import type { TemplateSheet } from '../../../core/index.ts';
import { growGrid } from '../write/grow-grid.ts';
import { paintHeaders, setWidths } from './paint-columns.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Fills an empty sheet of lists with the built-in values, a list a column, for people to change. */
export function fillListsSheet(tab: Tab, { rows, columns }: TemplateSheet): void {
  const texts = rows.map(({ cells }) => {
    const values = new Map(cells.map(({ column, value }) => [column, value]));
    return columns.map((_, index) => String(values.get(index + 1) ?? ''));
  });
  growGrid(tab, rows.length, columns.length);
  tab.getRange(1, 1, rows.length, columns.length).setValues(texts).setWrap(true).setVerticalAlignment('top');
  paintHeaders(tab.getRange(1, 1, 1, columns.length), rows[0]?.cells ?? []);
  setWidths(tab, 1, columns);
  tab.setFrozenRows(1);
}
