import { ServiceError } from '../execution/errors.ts';
import type { Platform } from '../platform.ts';
import { Range } from './range.ts';
import type { SheetModel } from './sheet-model.ts';
import { SpreadsheetObject } from './spreadsheet-object.ts';

export class Filter extends SpreadsheetObject {
  private readonly sheet: SheetModel;

  constructor(runtime: Platform, sheet: SheetModel) {
    super(runtime);
    this.sheet = sheet;
  }

  getRange(): Range {
    if (this.sheet.filter === null) throw new ServiceError('The filter has been removed.');
    return new Range(this.runtime, this.sheet, this.sheet.filter);
  }

  remove(): void {
    this.sheet.filter = null;
    this.sheet.filteredRows.clear();
  }
}
