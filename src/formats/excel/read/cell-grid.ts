import type { CellValue } from '../../../core/index.ts';
import { tooLarge } from '../../file-errors.ts';
import type { CellRange } from './cell-reference.ts';

const emptyRow: readonly CellValue[] = [];
/** Empty places before values, eight bytes each; what has a value takes room in the file too. */
const maxEmptyPlaces = 12_000_000;
const maxMergeSteps = 5_000_000;
const maxFillSteps = 5_000_000;

/** Collects the values of a sheet into rows. Rows without a value share one empty array, so that gaps cost little. */
export class CellGrid {
  readonly rows: (readonly CellValue[])[] = [];
  private readonly sheetName: string;
  private current: CellValue[] = [];
  private currentRow = 0;
  private emptyPlaces = 0;
  private mergeSteps = 0;
  private fillSteps = 0;

  constructor(sheetName: string) {
    this.sheetName = sheetName;
  }

  /** Sets a value; `row` and `column` count from 1. */
  set(row: number, column: number, value: CellValue): void {
    if (row !== this.currentRow) this.openRow(row);
    const { current } = this;
    const added = column - current.length;
    if (added > 1) this.countEmptyPlaces(added - 1);
    while (current.length < column - 1) current.push(null);
    current[column - 1] = value;
  }

  /** Sets the empty places of a range, as far down and to the right as the sheet has values. */
  fill(range: CellRange, valueAt: (row: number, column: number) => CellValue): void {
    const bottom = Math.min(range.bottom, this.rows.length);
    const widest = this.rows.reduce((most, { length }) => Math.max(most, length), 0);
    const right = Math.min(range.right, widest);
    for (let row = range.top; row <= bottom; row++) {
      this.fillSteps += 1 + Math.max(0, right - range.left);
      if (this.fillSteps > maxFillSteps) throw this.tooLarge('celler i matrisformler');
      for (let column = range.left; column <= right; column++) {
        if ((this.rows[row - 1]?.[column - 1] ?? null) === null) this.set(row, column, valueAt(row, column));
      }
    }
  }

  /** Only the top left cell of a merged range is shown; what lies under the others is not part of the sheet. */
  merge(range: CellRange): void {
    const bottom = Math.min(range.bottom, this.rows.length);
    for (let row = range.top; row <= bottom; row++) {
      const cells = this.rows[row - 1] as CellValue[];
      const right = Math.min(range.right, cells.length);
      this.mergeSteps += 1 + Math.max(0, right - range.left);
      if (this.mergeSteps > maxMergeSteps) throw this.tooLarge('sammanfogade celler');
      for (let column = row === range.top ? range.left + 1 : range.left; column <= right; column++) {
        cells[column - 1] = null;
      }
    }
  }

  private openRow(row: number): void {
    const { rows } = this;
    while (rows.length < row) rows.push(emptyRow);
    const known = rows[row - 1];
    this.current = known === emptyRow || known === undefined ? [] : (known as CellValue[]);
    rows[row - 1] = this.current;
    this.currentRow = row;
  }

  private countEmptyPlaces(added: number): void {
    this.emptyPlaces += added;
    if (this.emptyPlaces > maxEmptyPlaces) throw this.tooLarge('tomma celler');
  }

  private tooLarge(what: string): Error {
    return tooLarge(`bladet ${this.sheetName} har fler ${what} än programmet tar emot`);
  }
}
