import type { KnownValue } from '../workbook/workbook.ts';
import type { CellLink, CellStyle, OutputCell, OutputLines } from './output-sheet.ts';

export function cell(value: KnownValue, style: CellStyle = 'text', link?: CellLink): OutputCell {
  return link === undefined ? { value, style } : { value, style, link };
}

/** One cell a line. */
export function lines(...cells: readonly OutputCell[]): OutputLines {
  return { kind: 'lines', rows: cells.map((each) => [each]) };
}

/** A civil date as a date cell; none is an empty cell. */
export function dateCell(date: string | undefined): OutputCell {
  return cell(date === undefined || date === '' ? null : { date }, 'date');
}

/** A figure as a number of its unit, so that people can count on with it; `–` where there is none. */
export function figureCell(value: number | null, unit: string): OutputCell {
  return value === null ? cell('–', 'muted') : cell(value, figureStyle(value, unit));
}

export function figureStyle(value: number, unit: string): CellStyle {
  if (unit === 'andel') return 'percent';
  return Number.isInteger(value) ? 'integer' : 'decimal';
}
