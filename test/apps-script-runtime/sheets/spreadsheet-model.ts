import { ServiceError } from '../execution/errors.ts';
import type { Area } from './area.ts';
import { SheetModel } from './sheet-model.ts';

/** Cells that a spreadsheet may have, empty ones included. */
const mostCells = 10_000_000;

export interface SpreadsheetOptions {
  readonly name?: string;
  readonly zone?: string;
  readonly locale?: string;
}

/** A spreadsheet as it lies at Google's. */
export class SpreadsheetModel {
  readonly id = 'spreadsheet-1';
  name: string;
  zone: string;
  locale: string;
  sheets: SheetModel[];
  active: SheetModel;
  activeArea: Area = { row: 1, column: 1, rows: 1, columns: 1 };
  readonly namedRanges = new Map<string, { sheet: SheetModel; area: Area }>();
  readonly toasts: { message: string; title: string; seconds: number }[] = [];
  private nextId = 1;

  constructor({ name = 'Ledningens genomgång', zone = 'Europe/Stockholm', locale = 'sv_SE' }: SpreadsheetOptions = {}) {
    this.name = name;
    this.zone = zone;
    this.locale = locale;
    this.active = new SheetModel(0, 'Blad1');
    this.sheets = [this.active];
  }

  sheet(name: string): SheetModel {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  }

  /** @param index place among the tabs, from 0 */
  insertSheet(name: string, index: number, grid?: { rows: number; columns: number }): SheetModel {
    this.checkName(name);
    const sheet = new SheetModel(this.nextId * 1_000_003, name, grid);
    this.nextId += 1;
    this.sheets.splice(index, 0, sheet);
    this.checkSize();
    this.active = sheet;
    return sheet;
  }

  checkName(name: string): void {
    if (name === '' || name.length > 100) throw new ServiceError('Invalid argument: name');
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }

  deleteSheet(sheet: SheetModel): void {
    if (this.sheets.filter(({ hidden }) => !hidden || sheet.hidden).length <= 1 || this.sheets.length === 1)
      throw new ServiceError("You can't remove all the sheets in a document.");
    this.sheets = this.sheets.filter((candidate) => candidate !== sheet);
    if (this.active === sheet) this.active = this.sheets.find(({ hidden }) => !hidden) as SheetModel;
  }

  /** @throws ServiceError when the grids together have more cells than a spreadsheet may have */
  checkSize(added = 0): void {
    const cells = this.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, added);
    if (cells > mostCells)
      throw new ServiceError(
        `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
      );
  }
}
