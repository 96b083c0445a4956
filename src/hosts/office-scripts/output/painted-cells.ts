import { type CellRange, type LaidOutSheet, type Look, lineHeight } from '../../../core/index.ts';
import { type CellInput, cellInput, generalFormat, linkInput } from '../write/cell-input.ts';

/** What is set in the cells of a sheet, each cell in its place; rows are alike in length. */
export interface PaintedCells {
  readonly inputs: CellInput[][];
  readonly looks: (Look | undefined)[][];
  readonly formats: string[][];
}

/** Whether a text that has the width of several cells stands on one line: then it runs on over the empty ones, unmerged. */
export function runsOn({ top }: CellRange, { rows }: LaidOutSheet): boolean {
  return (rows[top - 1]?.height ?? lineHeight) <= lineHeight;
}

export function paintedCells(sheet: LaidOutSheet, date1904: boolean): PaintedCells {
  const { rows, widths, spans } = sheet;
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
  for (const span of spans) {
    if (!runsOn(span, sheet)) continue;
    const { wrap: _, ...unwrapped } = looks[span.top - 1]?.[span.left - 1] ?? {};
    (looks[span.top - 1] as (Look | undefined)[])[span.left - 1] = unwrapped;
  }
  return { inputs, looks, formats };
}
