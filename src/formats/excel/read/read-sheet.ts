import {
  type CellPicture,
  type CellUnknown,
  type CellValue,
  dateFromIso,
  dateFromSerial,
  isUnknown,
  type NumberStyle,
} from '../../../core/index.ts';
import { damaged } from '../../file-errors.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import { decodeExcelEscapes } from '../../xml/xml-text.ts';
import { CellGrid } from './cell-grid.ts';
import {
  type CellPosition,
  type CellRange,
  cellReference,
  parseCellRange,
  parseCellReference,
  sheetColumns,
  sheetRows,
} from './cell-reference.ts';
import type { FormulaBlocks } from './formula-blocks.ts';
import { isWithoutResult, isWithoutText } from './formula-results.ts';
import { readStringItem } from './rich-text.ts';
import type { RichValues } from './rich-values.ts';
import { readRowNumber } from './row-number.ts';
import { SheetFormulas } from './sheet-formulas.ts';
import { isTrue } from './sheet-list.ts';
import type { TextSum } from './text-sum.ts';
import { UnknownCells } from './unknown-cells.ts';

/** What the cells of every sheet of a workbook have in common. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** For each cell format what it makes of a number. */
  readonly numberStyles: readonly NumberStyle[];
  readonly date1904: boolean;
  readonly textSum: TextSum;
  /** What cells hold that older programs show as an error: pictures and data types. */
  readonly richValues: RichValues;
  /** Results that say nothing are there in place of results: a program has written the formulas and computed none. */
  readonly hasStandIns: boolean;
}

/** The cells of one worksheet. */
export interface SheetContent {
  readonly rows: readonly (readonly CellValue[])[];
  /** Cells with a formula, as {@link positionKey}. */
  readonly formulas: ReadonlySet<number>;
  /** What array formulas and data tables fill; a cell inside is a result even where it has no formula of its own. */
  readonly formulaBlocks: FormulaBlocks;
  /** Cells whose value is not known, since the result of the formula that fills them is not in the file. */
  readonly withoutResult: readonly CellPosition[];
  /** Some number has a cell format that the workbook lacks. */
  readonly lacksFormat: boolean;
  readonly look: SheetLook;
}

/** What a list of another shape means by more than its values. */
export interface SheetLook {
  /** Merged areas, in the order of the file. */
  readonly merges: readonly CellRange[];
  /** Numbers of rows that are not shown. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Links of cells, by the id of their relationship. */
  readonly links: readonly { readonly cell: string; readonly id: string }[];
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
  private readonly formulas = new SheetFormulas();
  private readonly unknown = new UnknownCells(this.formulas);
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly links: { cell: string; id: string }[] = [];
  private lacksFormat = false;
  private row = 0;
  private column = 0;

  constructor(text: string, sheetName: string, source: XmlSource, context: CellContext) {
    this.cursor = new XmlCursor(text, source);
    this.sheetName = sheetName;
    this.context = context;
    this.grid = new CellGrid(sheetName);
  }

  read(): SheetContent {
    const { cursor, grid, formulas, unknown } = this;
    let hasData = false;
    while (cursor.next()) {
      if (cursor.kind !== 'open' || cursor.depth > 2) continue;
      if (cursor.name === 'sheetData') {
        hasData = true;
        this.readRows();
        this.unknown.fill(grid);
      } else if (cursor.name === 'mergeCells') this.readMerges();
      else if (cursor.name === 'hyperlinks') this.readLinks();
    }
    if (!hasData) throw this.damaged('celler saknas');
    const { lacksFormat, merges, hiddenRows, links } = this;
    return {
      rows: grid.rows,
      formulas: formulas.cells,
      formulaBlocks: formulas.blocks,
      withoutResult: unknown.places,
      lacksFormat,
      look: { merges, hiddenRows, links },
    };
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
    if (!(this.row >= 1 && this.row <= sheetRows && Number.isInteger(this.row))) {
      throw this.damaged('en rad har ett ogiltigt nummer');
    }
    if (isTrue(this.cursor.attribute('hidden'))) this.hiddenRows.add(this.row);
  }

  private readCell(): void {
    const { cursor } = this;
    this.moveTo(cursor.attribute('r'));
    if (cursor.selfClosing) return;
    const type = cursor.attribute('t') ?? 'n';
    const style = cursor.attribute('s');
    const rich = type === 'e' ? this.context.richValues.get(Number(cursor.attribute('vm'))) : undefined;
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
        this.formulas.read(cursor, this.row, this.column);
      } else cursor.skip();
    }
    const known =
      rich ?? (hasFormula || this.context.hasStandIns ? this.unknownValue(type, inline ?? raw, hasFormula) : undefined);
    const value = known ?? inline ?? this.value(type, raw ?? '', style);
    if (value === null || value === '') return;
    if (typeof value === 'string') this.context.textSum.add(value.length);
    else if (isUnknown(value)) this.context.textSum.add(value.formula.length);
    this.grid.set(this.row, this.column, value);
  }

  /** What a cell holds whose value is not in the file: a formula without result, or a picture. `undefined` = the value is there. */
  private unknownValue(
    type: string,
    raw: string | undefined,
    hasFormula: boolean,
  ): CellUnknown | CellPicture | undefined {
    const { formulas, unknown, context } = this;
    if (hasFormula) {
      if (formulas.givesPicture && isWithoutText(type, raw)) return { picture: '' };
      if (isWithoutResult(type, raw, context.hasStandIns)) return unknown.take({ row: this.row, column: this.column });
    } else if (isWithoutResult(type, raw, true)) unknown.doubt({ row: this.row, column: this.column });
    return undefined;
  }

  private moveTo(reference: string | undefined): void {
    if (reference === undefined) {
      if (++this.column > sheetColumns) throw this.damaged(`rad ${this.row} har för många celler`);
      return;
    }
    const position = parseCellReference(reference);
    if (!position || position.row !== this.row) throw this.damaged(`cellen ${reference} i rad ${this.row}`);
    this.column = position.column;
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
      if (!range) continue;
      this.grid.merge(range);
      this.merges.push(range);
    }
  }

  private readLinks(): void {
    const { cursor } = this;
    if (cursor.selfClosing) return;
    const depth = cursor.depth;
    while (cursor.next() && cursor.depth >= depth) {
      if (cursor.kind !== 'open' || cursor.name !== 'hyperlink') continue;
      const [cell = ''] = (cursor.attribute('ref') ?? '').split(':');
      const id = cursor.attribute('r:id');
      if (id !== undefined) this.links.push({ cell, id });
    }
  }

  private damaged(detail: string): Error {
    return damaged(`bladet ${this.sheetName}, ${detail}`);
  }
}
