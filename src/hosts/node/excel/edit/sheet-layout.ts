import { HostError } from '../../host-error.ts';
import { damaged } from '../file-errors.ts';
import { cellReference, parseCellRange, parseCellReference } from '../read/cell-reference.ts';
import { FormulaBlocks } from '../read/formula-blocks.ts';
import { readRowNumber } from '../read/row-number.ts';
import { isTrue } from '../read/sheet-list.ts';
import type { Splice } from '../xml/write-xml.ts';
import { XmlCursor } from '../xml/xml-cursor.ts';
import type { XmlSource } from '../xml/xml-source.ts';
import { SharedFormulas } from './shared-formulas.ts';

/** Where something stands in the text of a sheet. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A cell of a row that is to be edited. */
export interface CellLayout extends Span {
  readonly column: number;
  readonly style: number;
}

/** A row that is to be edited. `contentEnd` is where its last cell ends; the same as `end` for an empty element. */
export interface RowLayout {
  readonly tag: Span;
  readonly name: string;
  readonly selfClosing: boolean;
  contentEnd: number;
  /** Format of the whole row, for cells that are new. */
  readonly style: number | undefined;
  readonly spans: (Span & { readonly value: string }) | undefined;
  readonly cells: CellLayout[];
}

/** Where the cells that an edit touches stand, and what has to follow. */
export interface SheetLayout {
  readonly prefix: string;
  readonly dimension: (Span & { readonly value: string }) | undefined;
  readonly data: { readonly tag: Span; readonly selfClosing: boolean; readonly name: string; readonly end: number };
  readonly rows: ReadonlyMap<number, RowLayout>;
  /** For rows that are new, where they belong. */
  readonly insertAt: ReadonlyMap<number, number>;
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  /** The last row with cells before the new rows: its number and where it stands. */
  readonly lastRow: (Span & { readonly number: number }) | undefined;
  /** Formulas that shared the text of an edited cell and now get their own. */
  readonly formulaSplices: readonly Splice[];
  readonly replacesFormula: boolean;
}

/**
 * Finds the cells to be edited, given as the columns of each row.
 *
 * @throws HostError `formula-block` for a cell that is part of an array formula or a data table of several cells
 */
export function readSheetLayout(
  text: string,
  source: XmlSource,
  wanted: ReadonlyMap<number, ReadonlySet<number>>,
): SheetLayout {
  return new LayoutReader(text, source, wanted).read();
}

class LayoutReader {
  private readonly cursor: XmlCursor;
  private readonly source: XmlSource;
  private readonly wanted: ReadonlyMap<number, ReadonlySet<number>>;
  private readonly rows = new Map<number, RowLayout>();
  private readonly insertAt = new Map<number, number>();
  private readonly columnStyles: { first: number; last: number; style: number }[] = [];
  private readonly shared = new SharedFormulas();
  private readonly blocks = new FormulaBlocks();
  /** The wanted rows in order, and how many of them have been passed. */
  private readonly pending: readonly number[];
  private passed = 0;
  private lastRow: (Span & { number: number }) | undefined;
  private replacesFormula = false;
  private row = 0;
  private column = 0;

  constructor(text: string, source: XmlSource, wanted: ReadonlyMap<number, ReadonlySet<number>>) {
    this.cursor = new XmlCursor(text, source);
    this.source = source;
    this.wanted = wanted;
    this.pending = [...wanted.keys()].sort((left, right) => left - right);
  }

  read(): SheetLayout {
    const { cursor } = this;
    let dimension: SheetLayout['dimension'];
    let prefix = '';
    let data: SheetLayout['data'] | undefined;
    while (cursor.next()) {
      if (cursor.kind !== 'open') continue;
      if (cursor.name === 'dimension') {
        const span = cursor.attributeSpan('ref');
        if (span) dimension = { ...span, value: cursor.attribute('ref') ?? '' };
      } else if (cursor.name === 'col') this.readColumnStyle();
      else if (cursor.name === 'sheetData') {
        prefix = cursor.prefix;
        data = this.readData();
      }
    }
    if (!data) throw damaged(this.source.fileName, `${this.source.part} saknar celler`);
    this.refuseBlocks();
    const { rows, insertAt, columnStyles, lastRow, shared, replacesFormula } = this;
    const formulaSplices = shared.splices;
    return { prefix, dimension, data, rows, insertAt, columnStyles, lastRow, formulaSplices, replacesFormula };
  }

  private readColumnStyle(): void {
    const { cursor } = this;
    const style = Number(cursor.attribute('style') ?? 0);
    if (style === 0) return;
    this.columnStyles.push({ first: Number(cursor.attribute('min')), last: Number(cursor.attribute('max')), style });
  }

  private readData(): SheetLayout['data'] {
    const { cursor } = this;
    const { start, end, selfClosing, prefix } = cursor;
    const depth = cursor.depth;
    if (!selfClosing) {
      while (cursor.next() && cursor.depth >= depth) {
        if (cursor.kind === 'open' && cursor.name === 'row') this.readRow();
        else if (cursor.kind === 'open') cursor.skip();
      }
    }
    const at = selfClosing ? end : cursor.start;
    for (const row of this.pending.slice(this.passed)) this.insertAt.set(row, at);
    return { tag: { start, end }, selfClosing, name: `${prefix}sheetData`, end: at };
  }

  private readRow(): void {
    const { cursor, pending } = this;
    this.row = readRowNumber(cursor, this.row);
    this.column = 0;
    for (let next = pending[this.passed]; next !== undefined && next < this.row; next = pending[++this.passed]) {
      this.insertAt.set(next, cursor.start);
    }
    const isWanted = pending[this.passed] === this.row;
    if (isWanted) this.passed++;
    const layout = this.rowLayout();
    if (isWanted) this.rows.set(this.row, layout);
    const { start, selfClosing } = cursor;
    const depth = cursor.depth;
    if (selfClosing) return;
    while (cursor.next() && cursor.depth >= depth) {
      if (cursor.kind === 'open' && cursor.name === 'c') this.readCell(isWanted ? layout : undefined);
      else if (cursor.kind === 'open') cursor.skip();
    }
    layout.contentEnd = cursor.start;
    this.lastRow = { number: this.row, start, end: cursor.end };
  }

  private rowLayout(): RowLayout {
    const { cursor } = this;
    const spans = cursor.attributeSpan('spans');
    return {
      tag: { start: cursor.start, end: cursor.end },
      name: `${cursor.prefix}row`,
      selfClosing: cursor.selfClosing,
      contentEnd: cursor.end,
      style: isTrue(cursor.attribute('customFormat')) ? Number(cursor.attribute('s') ?? 0) : undefined,
      spans: spans && { ...spans, value: cursor.attribute('spans') ?? '' },
      cells: [],
    };
  }

  private readCell(row: RowLayout | undefined): void {
    const { cursor } = this;
    const { start, selfClosing } = cursor;
    const reference = cursor.attribute('r');
    const position = reference === undefined ? undefined : parseCellReference(reference);
    this.column = position?.column ?? this.column + 1;
    const style = row ? Number(cursor.attribute('s') ?? 0) : 0;
    const depth = cursor.depth;
    if (!selfClosing) {
      while (cursor.next() && cursor.depth >= depth) {
        if (cursor.kind !== 'open') continue;
        if (cursor.name === 'f') this.readFormula();
        else cursor.skip();
      }
    }
    row?.cells.push({ column: this.column, style, start, end: cursor.end });
  }

  private readFormula(): void {
    const { cursor, row, column } = this;
    const edited = this.wanted.get(row)?.has(column) === true;
    if (edited) this.replacesFormula = true;
    const type = cursor.attribute('t');
    if (type === 'shared') {
      this.shared.read(cursor, { row, column, edited });
      return;
    }
    const range = type === 'array' || type === 'dataTable' ? parseCellRange(cursor.attribute('ref') ?? '') : undefined;
    if (range) this.blocks.add(range);
    cursor.skip();
  }

  private refuseBlocks(): void {
    for (const [row, columns] of this.wanted) {
      for (const column of columns) {
        if (!this.blocks.has({ row, column })) continue;
        throw new HostError(
          'formula-block',
          `Cellen ${cellReference({ row, column })} i ${this.source.fileName} (${this.source.part}) ingår i en matrisformel och kan inte ändras för sig: ta bort matrisformeln i Excel och försök igen.`,
        );
      }
    }
  }
}
