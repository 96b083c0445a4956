import type { CellRange } from '../../workbook/address.ts';
import { lookOf } from '../look/looks.ts';
import type { OutputCell, OutputLines } from '../output-sheet.ts';
import { emptyPart, type LaidOutCell, type LaidOutPart, type LaidOutRow } from './laid-out-sheet.ts';
import type { SheetFrame } from './sheet-frame.ts';
import { lineHeight, textHeight } from './text-height.ts';

/** Puts free lines at row `top`. A last cell whose text wraps is given the rest of the width of the sheet. */
export function placeLines(part: OutputLines, top: number, frame: SheetFrame): LaidOutPart {
  const spans: CellRange[] = [];
  const rows = part.rows.map((cells, index): LaidOutRow => {
    const placed = cells.map(placeCell);
    const last = placed[placed.length - 1];
    const wide = last?.look.wrap === true && last.column < frame.mainColumns;
    if (wide) {
      const row = top + index;
      spans.push({ top: row, left: last.column, bottom: row, right: frame.mainColumns });
    }
    const heights = placed.map((cell) =>
      heightOf(cell, wide && cell === last ? frame.mainColumns : cell.column, frame),
    );
    return { cells: placed, height: Math.max(lineHeight, ...heights), fixed: wide };
  });
  return { ...emptyPart, rows, spans };
}

function placeCell({ value, look: name, link, numberFormat }: OutputCell, index: number): LaidOutCell {
  const look = lookOf(name, value, 'line', link !== undefined, numberFormat);
  return { column: index + 1, value, look, ...(link && { link }) };
}

function heightOf({ column, value, look }: LaidOutCell, lastColumn: number, { widths }: SheetFrame): number {
  const width = widths.slice(column - 1, lastColumn).reduce((sum, each) => sum + each, 0);
  return textHeight(typeof value === 'string' ? value : '', width, look);
}
