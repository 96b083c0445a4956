import { foldText, numberFormats, type SheetDefinition, settingsHeaders } from '../../../core/index.ts';
import type { DropdownFor } from './dropdown.ts';
import type { HeadedTab } from './headed-tab.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds the settings that the sheet lacks under its last row, each with its explanation.
 * @returns the keys that were added
 */
export function completeSettingsSheet(
  { tab, headerRow }: HeadedTab,
  { columns }: SheetDefinition,
  dropdownFor: DropdownFor,
): string[] {
  if (tab.getLastRow() === 0) addHeader(tab);
  const cells = tab.getDataRange().getValues();
  const header = cells[headerRow - 1] ?? [];
  const position = (name: string, otherwise: number) => {
    const found = header.findIndex((cell) => foldText(String(cell)) === foldText(name));
    return found < 0 ? otherwise : found;
  };
  const key = position(settingsHeaders.key, 0);
  const value = position(settingsHeaders.value, key + 1);
  const explanation = position(settingsHeaders.explanation, -1);
  const known = new Set(cells.slice(headerRow).map((row) => foldText(String(row[key]))));
  const missing = Object.values(columns).filter((column) => !known.has(foldText(column.header)));
  const first = cells.length + 1;
  const grid = tab.getMaxRows();
  if (first + missing.length - 1 > grid) tab.insertRowsAfter(grid, first + missing.length - 1 - grid);
  if (missing.length === 0) return [];
  tab.getRange(first, key + 1, missing.length, 1).setValues(missing.map((column) => [column.header]));
  if (explanation >= 0)
    tab
      .getRange(first, explanation + 1, missing.length, 1)
      .setValues(missing.map(({ help, required }) => [required ? `${help} Måste fyllas i.` : help]));
  tab
    .getRange(first, value + 1, missing.length, 1)
    .setNumberFormats(missing.map(({ kind }) => [numberFormats[kind.format]]))
    .setDataValidations(missing.map((column) => [dropdownFor(column)]))
    .setHorizontalAlignment('left');
  return missing.map((column) => column.header);
}

function addHeader(tab: Tab): void {
  const { key, value, explanation } = settingsHeaders;
  tab
    .getRange(1, 1, 1, 3)
    .setValues([[key, value, explanation]])
    .setBackground('#1b3a57')
    .setFontColor('#ffffff')
    .setFontWeight('bold');
  [250, 260, 560].forEach((width, index) => {
    tab.setColumnWidth(index + 1, width);
  });
  tab.setFrozenRows(1);
  tab
    .getRange(2, 1, Math.max(1, tab.getMaxRows() - 1), 3)
    .setWrap(true)
    .setVerticalAlignment('top');
}
