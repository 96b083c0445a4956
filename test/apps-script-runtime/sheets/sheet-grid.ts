import { mismatch, ServiceError } from '../execution/errors.ts';
import type { Platform } from '../platform.ts';
import { RangePlace } from './range-place.ts';
import type { SheetModel } from './sheet-model.ts';
import { SpreadsheetObject } from './spreadsheet-object.ts';

/** The grid of a sheet: its size, its rows and columns. */
export class SheetGrid extends SpreadsheetObject {
  protected readonly model: SheetModel;

  constructor(runtime: Platform, model: SheetModel) {
    super(runtime);
    this.model = model;
  }

  getLastRow(): number {
    return this.model.lastRow;
  }

  getLastColumn(): number {
    return this.model.lastColumn;
  }

  getMaxRows(): number {
    return this.model.maxRows;
  }

  getMaxColumns(): number {
    return this.model.maxColumns;
  }

  insertRowsAfter(after: number, count: number): this {
    return this.insertRowsBefore(this.#inGrid('row', after) + 1, count);
  }

  insertRowsBefore(before: number, count: number): this {
    this.#positive('insertRows', count);
    this.runtime.spreadsheet.checkSize(count * this.model.maxColumns);
    this.model.insertRows(before, count);
    return this;
  }

  insertRowAfter(after: number): this {
    return this.insertRowsAfter(after, 1);
  }

  insertColumnsAfter(after: number, count: number): this {
    return this.insertColumnsBefore(this.#inGrid('column', after) + 1, count);
  }

  insertColumnsBefore(before: number, count: number): this {
    this.#positive('insertColumns', count);
    this.runtime.spreadsheet.checkSize(count * this.model.maxRows);
    this.model.insertColumns(before, count);
    return this;
  }

  deleteRows(first: number, count: number): void {
    this.#positive('deleteRows', count);
    this.model.deleteRows(this.#inGrid('row', first), count);
  }

  deleteColumns(first: number, count: number): void {
    this.#positive('deleteColumns', count);
    this.model.deleteColumns(this.#inGrid('column', first), count);
  }

  getColumnWidth(column: number): number {
    return this.model.columnWidths.get(this.#inGrid('column', column)) ?? 100;
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(first: number, count: number, width: number): this {
    this.#positive('setColumnWidths', width);
    this.#inGrid('column', first + count - 1);
    for (let column = first; column < first + count; column++)
      this.model.columnWidths.set(this.#inGrid('column', column), width);
    return this;
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(first: number, count: number, height: number): this {
    this.#positive('setRowHeights', height);
    this.#inGrid('row', first + count - 1);
    for (let row = first; row < first + count; row++) this.model.rowHeights.set(this.#inGrid('row', row), height);
    return this;
  }

  getFrozenRows(): number {
    return this.model.frozenRows;
  }

  setFrozenRows(count: number): void {
    if (count >= this.model.maxRows) throw new ServiceError("You can't freeze all visible rows on the sheet.");
    this.model.frozenRows = count;
  }

  getFrozenColumns(): number {
    return this.model.frozenColumns;
  }

  setFrozenColumns(count: number): void {
    if (count >= this.model.maxColumns) throw new ServiceError("You can't freeze all visible columns on the sheet.");
    this.model.frozenColumns = count;
  }

  hideColumns(first: number, count = 1): void {
    for (let column = first; column < first + count; column++)
      this.model.hiddenColumns.add(this.#inGrid('column', column));
  }

  showColumns(first: number, count = 1): void {
    for (let column = first; column < first + count; column++) this.model.hiddenColumns.delete(column);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.model.hiddenColumns.has(column);
  }

  hideRows(first: number, count = 1): void {
    for (let row = first; row < first + count; row++) this.model.hiddenRows.add(this.#inGrid('row', row));
  }

  showRows(first: number, count = 1): void {
    for (let row = first; row < first + count; row++) this.model.hiddenRows.delete(row);
  }

  /** The rows that a range lies in. */
  unhideRow(range: unknown): void {
    if (!(range instanceof RangePlace)) throw mismatch('SpreadsheetApp.Sheet.unhideRow', [range]);
    this.showRows(range.getRow(), range.getNumRows());
  }

  isRowHiddenByUser(row: number): boolean {
    return this.model.hiddenRows.has(row);
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.model.filteredRows.has(row);
  }

  #inGrid(dimension: 'row' | 'column', number: number): number {
    const most = dimension === 'row' ? this.model.maxRows : this.model.maxColumns;
    if (!Number.isInteger(number) || number < 1 || number > most)
      throw new ServiceError(`Those ${dimension}s are out of bounds.`);
    return number;
  }

  #positive(member: string, number: number): void {
    if (!Number.isInteger(number) || number < 1) throw mismatch(`SpreadsheetApp.Sheet.${member}`, [number]);
  }
}
