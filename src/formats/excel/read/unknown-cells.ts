import type { CellUnknown } from '../../../core/index.ts';
import type { CellGrid } from './cell-grid.ts';
import type { CellPosition } from './cell-reference.ts';
import type { FormulaBlock } from './formula-blocks.ts';
import type { SheetFormulas } from './sheet-formulas.ts';

/** The cells of a sheet that a formula fills whose result is not in the file. */
export class UnknownCells {
  readonly places: CellPosition[] = [];
  /** What array formulas fill whose results are not known. */
  private readonly blocks: FormulaBlock[] = [];
  /** Cells without a formula of their own whose value says nothing, while an array formula may have filled them. */
  private readonly unsure: CellPosition[] = [];
  private readonly formulas: SheetFormulas;

  constructor(formulas: SheetFormulas) {
    this.formulas = formulas;
  }

  /** The value of a cell whose formula, the one that was read last, has no result. */
  take(position: CellPosition): CellUnknown {
    const { block, text } = this.formulas;
    this.places.push(position);
    if (block) this.blocks.push(block);
    return { formula: text };
  }

  /** Takes note of a cell that may be filled by an array formula. */
  doubt(position: CellPosition): void {
    if (!this.formulas.blocks.isEmpty) this.unsure.push(position);
  }

  /** Gives the cells that array formulas fill their formula, when all cells have been read. */
  fill(grid: CellGrid): void {
    for (const { formula, ...range } of this.blocks) {
      grid.fill(range, (row, column) => {
        this.places.push({ row, column });
        return { formula: `=${formula}` };
      });
    }
    for (const position of this.unsure) {
      const block = this.formulas.blocks.find(position);
      if (block === undefined) continue;
      this.places.push(position);
      grid.set(position.row, position.column, { formula: `=${block.formula}` });
    }
  }
}
