import type { CellRange } from '../../workbook/address.ts';
import { cleanText, needsLook } from '../../workbook/text.ts';
import { type CellValue, cellText } from '../../workbook/workbook.ts';

/** A tab of a list of another shape, as it was read. */
export interface SourceSheet {
  /** Name of the file that it stands in. */
  readonly file: string;
  /** What tabs that belong together have in common, where each counts as a file of its own; left out = the file. */
  readonly book?: string;
  /** Name of the tab; of a CSV file that of the file. */
  readonly tab: string;
  /** Of a table under another: so many rows belong to what stands above it, and are empty here. */
  readonly startsAt?: number;
  /** `rows[0]` is row 1. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Merged areas; only the first cell of each has a value. */
  readonly merges?: readonly CellRange[];
  readonly isHidden?: boolean;
  /** Numbers of rows that are not shown: they are read, and told. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** What is attached to cells beside their value, by address (`H7`): comments and addresses of links, already worded. */
  readonly notes?: ReadonlyMap<string, string>;
  /** Numbers of the rows that have a cell filled with a colour, by the colour's name. */
  readonly colours?: ReadonlyMap<string, ReadonlySet<number>>;
  readonly date1904?: boolean;
}

/** Whether two tabs stand beside each other. */
export function areBeside(one: SourceSheet, other: SourceSheet): boolean {
  return (one.book ?? one.file) === (other.book ?? other.file);
}

/** Whether a cell holds something that can be lost. */
export function isFilled(cell: CellValue | undefined): boolean {
  return cell !== undefined && cell !== null && (typeof cell !== 'string' || cell.trim() !== '');
}

/** The text of a cell, clean; `''` = nothing. */
export function textOf(cell: CellValue | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'string') return needsLook(cell) ? cleanText(cell) : cell;
  return cleanText(cellText(cell));
}

/** How many cells of some rows hold something. */
export function countFilled(rows: SourceSheet['rows']): number {
  return rows.reduce((sum, row) => sum + row.reduce<number>((all, cell) => all + (isFilled(cell) ? 1 : 0), 0), 0);
}
