import type { XmlCursor } from '../../xml/xml-cursor.ts';
import { type CellPosition, parseCellRange, positionKey } from './cell-reference.ts';
import { type FormulaBlock, FormulaBlocks } from './formula-blocks.ts';
import { shiftFormula } from './shift-formula.ts';

/** Characters of shared formulas that are written out for the cells that share them; beyond it they stand as in their first cell. */
const mostShifted = 2_000_000;

/** Functions that give a picture in the cell: IMAGE, and what WPS Office writes for a picture that was placed there. */
const picture = /^(?:_xlfn\.)?(?:IMAGE|DISPIMG)\(/i;

interface Written extends CellPosition {
  readonly formula: string;
}

/** The formulas of a sheet while it is read: where they are, and how they are written. */
export class SheetFormulas {
  /** Cells with a formula of their own, as {@link positionKey}. */
  readonly cells = new Set<number>();
  /** What array formulas and data tables fill. */
  readonly blocks = new FormulaBlocks<FormulaBlock>();
  private readonly masters = new Map<string, Written>();
  private last: Written = { row: 0, column: 0, formula: '' };
  private master = this.last;
  private shifted = 0;
  /** The cells that the formula that was read last fills, when it is an array formula or a data table. */
  block: FormulaBlock | undefined;

  /** Takes note of the `<f>` that the cursor stands on and moves to its end. */
  read(cursor: XmlCursor, row: number, column: number): void {
    this.cells.add(positionKey(row, column));
    const kind = cursor.attribute('t');
    const share = kind === 'shared' ? cursor.attribute('si') : undefined;
    const range = kind === 'array' || kind === 'dataTable' ? parseCellRange(cursor.attribute('ref') ?? '') : undefined;
    const formula = cursor.readText();
    this.last = { row, column, formula };
    this.master = this.last;
    this.block = range && { ...range, formula };
    if (this.block) this.blocks.add(this.block);
    if (share === undefined) return;
    if (formula !== '') this.masters.set(share, this.last);
    else this.master = this.masters.get(share) ?? this.last;
  }

  /** Whether the formula that was read last gives a picture. */
  get givesPicture(): boolean {
    return picture.test(this.master.formula);
  }

  /** The formula that was read last, as a person sees it in its cell: `=A1+1`. */
  get text(): string {
    const { last, master } = this;
    if (last !== master) this.shifted += master.formula.length;
    if (last === master || this.shifted > mostShifted) return `=${master.formula}`;
    return `=${shiftFormula(master.formula, last.row - master.row, last.column - master.column)}`;
  }
}
