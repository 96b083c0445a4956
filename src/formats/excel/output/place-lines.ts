import type { OutputCell, OutputLines } from '../../../core/index.ts';
import type { CellRange } from '../read/cell-reference.ts';
import { cellFormat } from './cell-formats.ts';
import { emptyBlock, type PlacedBlock, type PlacedCell, type PlacedRow } from './placed-block.ts';
import type { SheetFrame } from './sheet-frame.ts';
import { lineHeight, textHeight } from './text-height.ts';

/** Puts free lines at row `top`. A last cell whose text wraps is given the rest of the width of the sheet. */
export function placeLines(part: OutputLines, top: number, frame: SheetFrame): PlacedBlock {
  const merges: CellRange[] = [];
  const rows = part.rows.map((cells, index): PlacedRow => {
    const placed = cells.map(placeCell);
    const last = placed.at(-1);
    const wide = last?.format.wrap === true && last.column < frame.mainColumns;
    if (wide) {
      const row = top + index;
      merges.push({ top: row, left: last.column, bottom: row, right: frame.mainColumns });
    }
    const heights = placed.map((cell) =>
      heightOf(cell, wide && cell === last ? frame.mainColumns : cell.column, frame),
    );
    return { cells: placed, height: Math.max(lineHeight, ...heights), fixed: wide };
  });
  return { ...emptyBlock, rows, merges };
}

function placeCell(cell: OutputCell, index: number): PlacedCell {
  const format = cellFormat(cell.style, cell.value, 'line', cell.link !== undefined, cell.numberFormat);
  return { column: index + 1, value: cell.value, format, ...(cell.link && { link: cell.link }) };
}

function heightOf({ column, value, format }: PlacedCell, lastColumn: number, { widths }: SheetFrame): number {
  const width = widths.slice(column - 1, lastColumn).reduce((sum, each) => sum + each, 0);
  return textHeight(typeof value === 'string' ? value : '', width, format);
}
