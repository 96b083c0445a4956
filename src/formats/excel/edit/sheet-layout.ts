import { addTo } from '../../../core/index.ts';
import { damaged, FileError } from '../../file-errors.ts';
import type { Splice } from '../../xml/write-xml.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import type { ElementSpan, Span } from '../../xml/xml-span.ts';
import { cellReference, parseCellRange, parseCellReference } from '../read/cell-reference.ts';
import { FormulaBlocks } from '../read/formula-blocks.ts';
import { readRowNumber } from '../read/row-number.ts';
import { isTrue } from '../read/sheet-list.ts';
import { SharedFormulas } from './shared-formulas.ts';

/** A cell of a row that is to be edited. */
export interface CellLayout extends Span {
  readonly column: number;
  readonly style: number;
}

/** A row that is to be edited. */
export interface RowLayout extends ElementSpan {
  /** Format of the whole row, for cells that are new. */
  readonly style: number | undefined;
  readonly spans: (Span & { readonly value: string }) | undefined;
  readonly cells: CellLayout[];
}

/** Where the cells that an edit touches stand, and what has to follow. */
export interface SheetLayout {
  readonly prefix: string;
  readonly dimension: (Span & { readonly value: string }) | undefined;
  readonly data: ElementSpan;
  /** By number; several where the sheet writes a row more than once, which together are the row. */
  readonly rows: ReadonlyMap<number, readonly RowLayout[]>;
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
  private readonly rows = new Map<number, RowLayout[]>();
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
      // Extensions of other programs may use the same names further in.
      if (cursor.kind !== 'open' || cursor.depth > 3) continue;
      if (cursor.name === 'dimension') {
        const span = cursor.attributeSpan('ref');
        if (span) dimension = { ...span, value: cursor.attribute('ref') ?? '' };
      } else if (cursor.name === 'col') this.readColumnStyle();
      else if (cursor.name === 'sheetData') {
        prefix = cursor.prefix;
        data = this.readData();
      }
    }
    if (!data) throw damaged(`${this.source.part} saknar celler`);
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

  private readData(): ElementSpan {
    const { cursor } = this;
    const { start, end: tagEnd, selfClosing, qualifiedName: name, depth } = cursor;
    while (!selfClosing && cursor.next() && cursor.depth >= depth) {
      if (cursor.kind === 'open' && cursor.name === 'row') this.readRow();
      else if (cursor.kind === 'open') cursor.skip();
    }
    const contentEnd = selfClosing ? tagEnd : cursor.start;
    for (const row of this.pending.slice(this.passed)) this.insertAt.set(row, contentEnd);
    for (const row of this.rows.keys()) this.insertAt.delete(row);
    return { name, start, tagEnd, contentEnd, end: cursor.end, selfClosing };
  }

  private readRow(): void {
    const { cursor, pending } = this;
    this.row = readRowNumber(cursor, this.row);
    this.column = 0;
    const { row } = this;
    for (let next = pending[this.passed]; next !== undefined && next < row; next = pending[++this.passed]) {
      this.insertAt.set(next, cursor.start);
    }
    const cells = this.wanted.has(row) ? [] : undefined;
    const { start, end: tagEnd, selfClosing, qualifiedName: name, depth } = cursor;
    const looks = this.rowLooks();
    while (!selfClosing && cursor.next() && cursor.depth >= depth) {
      if (cursor.kind === 'open' && cursor.name === 'c') this.readCell(cells);
      else if (cursor.kind === 'open') cursor.skip();
    }
    const { end } = cursor;
    if (this.column > 0) this.lastRow = { number: row, start, end };
    if (!cells) return;
    const contentEnd = selfClosing ? tagEnd : cursor.start;
    const layout = { name, start, tagEnd, contentEnd, end, selfClosing, ...looks, cells };
    addTo(this.rows, row, layout);
  }

  private rowLooks(): Pick<RowLayout, 'style' | 'spans'> {
    const { cursor } = this;
    const spans = cursor.attributeSpan('spans');
    return {
      style: isTrue(cursor.attribute('customFormat')) ? Number(cursor.attribute('s') ?? 0) : undefined,
      spans: spans && { ...spans, value: cursor.attribute('spans') ?? '' },
    };
  }

  private readCell(cells: CellLayout[] | undefined): void {
    const { cursor } = this;
    const { start, selfClosing } = cursor;
    const reference = cursor.attribute('r');
    const position = reference === undefined ? undefined : parseCellReference(reference);
    this.column = position?.column ?? this.column + 1;
    const style = cells ? Number(cursor.attribute('s') ?? 0) : 0;
    const depth = cursor.depth;
    if (!selfClosing) {
      while (cursor.next() && cursor.depth >= depth) {
        if (cursor.kind !== 'open') continue;
        if (cursor.name === 'f') this.readFormula();
        else cursor.skip();
      }
    }
    cells?.push({ column: this.column, style, start, end: cursor.end });
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
        throw new FileError(
          'formula-block',
          (name) =>
            `Cellen ${cellReference({ row, column })}${name && ` i${name}`} (${this.source.part}) ingår i en matrisformel och kan inte ändras för sig: ta bort matrisformeln i Excel och försök igen.`,
        );
      }
    }
  }
}
