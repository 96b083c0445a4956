import type { CellLink, KnownValue } from '../../../core/index.ts';
import { type CellInput, cellInput } from '../write/cell-input.ts';

/** The longest text that a formula may hold in quotes. */
const longestLabel = 255;

/**
 * A cell that links within the spreadsheet. The semicolon parts arguments in every language of Google Sheets. What stands
 * in quotes is text whatever it says.
 */
export function linkFormula(url: string, value: KnownValue): CellInput {
  if (typeof value === 'number') return `=HYPERLINK(${quote(url)};${value})`;
  if (typeof value !== 'string' || value.length > longestLabel) return cellInput(value);
  return `=HYPERLINK(${quote(url)};${quote(value)})`;
}

function quote(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Address of a cell of the spreadsheet for a link; `null` = there is nowhere to go. */
export type LinkAddress = (link: CellLink) => string | null;

/** Links to tabs by their numbers, which stay when a tab is renamed. */
export function linkAddresses(tabs: readonly GoogleAppsScript.Spreadsheet.Sheet[]): LinkAddress {
  const numbers = new Map(tabs.map((tab) => [tab.getName(), tab.getSheetId()]));
  return ({ sheet, cell }) => {
    const number = numbers.get(sheet);
    return number === undefined ? null : `#gid=${number}&range=${cell}`;
  };
}
