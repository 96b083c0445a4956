/// <reference path="../../src/hosts/office-scripts/excelscript.d.ts" />
import { requireArea } from './addresses.ts';
import { enter } from './cell-entry.ts';
import { addConditionalFormat } from './fake-conditional-format.ts';
import { FakeFormat } from './fake-format.ts';
import type { Excel } from './strict.ts';
import {
  type Area,
  type CellContent,
  type CellModel,
  cellAt,
  cellToSet,
  type TabModel,
  type ValidationModel,
} from './workbook-model.ts';

/** The cells that are looped over, however large the range: those within the sheet's used rows and columns. */
const mostCells = 5_000_000;

/** The text that a cell shows. */
type Shown = (cell: Readonly<CellModel>) => string;

export class FakeRange implements ExcelScript.Range {
  private readonly excel: Excel;
  readonly tab: TabModel;
  readonly area: Area;
  private readonly shown: Shown;

  constructor(excel: Excel, tab: TabModel, area: Area, shown: Shown) {
    this.excel = excel;
    this.tab = tab;
    this.area = area;
    this.shown = shown;
    requireArea(area);
  }

  getValues(): CellContent[][] {
    return this.read(({ value }) => value);
  }

  getFormulas(): string[][] {
    return this.read(({ value, formula }) => (formula === '' ? String(value) : formula));
  }

  getNumberFormats(): string[][] {
    return this.read(({ format }) => format);
  }

  getText(): string {
    return this.shown(cellAt(this.tab, this.area.row, this.area.column));
  }

  setValues(values: CellContent[][]): void {
    this.write(values, (cell, value) => enter(cell, value));
  }

  setNumberFormats(formats: string[][]): void {
    this.write(formats, (cell, format) => {
      if (typeof format !== 'string' || format === '' || format.length > 255)
        throw new Error(`InvalidArgument: ${format}`);
      cell.format = format;
    });
  }

  setNumberFormat(format: string): void {
    this.each((cell) => {
      cell.format = format;
    });
  }

  getRowIndex(): number {
    return this.area.row;
  }

  getColumnIndex(): number {
    return this.area.column;
  }

  getRowCount(): number {
    return this.area.rows;
  }

  getColumnCount(): number {
    return this.area.columns;
  }

  getCell(row: number, column: number): ExcelScript.Range {
    const { area, tab, excel, shown } = this;
    const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
    return excel.hand('Range', new FakeRange(excel, tab, cell, shown));
  }

  getFormat(): ExcelScript.RangeFormat {
    return this.excel.hand('RangeFormat', new FakeFormat(this.excel, this.tab, [this.area]));
  }

  getDataValidation(): ExcelScript.DataValidation {
    const { tab, area, excel } = this;
    const place = () => {
      const known = tab.validations.find((each) => JSON.stringify(each.area) === JSON.stringify(area));
      if (known !== undefined) return known;
      const found: ValidationModel = { area };
      tab.validations.push(found);
      return found;
    };
    const isCovered = () =>
      tab.validations.some(({ area: other, source }) => source !== undefined && other.column === area.column);
    return excel.hand('DataValidation', {
      getType: () => (isCovered() ? 'List' : 'None') as ExcelScript.DataValidationType,
      setRule: ({ list }: ExcelScript.DataValidationRule) => {
        if (list === undefined) throw new Error('InvalidArgument: only lists');
        const source = excel.behind(list.source);
        if (typeof source === 'string' && !source.startsWith('=') && source.length > 255)
          throw new Error('InvalidArgument: a list of more than 255 characters');
        place().source = typeof source === 'string' ? source : `range of ${(source as FakeRange).tab.name}`;
      },
      setErrorAlert: ({ message }: ExcelScript.DataValidationErrorAlert) => {
        if (message.length > 255) throw new Error('InvalidArgument: a message of more than 255 characters');
        place().alert = message;
      },
      setPrompt: ({ title, message }: ExcelScript.DataValidationPrompt) => {
        if (title.length > 32 || message.length > 255) throw new Error('InvalidArgument: a prompt that is too long');
        place().prompt = { title, message };
      },
      clear: () => {
        tab.validations = tab.validations.filter((each) => JSON.stringify(each.area) !== JSON.stringify(area));
      },
    });
  }

  clear(): void {
    const { tab, area } = this;
    for (const [row, cells] of tab.cells) {
      if (row < area.row || row >= area.row + area.rows) continue;
      for (const column of cells.keys())
        if (column >= area.column && column < area.column + area.columns) cells.delete(column);
    }
    tab.merges = [];
  }

  clearAllConditionalFormats(): void {
    this.tab.bars = [];
    this.tab.highlights = [];
  }

  merge(): void {
    this.tab.merges.push(this.area);
  }

  addConditionalFormat(type: ExcelScript.ConditionalFormatType): ExcelScript.ConditionalFormat {
    return addConditionalFormat(this.excel, this.tab, [this.area], type);
  }

  private read<T>(pick: (cell: Readonly<CellModel>) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > mostCells) throw new Error('InvalidArgument: more than five million cells');
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => pick(cellAt(this.tab, row + down, column + right))),
    );
  }

  private write<T>(given: T[][], put: (cell: CellModel, value: T) => void): void {
    const { row, column, rows, columns } = this.area;
    if (given.length !== rows || given.some((cells) => cells.length !== columns))
      throw new Error(`InvalidArgument: ${given.length} × ${given[0]?.length} values for ${rows} × ${columns} cells`);
    given.forEach((cells, down) => {
      cells.forEach((value, right) => {
        put(cellToSet(this.tab, row + down, column + right), value);
      });
    });
  }

  private each(change: (cell: CellModel) => void): void {
    const { row, column, rows, columns } = this.area;
    for (let down = 0; down < rows; down++)
      for (let right = 0; right < columns; right++) change(cellToSet(this.tab, row + down, column + right));
  }
}
