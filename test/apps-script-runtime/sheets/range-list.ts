import type { Platform } from '../platform.ts';
import type { Range } from './range.ts';
import { SpreadsheetObject } from './spreadsheet-object.ts';

/** Several ranges of one sheet, changed with one call. */
export class RangeList extends SpreadsheetObject {
  private readonly ranges: readonly Range[];

  constructor(runtime: Platform, ranges: readonly Range[]) {
    super(runtime);
    this.ranges = ranges;
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  setBackground(colour: string | null): this {
    return this.#each((range) => range.setBackground(colour));
  }

  setFontColor(colour: string | null): this {
    return this.#each((range) => range.setFontColor(colour));
  }

  setFontWeight(weight: string | null): this {
    return this.#each((range) => range.setFontWeight(weight));
  }

  setNumberFormat(format: string): this {
    return this.#each((range) => range.setNumberFormat(format));
  }

  setNote(note: string | null): this {
    return this.#each((range) => range.setNote(note));
  }

  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value));
  }

  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }

  clearNote(): this {
    return this.#each((range) => range.clearNote());
  }

  #each(change: (range: Range) => void): this {
    for (const range of this.ranges) change(range);
    return this;
  }
}
