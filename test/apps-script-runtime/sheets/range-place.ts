import { mismatch, ServiceError } from '../execution/errors.ts';
import type { Platform } from '../platform.ts';
import { type Area, areaA1 } from './area.ts';
import type { Cell } from './cell.ts';
import type { SheetModel } from './sheet-model.ts';
import { SpreadsheetObject } from './spreadsheet-object.ts';

/** Where a range lies. */
export class RangePlace extends SpreadsheetObject {
  protected readonly sheet: SheetModel;
  protected readonly area: Area;

  // Helpers are functions in fields, since a script sees the methods.

  /** One result a cell, in rows. */
  protected readonly eachCell = <T>(read: (cell: Readonly<Cell> | undefined) => T): T[][] => {
    const { row, column, rows, columns } = this.area;
    const lines: T[][] = [];
    for (let down = 0; down < rows; down++) {
      const line: T[] = [];
      for (let across = 0; across < columns; across++) line.push(read(this.sheet.peek(row + down, column + across)));
      lines.push(line);
    }
    return lines;
  };

  /** Changes each cell; with what tells of rows whether the same is done as in the row above, alike rows are changed as one. */
  protected readonly changeCells = (
    change: (cell: Cell, down: number, across: number) => void,
    isAsAbove: (down: number) => boolean = never,
  ): this => {
    this.checkProtected();
    this.sheet.changeCells(this.area, change, isAsAbove);
    return this;
  };

  /** Does the same with each cell, whatever its place. */
  protected readonly changeAlike = (change: (cell: Cell) => void): this => this.changeCells(change, () => true);

  private readonly checkProtected = (): void => {
    const { lockedBy } = this.sheet;
    const { user } = this.runtime;
    if (lockedBy.some(({ area, owner }) => owner !== user && (area === null || overlap(area, this.area))))
      throw new ServiceError(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
  };

  /** What the columns of a Google table decide themselves. */
  protected readonly checkUntyped = (): void => {
    if (this.sheet.typedColumns.some((area) => overlap(area, this.area)))
      throw new ServiceError('This operation is not allowed on cells in typed columns.');
  };

  protected readonly mismatch = (member: string, values: readonly unknown[]): ServiceError =>
    mismatch(`SpreadsheetApp.Range.${member}`, values);

  /** @throws ServiceError as Google does when the data does not fit the range */
  protected readonly checkSize = (member: string, data: unknown): void => {
    if (!Array.isArray(data) || !data.every(Array.isArray)) throw this.mismatch(member, [data]);
    const { rows, columns } = this.area;
    checkCount('rows', data.length, rows);
    for (const line of data as unknown[][]) checkCount('columns', line.length, columns);
  };

  constructor(runtime: Platform, sheet: SheetModel, area: Area) {
    super(runtime);
    this.sheet = sheet;
    this.area = area;
  }

  /** For the emulator itself: the cells that the range stands for. */
  static placeOf({ sheet, area }: RangePlace): { readonly sheet: SheetModel; readonly area: Area } {
    return { sheet, area };
  }

  getRow(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getSheet(): object {
    return this.runtime.makes.sheet(this.sheet);
  }

  getA1Notation(): string {
    return areaA1(this.area);
  }

  isBlank(): boolean {
    return this.eachCell((cell) => cell === undefined || (cell.content === '' && cell.formula === ''))
      .flat()
      .every(Boolean);
  }
}

/** For `changeCells`, where each cell gets its own of some values. */
export function repeats(values: readonly (readonly unknown[])[]): (down: number) => boolean {
  return (down) => {
    const [above, line] = [values[down - 1], values[down]];
    return line === above || line?.every((value, across) => Object.is(value, above?.[across])) === true;
  };
}

function never(): boolean {
  return false;
}

export function overlap(a: Area, b: Area): boolean {
  const apart = (from: number, length: number, other: number, otherLength: number) =>
    from + length <= other || other + otherLength <= from;
  return !apart(a.row, a.rows, b.row, b.rows) && !apart(a.column, a.columns, b.column, b.columns);
}

/** Whether an area holds all of another. */
export function holds(area: Area, other: Area): boolean {
  const within = (from: number, length: number, otherFrom: number, otherLength: number) =>
    from <= otherFrom && otherFrom + otherLength <= from + length;
  return (
    within(area.row, area.rows, other.row, other.rows) && within(area.column, area.columns, other.column, other.columns)
  );
}

function checkCount(what: string, given: number, wanted: number): void {
  if (given !== wanted)
    throw new ServiceError(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
    );
}
