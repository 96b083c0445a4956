import { figureFormat } from '../dashboard/number-format.ts';
import { unjudged } from '../workbook/rounding.ts';
import type { KnownValue } from '../workbook/workbook.ts';
import type { CellLink, LookName, OutputCell, OutputColumn, OutputLines } from './output-sheet.ts';

export function cell(value: KnownValue, look: LookName = 'text', link?: CellLink): OutputCell {
  return link === undefined ? { value, look } : { value, look, link };
}

/** Makes the cells of a table that says the same few words in very many rows: those with the same word are one and the same cell. */
export function wordCells(look: LookName = 'text'): (word: string | null) => OutputCell {
  const cells = new Map<string | null, OutputCell>();
  return (word) => {
    const made = cells.get(word) ?? cell(word, look);
    cells.set(word, made);
    return made;
  };
}

/** Columns with their widths in characters, in the same order. */
export function columnsOf(headers: readonly string[], widths: readonly number[]): OutputColumn[] {
  return headers.map((header, index) => ({ header, width: widths[index] ?? 0 }));
}

/** One cell a line. */
export function lines(...cells: readonly OutputCell[]): OutputLines {
  return { kind: 'lines', rows: cells.map((each) => [each]) };
}

/** A civil date as a date cell; none is an empty cell. */
export function dateCell(date: string | undefined): OutputCell {
  return cell(date === undefined || date === '' ? null : { date }, 'date');
}

/**
 * A figure as a number of its unit, so that people can count on with it; `–` where there is none. It shows the decimals that it has
 * in words, see `formatFigure`.
 */
export function figureCell(value: number | null, unit: string, yardstick = unjudged): OutputCell {
  if (value === null) return cell('–', 'muted');
  const [look, usual] = figureLook(value, unit);
  const numberFormat = figureFormat(value, unit, yardstick);
  return numberFormat === usual ? cell(value, look) : { ...cell(value, look), numberFormat };
}

/** A target or another limit, with all its decimals. */
export function limitCell(limit: number, unit: string): OutputCell {
  return figureCell(limit, unit, { limits: [limit], bound: 'minst' });
}

/** The look of a figure, and the number format that every host gives it. */
function figureLook(value: number, unit: string): readonly [look: LookName, numberFormat: string] {
  if (unit === 'andel') return ['percent', '0 %'];
  return Number.isInteger(value) ? ['integer', '0'] : ['decimal', '0.0'];
}
