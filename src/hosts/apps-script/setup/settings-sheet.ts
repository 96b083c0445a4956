import { foldText, settingsHeaders, settingsToSetUp, type TemplateSheet } from '../../../core/index.ts';
import { growGrid } from '../write/grow-grid.ts';
import { paintLooks } from '../write/paint-looks.ts';
import type { RuleFor } from './dropdown.ts';
import type { HeadedTab } from './headed-tab.ts';
import { paintHeaders, setWidths } from './paint-columns.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds the settings that the sheet lacks under its last row, each with its explanation.
 * @returns the keys that were added
 */
export function completeSettingsSheet(
  { tab, headerRow }: HeadedTab,
  template: TemplateSheet,
  ruleFor: RuleFor,
): string[] {
  if (tab.getLastRow() === 0) addHeader(tab, template);
  const cells = tab.getDataRange().getValues();
  const places = placesOf(cells[headerRow - 1] ?? []);
  const keys = cells.slice(headerRow).map((row) => row[places.key]);
  const missing = settingsToSetUp(template, keys);
  const first = cells.length + 1;
  if (missing.length === 0) return [];
  growGrid(tab, first + missing.length - 1, Math.max(places.key, places.value, places.explanation) + 1);
  [places.key, places.value, places.explanation].forEach((place, index) => {
    if (place < 0) return;
    const added = missing.map(({ cells, look }) => {
      const cell = cells[index];
      return { value: cell?.value ?? null, look: cell?.look ?? look ?? {}, rule: ruleFor(cell?.dropdown) };
    });
    const range = tab.getRange(first, place + 1, missing.length, 1);
    range
      .setValues(added.map(({ value }) => [String(value ?? '')]))
      .setDataValidations(added.map(({ rule }) => [rule]));
    paintLooks(
      range,
      added.map(({ look }) => [look]),
    );
  });
  return missing.map(({ cells: [key] }) => String(key?.value));
}

/** Where key, value and explanation stand, counted from 0; -1 = there is no column for explanations. */
function placesOf(header: readonly unknown[]): { key: number; value: number; explanation: number } {
  const place = (name: string) => header.findIndex((cell) => foldText(String(cell)) === foldText(name));
  const key = Math.max(0, place(settingsHeaders.key));
  const value = place(settingsHeaders.value);
  return { key, value: value < 0 ? key + 1 : value, explanation: place(settingsHeaders.explanation) };
}

function addHeader(tab: Tab, { rows, columns }: TemplateSheet): void {
  growGrid(tab, 2, columns.length);
  paintHeaders(tab.getRange(1, 1, 1, columns.length), rows[0]?.cells ?? []);
  setWidths(tab, 1, columns);
  tab.setFrozenRows(1);
  tab
    .getRange(2, 1, tab.getMaxRows() - 1, columns.length)
    .setWrap(true)
    .setVerticalAlignment('top');
}
