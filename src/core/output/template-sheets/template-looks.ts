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
export function columnHeaderLook(required: boolean, format: CellFormat): Look {
  const look = required ? headerLooks.required : headerLooks.voluntary;
  const horizontal = alignments[format];
  return {
    ...look,
    vertical: 'center',
    wrap: true,
    numberFormat: numberFormats.text,
    ...(horizontal === 'center' && { horizontal }),
  };
}

/** Text in the sheets that people fill in. */
export const wrappedLook: Look = { vertical: 'top', wrap: true };

/** The cells of a column of records. */
export function recordLook(format: CellFormat, isWrapped: boolean): Look {
  const horizontal = alignments[format];
  return {
    numberFormat: numberFormats[format],
    vertical: 'top',
    edge: palette.line,
    ...(horizontal !== undefined && { horizontal }),
    ...(isWrapped && { wrap: true }),
  };
}

/** Off the edges, so that a number does not run into the word beside it. */
const alignments: Readonly<Partial<Record<CellFormat, 'left' | 'center'>>> = {
  date: 'left',
  datetime: 'left',
  integer: 'center',
  decimal: 'center',
  percent: 'center',
};

/** What stands first in a row and says what the row is about. */
export function labelLook(isImportant: boolean): Look {
  return isImportant ? { ...wrappedLook, bold: true } : wrappedLook;
}
