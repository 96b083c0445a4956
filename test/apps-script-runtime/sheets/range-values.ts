import { instantOfSerial } from '../zones.ts';
import type { Cell } from './cell.ts';
import { displayText, isDateFormat } from './number-format.ts';
import { holds, RangePlace } from './range-place.ts';
import type { SheetModel } from './sheet-model.ts';
import { checkInput, type WriteContext, writeCell } from './write-cell.ts';

/** What Google hands over for a picture in a cell. */
class CellImage {
  readonly #description: string;

  constructor(description: string) {
    this.#description = description;
  }

  getAltTextDescription(): string {
    return this.#description;
  }

  getAltTextTitle(): string {
    return '';
  }

  toString(): string {
    return 'CellImage';
  }
}

/** Reads and writes what cells hold. */
export class RangeValues extends RangePlace {
  getValues(): unknown[][] {
    return this.eachCell((cell) => this.#value(cell));
  }

  getValue(): unknown {
    return this.getValues()[0]?.[0];
  }

  getDisplayValues(): string[][] {
    const { locale } = this.runtime.spreadsheet;
    return this.eachCell((cell) => (cell ? displayText(cell.content, cell.look.format, locale) : ''));
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return this.eachCell((cell) => cell?.formula ?? '');
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? '';
  }

  setValues(values: unknown[][]): this {
    this.checkSize('setValues', values);
    for (const line of values) for (const value of line) checkInput(value);
    const context = this.#context;
    const { row, column } = this.area;
    return this.changeCells((cell, down, across) =>
      // In a merged area only the first cell takes a value.
      writeCell(cell, isCovered(this.sheet, row + down, column + across) ? null : values[down]?.[across], context),
    );
  }

  setValue(value: unknown): this {
    checkInput(value);
    const context = this.#context;
    return this.changeCells((cell) => writeCell(cell, value, context));
  }

  setFormulas(formulas: string[][]): this {
    this.checkSize('setFormulas', formulas);
    return this.setValues(formulas.map((row) => row.map((formula) => (formula === '' ? null : asFormula(formula)))));
  }

  setFormula(formula: string): this {
    return this.setValue(asFormula(formula));
  }

  clearContent(): this {
    return this.changeAlike((cell) => {
      cell.content = '';
      cell.formula = '';
    });
  }

  get #context(): WriteContext {
    const { spreadsheet, options, clock } = this.runtime;
    const { zone, locale } = spreadsheet;
    return {
      zone,
      locale,
      now: clock,
      keepsApostrophe: options.keepsApostrophe ?? false,
      calculate: options.calculate,
    };
  }

  #value(cell: Readonly<Cell> | undefined): unknown {
    if (!cell) return '';
    const { content, look, picture } = cell;
    if (picture !== undefined) return new CellImage(picture);
    if (typeof content !== 'number' || !isDateFormat(look.format)) return content;
    return new Date(instantOfSerial(content, this.runtime.spreadsheet.zone));
  }
}

function isCovered({ merges }: SheetModel, row: number, column: number): boolean {
  return merges.some(
    (merge) => holds(merge, { row, column, rows: 1, columns: 1 }) && !(merge.row === row && merge.column === column),
  );
}

function asFormula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}
