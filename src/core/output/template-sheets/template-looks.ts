import { palette } from '../../dashboard/palette.ts';
import type { CellFormat } from '../../schema/column-kind.ts';
import { numberFormats } from '../../schema/column-kind.ts';
import type { Look } from '../look/look.ts';

const plainHeader: Look = { bold: true, ink: palette.paper };

/** Header of a column or a list, and a darker one where the cells must be filled in. */
export const headerLooks = {
  voluntary: { ...plainHeader, fill: palette.voluntaryHeader },
  required: { ...plainHeader, fill: palette.requiredHeader },
} as const;

/** The header of a column of records. */
export function columnHeaderLook(required: boolean): Look {
  const look = required ? headerLooks.required : headerLooks.voluntary;
  return { ...look, vertical: 'center', wrap: true, numberFormat: numberFormats.text };
}

/** Text in the sheets that people fill in. */
export const wrappedLook: Look = { vertical: 'top', wrap: true };

/** The cells of a column of records. */
export function recordLook(format: CellFormat, isWrapped: boolean): Look {
  return { numberFormat: numberFormats[format], vertical: 'top', ...(isWrapped && { wrap: true }) };
}

/** What stands first in a row and says what the row is about. */
export function labelLook(isImportant: boolean): Look {
  return isImportant ? { ...wrappedLook, bold: true } : wrappedLook;
}
