import type { KnownValue } from '../../../core/index.ts';
import { addTo } from '../../../core/index.ts';
import { appended, type Splice, splice } from '../../xml/write-xml.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import {
  type CellPosition,
  cellReference,
  parseCellRange,
  parseCellReference,
  rangeReference,
} from '../read/cell-reference.ts';
import { type CellPlace, cellXml } from './cell-xml.ts';
import { type CellLayout, type RowLayout, readSheetLayout, type SheetLayout } from './sheet-layout.ts';

/** A new value for a cell; row and column count from 1, `null` empties it. */
export interface CellWrite extends CellPosition {
  readonly value: KnownValue;
  /**
   * Index of the cell format. Without it the cell keeps its own; a new cell takes that of its row or column, and in a
   * row below all others that of the last cell above.
   */
  readonly style?: number;
}

/** What the edits of a sheet need to know about the workbook. */
export interface PatchContext {
  readonly date1904: boolean;
  /** The format to use for a value in a cell that has format `style`: a date needs one that shows a date. */
  styleFor(value: KnownValue, style: number): number;
}

export interface PatchedSheet {
  readonly text: string;
  /** A formula gave way to a value, so that the list of the calculation order is out of date. */
  readonly replacesFormula: boolean;
}

/** Changes cells in the text of a worksheet part and leaves every other character as it is. @throws HostError */
export function patchSheet(
  text: string,
  edits: readonly CellWrite[],
  source: XmlSource,
  context: PatchContext,
): PatchedSheet {
  const byRow = groupByRow(edits);
  const layout = readSheetLayout(
    text,
    source,
    new Map(Array.from(byRow, ([row, cells]) => [row, new Set(cells.keys())])),
  );
  const patch = new SheetPatch(text, source, layout, context);
  const splices = [...layout.formulaSplices, ...patch.changedRows(byRow), ...patch.newRows(byRow)];
  const wider = patch.widerDimension(edits);
  return { text: splice(text, wider ? [...splices, wider] : splices), replacesFormula: layout.replacesFormula };
}

type RowEdits = ReadonlyMap<number, CellWrite>;

function groupByRow(edits: readonly CellWrite[]): Map<number, RowEdits> {
  const rows = new Map<number, Map<number, CellWrite>>();
  for (const edit of [...edits].sort((left, right) => left.row - right.row || left.column - right.column)) {
    const row = rows.get(edit.row) ?? new Map<number, CellWrite>();
    rows.set(edit.row, row.set(edit.column, edit));
  }
  return rows;
}

class SheetPatch {
  private readonly layout: SheetLayout;
  private readonly context: PatchContext;
  private readonly place: CellPlace;
  private readonly lastStyles: ReadonlyMap<number, number>;

  constructor(text: string, source: XmlSource, layout: SheetLayout, context: PatchContext) {
    this.layout = layout;
    this.context = context;
    this.place = { prefix: layout.prefix, date1904: context.date1904 };
    this.lastStyles = layout.lastRow
      ? rowStyles(text.slice(layout.lastRow.start, layout.lastRow.end), source)
      : new Map();
  }

  changedRows(byRow: ReadonlyMap<number, RowEdits>): Splice[] {
    return Array.from(this.layout.rows).flatMap(([number, rows]) =>
      this.changedRow(rows, byRow.get(number) ?? new Map()),
    );
  }

  /** Rows that the sheet lacks, those that belong at one place in one piece. */
  newRows(byRow: ReadonlyMap<number, RowEdits>): Splice[] {
    const { data, prefix, insertAt } = this.layout;
    const places = new Map<number, string>();
    for (const [number, at] of [...insertAt].sort(([left], [right]) => left - right)) {
      const cells = [...(byRow.get(number)?.values() ?? [])].map((edit) => this.newCell(edit, undefined)).join('');
      if (cells !== '') places.set(at, `${places.get(at) ?? ''}<${prefix}row r="${number}">${cells}</${prefix}row>`);
    }
    return Array.from(places, ([at, rows]) =>
      at === data.contentEnd ? appended(data, rows) : { start: at, end: at, text: rows },
    );
  }

  widerDimension(edits: readonly CellWrite[]): Splice | undefined {
    const { dimension } = this.layout;
    const range = dimension && parseCellRange(dimension.value);
    if (!dimension || !range) return undefined;
    let { top, left, bottom, right } = range;
    for (const { row, column, value } of edits) {
      if (value === null) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    const reference = rangeReference({ top, left, bottom, right });
    return reference === rangeReference(range) ? undefined : { ...dimension, text: `"${reference}"` };
  }

  /**
   * A sheet may write a row or a cell twice; the reader then has the last one. So the new value goes there, and the other
   * ones of the cell go away, lest they come to light again.
   */
  private changedRow(rows: readonly RowLayout[], edits: RowEdits): Splice[] {
    const last = rows.at(-1);
    if (!last) return [];
    const known = new Map<number, CellLayout[]>();
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      addTo(known, cell.column, cell);
    }
    const added = new Map<number, string>();
    const splices: Splice[] = [];
    for (const edit of edits.values()) {
      const cells = known.get(edit.column) ?? [];
      for (const [index, { start, end, style }] of cells.entries()) {
        splices.push({ start, end, text: index === cells.length - 1 ? this.cell(edit, style) : '' });
      }
      if (cells.length > 0) continue;
      const at = last.cells.find(({ column }) => column > edit.column)?.start ?? last.contentEnd;
      added.set(at, (added.get(at) ?? '') + this.newCell(edit, last));
    }
    for (const [at, text] of added) {
      if (text !== '') splices.push(at === last.contentEnd ? appended(last, text) : { start: at, end: at, text });
    }
    return [...splices, ...widerSpans(last, edits)];
  }

  private newCell(edit: CellWrite, row: RowLayout | undefined): string {
    return edit.value === null && edit.style === undefined ? '' : this.cell(edit, this.inheritedStyle(edit, row));
  }

  private inheritedStyle({ row: number, column }: CellWrite, row: RowLayout | undefined): number {
    if (row?.style !== undefined) return row.style;
    const { columnStyles, lastRow } = this.layout;
    const above = row === undefined && lastRow && number > lastRow.number ? this.lastStyles.get(column) : undefined;
    return above ?? columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  private cell(edit: CellWrite, style: number): string {
    const fitting = edit.style ?? this.context.styleFor(edit.value, style);
    return cellXml({ reference: cellReference(edit), value: edit.value, style: fitting }, this.place);
  }
}

/** The format of each cell of a row, by column. */
function rowStyles(text: string, source: XmlSource): Map<number, number> {
  const cursor = new XmlCursor(text, source);
  const styles = new Map<number, number>();
  let column = 0;
  while (cursor.next()) {
    if (cursor.name !== 'c' || cursor.kind !== 'open') continue;
    column = parseCellReference(cursor.attribute('r') ?? '')?.column ?? column + 1;
    styles.set(column, Number(cursor.attribute('s') ?? 0));
    cursor.skip();
  }
  return styles;
}

/** The hint `spans="1:5"` of a row, widened when a cell lies outside. */
function widerSpans({ spans }: RowLayout, edits: RowEdits): Splice[] {
  const bounds = /^(\d+):(\d+)$/.exec(spans?.value ?? '');
  if (!spans || !bounds) return [];
  const columns = [...edits.keys()];
  const wider = `${Math.min(Number(bounds[1]), ...columns)}:${Math.max(Number(bounds[2]), ...columns)}`;
  return wider === spans.value ? [] : [{ start: spans.start, end: spans.end, text: `"${wider}"` }];
}
