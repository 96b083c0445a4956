import { type SheetDefinition, sheetDefinitions } from '../../../core/index.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Lists that a workbook usually fits to its own organisation. */
const ownLists = ['Område', 'Källa', 'Enhet', 'Riskkriterier'];

/** Fills an empty sheet of lists with the built-in values, a list a column, for people to change. */
export function fillListsSheet(tab: Tab, definitions: readonly SheetDefinition[] = sheetDefinitions): void {
  const choices = definitions
    .flatMap(({ columns }) => Object.values(columns))
    .flatMap(({ kind }) => (kind.choices ? [kind.choices] : []));
  const lists = ownLists.map((name) => [name, ...(choices.find(({ list }) => list === name)?.builtIn ?? [])]);
  const height = Math.max(...lists.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? ''));
  tab.getRange(1, 1, height, lists.length).setValues(rows).setWrap(true).setVerticalAlignment('top');
  tab.getRange(1, 1, 1, lists.length).setBackground('#3d5a80').setFontColor('#ffffff').setFontWeight('bold');
  lists.forEach((_, index) => {
    tab.setColumnWidth(index + 1, 310);
  });
  tab.setFrozenRows(1);
}
