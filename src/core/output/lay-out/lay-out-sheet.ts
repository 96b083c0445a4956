import type { Chart } from '../../dashboard/chart.ts';
import { tabColours } from '../look/tab-colours.ts';
import type { OutputPart, OutputSheet } from '../output-sheet.ts';
import type { LaidOutPart, LaidOutRow, LaidOutSheet, LaidOutTable, Medium } from './laid-out-sheet.ts';
import { pagesOf } from './page-breaks.ts';
import { placeChart } from './place-chart.ts';
import { placeLines } from './place-lines.ts';
import { placeMatrix } from './place-matrix.ts';
import { placeTable } from './place-table.ts';
import { type SheetFrame, sheetFrame } from './sheet-frame.ts';
import { lineHeight } from './text-height.ts';

const gap: LaidOutRow = { cells: [], height: lineHeight, fixed: false };

/**
 * Puts the parts of a sheet under each other with one empty row between; what charts and bars draw from stands to the right.
 * @param tabName the name of the tab that stands for a sheet, which differs where a person already had one of that name
 */
export function layOutSheet(
  sheet: OutputSheet,
  medium: Medium,
  tabName: (sheet: string) => string = (name) => name,
): LaidOutSheet {
  const { name, frozenRows, orientation, opens } = sheet;
  const frame = sheetFrame(sheet, medium);
  const rows: LaidOutRow[] = [];
  const parts = sheet.parts.map((part) => {
    if (rows.length > 0) rows.push(gap);
    const placed = placePart(part, rows.length + 1, frame, medium);
    for (const row of placed.rows) rows.push(withTabNames(row, tabName));
    return placed;
  });
  const tables = parts.flatMap((part) => part.tables);
  return {
    name,
    frozenRows,
    orientation,
    ...(opens && { opens }),
    tabColour: tabColours[name],
    widths: frame.widths,
    mainColumns: frame.mainColumns,
    rows,
    spans: parts.flatMap(({ spans }) => spans),
    tables,
    edged: parts.flatMap(({ edged }) => edged),
    charts: parts.flatMap(({ charts }) => charts),
    dataBars: parts.flatMap(({ dataBars }) => dataBars),
    filter: tables.find(({ filters }) => filters)?.range ?? null,
    repeatedRows: repeatedRows(tables, frozenRows),
    pages: pagesOf(sheet, parts, frame.widths.slice(0, frame.mainColumns)),
  };
}

function placePart(part: OutputPart, top: number, frame: SheetFrame, medium: Medium): LaidOutPart {
  switch (part.kind) {
    case 'lines':
      return placeLines(part, top, frame);
    case 'table':
      return placeTable(part, top, frame, medium);
    case 'chart': {
      const { chart } = part;
      if (!hasValues(chart)) return placeLines(nothingToDraw(chart.title), top, frame);
      return chart.kind === 'matrix' ? placeMatrix(chart, top, frame) : placeChart(chart, top, frame, medium);
    }
  }
}

function hasValues({ categories, series }: Chart): boolean {
  return categories.length > 0 && series.some(({ values }) => values.some((value) => value !== null));
}

function nothingToDraw(title: string): Extract<OutputPart, { kind: 'lines' }> {
  return {
    kind: 'lines',
    rows: [[{ value: title, look: 'heading' }], [{ value: 'Det finns inga värden att visa.', look: 'muted' }]],
  };
}

function withTabNames(row: LaidOutRow, tabName: (sheet: string) => string): LaidOutRow {
  if (row.cells.every(({ link }) => link === undefined)) return row;
  const cells = row.cells.map((cell) =>
    cell.link === undefined ? cell : { ...cell, link: { ...cell.link, sheet: tabName(cell.link.sheet) } },
  );
  return { ...row, cells };
}

/** A sheet with one table repeats its headers; one with several repeats the rows that stay when scrolling. */
function repeatedRows([table, ...others]: readonly LaidOutTable[], frozenRows: number): LaidOutSheet['repeatedRows'] {
  if (frozenRows === 0) return null;
  return table && others.length === 0 ? [table.range.top, table.range.top] : [1, frozenRows];
}
