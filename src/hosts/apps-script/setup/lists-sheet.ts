import { ownLists, sheetDefinitions } from '../../../core/index.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Fills an empty sheet of lists with the built-in values, a list a column, for people to change. */
export function fillListsSheet(tab: Tab): void {
  const lists = [...ownLists(sheetDefinitions)].map(([name, values]) => [name, ...values]);
  const height = Math.max(...lists.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? ''));
  tab.getRange(1, 1, height, lists.length).setValues(rows).setWrap(true).setVerticalAlignment('top');
  tab.getRange(1, 1, 1, lists.length).setBackground('#3d5a80').setFontColor('#ffffff').setFontWeight('bold');
  lists.forEach((_, index) => {
    tab.setColumnWidth(index + 1, 310);
  });
  tab.setFrozenRows(1);
}
