import { ServiceError } from '../execution/errors.ts';
import { type Area, checkedArea } from './area.ts';
import { emptyCell } from './cell.ts';
import { DataValidation } from './data-validation.ts';
import { RangeLooks } from './range-looks.ts';
import { holds, overlap, repeats } from './range-place.ts';

/** A range with everything that can be done to its cells. */
export class Range extends RangeLooks {
  /** Those that lie within the range, or reach into it. */
  getMergedRanges(): Range[] {
    return this.sheet.merges
      .filter((merge) => overlap(merge, this.area))
      .map((merge) => new Range(this.runtime, this.sheet, merge));
  }

  /** Of what the cells hold the first is left. */
  merge(): this {
    const { sheet, area } = this;
    if (sheet.merges.some((merge) => overlap(merge, area)))
      throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
    this.changeCells((cell, down, across) => {
      if (down + across > 0) Object.assign(cell, { content: '', formula: '' });
    });
    sheet.merges.push(area);
    return this;
  }

  /** @throws ServiceError where the range holds a part of a merged area only */
  breakApart(): this {
    const { sheet, area } = this;
    const touched = sheet.merges.filter((merge) => overlap(merge, area));
    if (!touched.every((merge) => holds(area, merge)))
      throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
    sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
    return this;
  }

  getNotes(): string[][] {
    return this.eachCell((cell) => cell?.note ?? '');
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  setNotes(notes: unknown[][]): this {
    this.checkSize('setNotes', notes);
    return this.changeCells((cell, down, across) => {
      cell.note = noteText(notes[down]?.[across], true);
    }, repeats(notes));
  }

  setNote(note: unknown): this {
    return this.changeAlike((cell) => {
      cell.note = noteText(note, false);
    });
  }

  clearNote(): this {
    return this.setNote(null);
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.eachCell((cell) => (cell?.validation ? new DataValidation(this.runtime, cell.validation) : null));
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }

  setDataValidations(rules: unknown[][]): this {
    this.checkSize('setDataValidations', rules);
    this.checkUntyped();
    const models = rules.map((row) => row.map((rule) => DataValidation.modelOf(rule)));
    return this.changeCells((cell, down, across) => {
      cell.validation = models[down]?.[across] ?? null;
    }, repeats(models));
  }

  setDataValidation(rule: unknown): this {
    this.checkUntyped();
    const model = DataValidation.modelOf(rule);
    return this.changeAlike((cell) => {
      cell.validation = model;
    });
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  clear(): this {
    return this.changeAlike((cell) => {
      Object.assign(cell, { ...emptyCell(), note: cell.note, validation: cell.validation });
    });
  }

  protect(): object {
    return this.runtime.makes.protection(this.sheet, this.area);
  }

  createFilter(): object {
    if (this.sheet.filter !== null)
      throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    if (this.sheet.merges.some((merge) => merge.rows > 1 && overlap(merge, this.area)))
      throw new ServiceError("You can't create a filter over a range containing vertical merges.");
    this.sheet.filter = this.area;
    return this.runtime.makes.filter(this.sheet);
  }

  getFilter(): object | null {
    return this.sheet.filter === null ? null : this.runtime.makes.filter(this.sheet);
  }

  getCell(row: number, column: number): Range {
    const { area } = this;
    checkedArea({ row, column, rows: 1, columns: 1 }, { maxRows: area.rows, maxColumns: area.columns });
    return this.#at({ row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 });
  }

  offset(down: number, across: number, rows = this.area.rows, columns = this.area.columns): Range {
    return this.#at({ row: this.area.row + down, column: this.area.column + across, rows, columns });
  }

  activate(): this {
    const { spreadsheet } = this.runtime;
    spreadsheet.active = this.sheet;
    spreadsheet.activeArea = this.area;
    return this;
  }

  #at(area: Area): Range {
    return new Range(this.runtime, this.sheet, checkedArea(area, this.sheet));
  }
}

/** A number in `setNotes` gets a decimal, in `setNote` none (issuetracker 429373214). */
function noteText(note: unknown, isOneOfMany: boolean): string {
  if (note === null || note === undefined) return '';
  return typeof note === 'number' && isOneOfMany && Number.isInteger(note) ? `${note}.0` : String(note);
}
