import type { CellStyle, OutputCell, OutputTable } from '../../../core/index.ts';
import { cellFormat, headerFormat } from './cell-formats.ts';
import { emptyBlock, type PlacedBlock, type PlacedCell, type PlacedDataBars, type PlacedRow } from './placed-block.ts';
import type { SheetFrame } from './sheet-frame.ts';
import { tableHeaders } from './table-headers.ts';
import { lineHeight, textHeight } from './text-height.ts';

const lights = new Set(['grön', 'gul', 'röd', 'ingen']);
/** Room for the filter button beside a header, in characters. */
const filterButton = 3;

/** Puts a table with its header row at row `top`. A table without rows gets an empty one, which Excel demands. */
export function placeTable(part: OutputTable, top: number, frame: SheetFrame): PlacedBlock {
  const headers = tableHeaders(part.columns.map(({ header }) => header));
  const barColumns = new Set(
    part.columns.flatMap(({ header }, index) => (part.dataBars.includes(header) ? [index] : [])),
  );
  const body = part.rows.map((cells) => bodyRow(cells, barColumns, frame));
  const rows = [headerRow(headers, part.filters, frame), ...(body.length > 0 ? body : [emptyRow(headers.length)])];
  const range = { top, left: 1, bottom: top + rows.length - 1, right: headers.length };
  const dataBars = [...barColumns].flatMap((column): PlacedDataBars[] => {
    const cells = part.rows.map((row) => row[column]).filter((cell) => typeof cell?.value === 'number');
    if (cells.length === 0) return [];
    const full = cells.every((cell) => cell?.style === 'percent') ? 1 : null;
    return [{ range: { ...range, top: top + 1, left: column + 1, right: column + 1 }, full }];
  });
  return { ...emptyBlock, rows, tables: [{ name: part.name, headers, range, filters: part.filters }], dataBars };
}

function headerRow(headers: readonly string[], filters: boolean, { widths }: SheetFrame): PlacedRow {
  const cells = headers.map((value, index): PlacedCell => ({ column: index + 1, value, format: headerFormat }));
  const heights = headers.map((header, index) =>
    textHeight(header, widths[index]! - (filters ? filterButton : 0), headerFormat),
  );
  return { cells, height: Math.max(...heights) + 5, fixed: true };
}

function bodyRow(cells: readonly OutputCell[], barColumns: ReadonlySet<number>, { widths }: SheetFrame): PlacedRow {
  let height = lineHeight;
  const placed = cells.map(({ value, style, link, numberFormat }, index): PlacedCell => {
    const shown = barColumns.has(index) ? barStyle(value, style) : style;
    const format = cellFormat(shown, value, 'table', link !== undefined, numberFormat);
    if (typeof value === 'string') height = Math.max(height, textHeight(value, widths[index]!, format));
    return { column: index + 1, value, format, ...(link && { link }) };
  });
  return { cells: placed, height, fixed: false };
}

function barStyle(value: OutputCell['value'], style: CellStyle): CellStyle {
  return typeof value === 'string' && lights.has(value) ? (`light-${value}` as CellStyle) : style;
}

function emptyRow(columns: number): PlacedRow {
  const format = cellFormat('text', null, 'table', false);
  const cells = Array.from({ length: columns }, (_, index): PlacedCell => ({ column: index + 1, value: null, format }));
  return { cells, height: lineHeight, fixed: false };
}
