import type { CellRange } from '../../workbook/address.ts';
import { headerLook, lookOf } from '../look/looks.ts';
import type { LookName, OutputCell, OutputTable } from '../output-sheet.ts';
import {
  emptyPart,
  type LaidOutBars,
  type LaidOutCell,
  type LaidOutPart,
  type LaidOutRow,
  type Medium,
} from './laid-out-sheet.ts';
import type { SheetFrame } from './sheet-frame.ts';
import { tableHeaders } from './table-headers.ts';
import { lineHeight, textHeight } from './text-height.ts';

const lights = new Set(['grön', 'gul', 'röd', 'ingen']);
/** Room for the filter button beside a header, in characters. */
const filterButton = 3;
/** Rows that the settings of bars beside a table take: those of the smallest table and the gap under it. */
const settingRows = 3;

/** Puts a table with its header row at row `top`. A table without rows gets an empty one, which Excel demands. */
export function placeTable(part: OutputTable, top: number, frame: SheetFrame, medium: Medium): LaidOutPart {
  const headers = tableHeaders(part.columns.map(({ header }) => header));
  const barColumns = new Set(
    part.columns.flatMap(({ header }, index) => (part.dataBars.includes(header) ? [index] : [])),
  );
  const body = part.rows.map((cells) => bodyRow(cells, barColumns, frame));
  const height = 1 + Math.max(1, body.length);
  const range = { top, left: 1, bottom: top + height - 1, right: headers.length };
  const dataBars = barsOf(part, barColumns, range, medium, frame);
  const barHeaders = dataBars.flatMap(({ range: { left }, beside }): LaidOutCell[] =>
    beside === null ? [] : [{ column: beside.column, value: `${headers[left - 1]} som stapel`, look: headerLook }],
  );
  const header = headerRow(headers, part.filters, frame);
  return {
    ...emptyPart,
    rows: [
      { ...header, cells: [...header.cells, ...barHeaders] },
      ...(body.length > 0 ? body : [emptyRow(headers.length)]),
    ],
    tables: [{ name: part.name, headers, range, filters: part.filters }],
    edged: [range],
    dataBars,
  };
}

function barsOf(
  { rows }: OutputTable,
  columns: ReadonlySet<number>,
  range: CellRange,
  { bars }: Medium,
  { dataColumn }: SheetFrame,
): LaidOutBars[] {
  const found = [...columns].flatMap((column): Omit<LaidOutBars, 'beside'>[] => {
    const cells = rows.map((row) => row[column]).filter((cell) => typeof cell?.value === 'number');
    if (cells.length === 0) return [];
    const full = cells.every((cell) => cell?.look === 'percent') ? 1 : null;
    return [{ range: { ...range, top: range.top + 1, left: column + 1, right: column + 1 }, full }];
  });
  return found.map((each, index): LaidOutBars => {
    if (bars === 'within') return { ...each, beside: null };
    const left = dataColumn + 2 * index;
    const settings = { top: range.top, left, bottom: range.top + settingRows - 1, right: left + 1 };
    return {
      ...each,
      beside: { column: range.right + 1 + index, settings, settingsLook: lookOf('muted', '', 'line') },
    };
  });
}

function headerRow(headers: readonly string[], filters: boolean, { widths }: SheetFrame): LaidOutRow {
  const cells = headers.map((value, index): LaidOutCell => ({ column: index + 1, value, look: headerLook }));
  const heights = headers.map((header, index) =>
    textHeight(header, (widths[index] as number) - (filters ? filterButton : 0), headerLook),
  );
  return { cells, height: Math.max(...heights) + 5, fixed: true };
}

function bodyRow(cells: readonly OutputCell[], barColumns: ReadonlySet<number>, { widths }: SheetFrame): LaidOutRow {
  let height = lineHeight;
  const placed = cells.map(({ value, look: name, link, numberFormat }, index): LaidOutCell => {
    const shown = barColumns.has(index) ? barLook(value, name) : name;
    const look = lookOf(shown, value, 'table', link !== undefined, numberFormat);
    if (typeof value === 'string') height = Math.max(height, textHeight(value, widths[index] as number, look));
    return { column: index + 1, value, look, ...(link && { link }) };
  });
  return { cells: placed, height, fixed: false };
}

function barLook(value: OutputCell['value'], name: LookName): LookName {
  return typeof value === 'string' && lights.has(value) ? (`light-${value}` as LookName) : name;
}

function emptyRow(columns: number): LaidOutRow {
  const look = lookOf('text', null, 'table');
  const cells = Array.from({ length: columns }, (_, index): LaidOutCell => ({ column: index + 1, value: null, look }));
  return { cells, height: lineHeight, fixed: false };
}
