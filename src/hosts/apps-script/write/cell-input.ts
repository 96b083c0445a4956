import { type KnownValue, serialFromCivil } from '../../../core/index.ts';

/** Google Sheets' limit for one cell. */
const longestText = 50_000;
const cutMark = '… (texten är för lång för en cell)';

/** The number format of a cell that has none. */
export const generalFormat = 'General';

/** What `setValues` takes. */
export type CellInput = string | number | boolean;

/**
 * A value as it must be handed to `setValues` to arrive unchanged. Google reads texts as if they were typed: `1-2` would
 * become a date and `=…` run. An apostrophe first makes it text whatever it says, and is not kept, at least in a cell
 * that has not the format of text: give it the general one first. A date goes in as its
 * serial number, which no time zone can move; its cell needs a date format.
 */
export function cellInput(value: KnownValue): CellInput {
  if (value === null) return '';
  if (typeof value === 'object') return serialFromCivil(value.date);
  if (typeof value !== 'string') return value;
  return `'${value.length < longestText ? value : value.slice(0, longestText - 1 - cutMark.length) + cutMark}`;
}

/** The number format of a date or a date with its time of day. */
export function dateFormat({ date }: { readonly date: string }): string {
  return date.length > 10 ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd';
}
