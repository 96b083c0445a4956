import type { OutputPart, OutputSheet } from '../../../core/index.ts';
import { hasValues } from './chart-values.ts';
import { placeChart } from './place-chart.ts';
import { placeLines } from './place-lines.ts';
import { placeMatrix } from './place-matrix.ts';
import { placeTable } from './place-table.ts';
import type { PlacedBlock, PlacedRow } from './placed-block.ts';
import { type SheetFrame, sheetFrame } from './sheet-frame.ts';
import { lineHeight } from './text-height.ts';

/** Everything on a sheet in its place; `rows[0]` is row 1. */
export interface SheetLayout extends PlacedBlock {
  readonly frame: SheetFrame;
}

const gap: PlacedRow = { cells: [], height: lineHeight, fixed: false };

/** Puts the parts of a sheet under each other with one empty row between. */
export function layoutSheet(sheet: OutputSheet): SheetLayout {
  const frame = sheetFrame(sheet);
  const rows: PlacedRow[] = [];
  const blocks = sheet.parts.map((part) => {
    if (rows.length > 0) rows.push(gap);
    const block = placePart(part, rows.length + 1, frame);
    for (const row of block.rows) rows.push(row);
    return block;
  });
  return {
    frame,
    rows,
    merges: blocks.flatMap(({ merges }) => merges),
    tables: blocks.flatMap(({ tables }) => tables),
    charts: blocks.flatMap(({ charts }) => charts),
    dataBars: blocks.flatMap(({ dataBars }) => dataBars),
  };
}

function placePart(part: OutputPart, top: number, frame: SheetFrame): PlacedBlock {
  switch (part.kind) {
    case 'lines':
      return placeLines(part, top, frame);
    case 'table':
      return placeTable(part, top, frame);
    case 'chart': {
      const { chart } = part;
      if (!hasValues(chart)) return placeLines(nothingToDraw(chart.title), top, frame);
      return chart.kind === 'matrix' ? placeMatrix(chart, top, frame) : placeChart(chart, top, frame);
    }
  }
}

function nothingToDraw(title: string): Extract<OutputPart, { kind: 'lines' }> {
  return {
    kind: 'lines',
    rows: [[{ value: title, style: 'heading' }], [{ value: 'Det finns inga värden att visa.', style: 'muted' }]],
  };
}
