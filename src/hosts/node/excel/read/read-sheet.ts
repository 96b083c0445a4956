import type { CellValue } from '../../../../core/index.ts';
import { damaged } from '../file-errors.ts';
import { XmlCursor } from '../xml/xml-cursor.ts';
import type { XmlSource } from '../xml/xml-source.ts';
import { decodeExcelEscapes } from '../xml/xml-text.ts';
import { CellGrid } from './cell-grid.ts';
import {
  type CellPosition,
  cellReference,
  parseCellRange,
  parseCellReference,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from './cell-reference.ts';
import { dateFromIso, dateFromSerial } from './date-serial.ts';
import { FormulaBlocks } from './formula-blocks.ts';
import type { NumberStyle } from './number-format.ts';
import { readStringItem } from './rich-text.ts';
import { readRowNumber } from './row-number.ts';
import { isTrue } from './sheet-list.ts';
import type { TextSum } from './text-sum.ts';

/** What the cells of every sheet of a workbook have in common. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** For each cell format what it makes of a number. */
  readonly numberStyles: readonly NumberStyle[];
  readonly date1904: boolean;
  readonly textSum: TextSum;
}

/** The cells of one worksheet. */
export interface SheetContent {
  readonly rows: readonly (readonly CellValue[])[];
  /** Cells with a formula, as {@link positionKey}. */
  readonly formulas: ReadonlySet<number>;
  /** What array formulas and data tables fill; a cell inside is a result even where it has no formula of its own. */
  readonly formulaBlocks: FormulaBlocks;
  /** Formulas that were saved without a result, so that their value is not known. */
  readonly withoutResult: readonly CellPosition[];
  /** Some number has a cell format that the workbook lacks. */
  readonly lacksFormat: boolean;
}

/** One number for a cell. */
export function positionKey(row: number, column: number): number {
  return row * SHEET_COLUMNS + column - 1;
}

/** Reads the cells of a worksheet part. @throws HostError `damaged` or `too-large` */
export function readSheet(text: string, sheetName: string, source: XmlSource, context: CellContext): SheetContent {
  return new SheetReader(text, sheetName, source, context).read();
}

class SheetReader {
  private readonly cursor: XmlCursor;
  private readonly sheetName: string;
  private readonly context: CellContext;
  private readonly grid: CellGrid;
  private readonly formulas = new Set<number>();
  private readonly formulaBlocks = new FormulaBlocks();
  private readonly withoutResult: CellPosition[] = [];
  private lacksFormat = false;
  private row = 0;
  private column = 0;

  constructor(text: string, sheetName: string, source: XmlSource, context: CellContext) {
    this.cursor = new XmlCursor(text, source);
    this.sheetName = sheetName;
    this.context = context;
    this.grid = new CellGrid(source.fileName, sheetName);
  }

  read(): SheetContent {
    const { cursor, grid, formulas, formulaBlocks, withoutResult } = this;
    let hasData = false;
    while (cursor.next()) {
      if (cursor.kind !== 'open' || cursor.depth > 2) continue;
      if (cursor.name === 'sheetData') {
        hasData = true;
        this.readRows();
      } else if (cursor.name === 'mergeCells') this.readMerges();
    }
    if (!hasData) throw this.damaged('celler saknas');
    const { lacksFormat } = this;
    return { rows: grid.rows, formulas, formulaBlocks, withoutResult, lacksFormat };
  }

  private readRows(): void {
    const { cursor } = this;
    if (cursor.selfClosing) return;
    const depth = cursor.depth;
    while (cursor.next() && cursor.depth >= depth) {
      if (cursor.kind !== 'open') continue;
      if (cursor.name === 'row') this.startRow();
      else if (cursor.name === 'c') this.readCell();
    }
  }

  private startRow(): void {
    this.row = readRowNumber(this.cursor, this.row);
    this.column = 0;
    if (!(this.row >= 1 && this.row <= SHEET_ROWS && Number.isInteger(this.row))) {
      throw this.damaged('en rad har ett ogiltigt nummer');
    }
  }

  private readCell(): void {
    const { cursor } = this;
    this.moveTo(cursor.attribute('r'));
    if (cursor.selfClosing) return;
    const type = cursor.attribute('t') ?? 'n';
    const style = cursor.attribute('s');
    const depth = cursor.depth;
    let raw: string | undefined;
    let inline: string | undefined;
    let hasFormula = false;
    while (cursor.next() && cursor.depth >= depth) {
      if (cursor.kind !== 'open') continue;
      if (cursor.name === 'v') raw = cursor.readText();
      else if (cursor.name === 'is') inline = readStringItem(cursor);
      else if (cursor.name === 'f') {
        hasFormula = true;
        this.noteFormula();
      } else cursor.skip();
    }
    const missing = (raw === undefined && inline === undefined) || (raw === '' && type !== 'str');
    if (hasFormula && missing) this.withoutResult.push({ row: this.row, column: this.column });
    const value = inline ?? this.value(type, raw ?? '', style);
    if (value === null || value === '') return;
    if (typeof value === 'string') this.context.textSum.add(value.length);
    this.grid.set(this.row, this.column, value);
  }

  private moveTo(reference: string | undefined): void {
    if (reference === undefined) {
      if (++this.column > SHEET_COLUMNS) throw this.damaged(`rad ${this.row} har för många celler`);
      return;
    }
    const position = parseCellReference(reference);
    if (!position || position.row !== this.row) throw this.damaged(`cellen ${reference} i rad ${this.row}`);
    this.column = position.column;
  }

  private noteFormula(): void {
    const { cursor } = this;
    this.formulas.add(positionKey(this.row, this.column));
    const kind = cursor.attribute('t');
    const range = kind === 'array' || kind === 'dataTable' ? parseCellRange(cursor.attribute('ref') ?? '') : undefined;
    if (range) this.formulaBlocks.add(range);
    cursor.skip();
  }

  private value(type: string, raw: string, style: string | undefined): CellValue {
    if (raw === '') return null;
    switch (type) {
      case 's':
        return this.sharedString(raw);
      case 'b':
        return isTrue(raw.trim());
      case 'e':
        return raw;
      case 'str':
      case 'inlineStr':
        return decodeExcelEscapes(raw);
      case 'd':
        return dateFromIso(raw.trim()) ?? raw;
      default:
        return this.number(raw, style);
    }
  }

  private number(raw: string, style: string | undefined): CellValue {
    const number = Number(raw);
    if (!Number.isFinite(number) || raw.trim() === '') return raw;
    if (style === undefined) return number;
    const { numberStyles, date1904 } = this.context;
    if (!(Number(style) < numberStyles.length)) this.lacksFormat = true;
    const shown = numberStyles[Number(style)];
    if (shown === undefined) return number;
    return (shown === 'date' ? dateFromSerial(number, date1904) : shown.get(number)) ?? number;
  }

  private sharedString(raw: string): string {
    const text = this.context.sharedStrings[Number(raw)];
    if (text === undefined)
      throw this.damaged(`cellen ${cellReference({ row: this.row, column: this.column })} pekar på en text som saknas`);
    this.context.textSum.addReference(text.length);
    return text;
  }

  private readMerges(): void {
    const { cursor } = this;
    if (cursor.selfClosing) return;
    const depth = cursor.depth;
    while (cursor.next() && cursor.depth >= depth) {
      if (cursor.kind !== 'open' || cursor.name !== 'mergeCell') continue;
      const range = parseCellRange(cursor.attribute('ref') ?? '');
      if (range) this.grid.merge(range);
    }
  }

  private damaged(detail: string): Error {
    return damaged(this.cursor.source.fileName, `bladet ${this.sheetName}, ${detail}`);
  }
}
