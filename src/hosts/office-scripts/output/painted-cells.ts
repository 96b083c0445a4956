import type { LaidOutSheet, Look } from '../../../core/index.ts';
import { type CellInput, cellInput, generalFormat, linkInput } from '../write/cell-input.ts';

/** What is set in the cells of a sheet, each cell in its place; rows are alike in length. */
export interface PaintedCells {
  readonly inputs: CellInput[][];
  readonly looks: (Look | undefined)[][];
  readonly formats: string[][];
}

export function paintedCells({ rows, widths }: LaidOutSheet, date1904: boolean): PaintedCells {
  const inputs: CellInput[][] = [];
  const looks: (Look | undefined)[][] = [];
  const formats: string[][] = [];
  for (const { cells } of rows) {
    const input: CellInput[] = widths.map(() => '');
    const look: (Look | undefined)[] = widths.map(() => undefined);
    const format = widths.map(() => generalFormat);
    for (const cell of cells) {
      const at = cell.column - 1;
      input[at] =
        cell.link === undefined ? cellInput(cell.value, date1904) : linkInput(cell.link, cell.value, date1904);
      look[at] = cell.look;
      format[at] = cell.look.numberFormat ?? generalFormat;
    }
    inputs.push(input);
    looks.push(look);
    formats.push(format);
  }
  return { inputs, looks, formats };
}
