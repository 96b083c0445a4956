import type { LaidOutCell, LaidOutSheet, Look } from '../../../core/index.ts';
import { type CellInput, cellInput } from '../write/cell-input.ts';
import { linkFormula } from './links.ts';

const plain: Look = {};

/** What is set in the cells of a sheet, each cell of the range in its place; `''` and the plain look where the sheet has none. */
export interface PaintedCells {
  readonly inputs: CellInput[][];
  readonly looks: Look[][];
}

/** @param address of a link; `null` = there is nowhere to go */
export function paintedCells(
  { rows, spans }: LaidOutSheet,
  size: { readonly rows: number; readonly columns: number },
  address: (link: NonNullable<LaidOutCell['link']>) => string | null,
): PaintedCells {
  const cellsOf = <T>(empty: T): T[][] =>
    Array.from({ length: size.rows }, () => Array.from({ length: size.columns }, () => empty));
  const inputs = cellsOf<CellInput>('');
  const looks = cellsOf<Look>(plain);
  rows.forEach(({ cells }, row) => {
    for (const { column, value, look, link } of cells) {
      const url = link === undefined ? null : address(link);
      (inputs[row] as CellInput[])[column - 1] = url === null ? cellInput(value) : linkFormula(url, value);
      (looks[row] as Look[])[column - 1] = look;
    }
  });
  // What has the width of several cells runs on over the empty ones: merged cells are not measured for the height of their row.
  for (const { top, left } of spans) {
    const { wrap: _, ...unwrapped } = looks[top - 1]?.[left - 1] ?? plain;
    (looks[top - 1] as Look[])[left - 1] = unwrapped;
  }
  return { inputs, looks };
}
