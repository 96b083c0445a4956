import { ServiceError } from '../execution/errors.ts';
import type { Platform } from '../platform.ts';
import { Range } from './range.ts';
import { SpreadsheetObject } from './spreadsheet-object.ts';

export class NamedRange extends SpreadsheetObject {
  private readonly name: string;

  constructor(runtime: Platform, name: string) {
    super(runtime);
    this.name = name;
  }

  getName(): string {
    return this.name;
  }

  getRange(): Range {
    const found = this.runtime.spreadsheet.namedRanges.get(this.name);
    if (!found) throw new ServiceError(`The named range ${this.name} does not exist.`);
    return new Range(this.runtime, found.sheet, found.area);
  }

  remove(): void {
    this.runtime.spreadsheet.namedRanges.delete(this.name);
  }
}
