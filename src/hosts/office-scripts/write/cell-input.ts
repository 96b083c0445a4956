import { type CellLink, type KnownValue, serialFromDate } from '../../../core/index.ts';
import { fitting, quoteSheetName } from '../../../formats/excel/index.ts';

/** What `setValues` takes. */
export type CellInput = string | number | boolean;

/** The number format of a cell that has none. */
export const generalFormat = 'General';

/** The longest text that a formula may hold in quotes. */
const longestLabel = 255;

/**
 * A value as it must be handed to `setValues` to arrive unchanged. Excel reads texts as if they were typed: `1-2` would become a date
 * and `=…` run. An apostrophe first makes it text whatever it says, and is not part of it. A date goes in as its serial number; its
 * cell needs a date format.
 */
export function cellInput(value: KnownValue, date1904: boolean): CellInput {
  if (value === null) return '';
  if (typeof value === 'object') return serialFromDate(value, date1904) ?? `'${value.date}`;
  return typeof value === 'string' ? `'${String(fitting(value))}` : value;
}

/** A cell that links within the workbook. A formula, so that all links of a sheet are written with its values. */
export function linkInput({ sheet, cell }: CellLink, value: KnownValue, date1904: boolean): CellInput {
  const target = quoted(`#${quoteSheetName(sheet)}!${cell}`);
  if (typeof value === 'number') return `=HYPERLINK(${target},${value})`;
  if (typeof value !== 'string' || value.length > longestLabel) return cellInput(value, date1904);
  return `=HYPERLINK(${target},${quoted(value)})`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
