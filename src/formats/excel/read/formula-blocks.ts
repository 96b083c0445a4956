import { type CellPosition, type CellRange, isInRange } from './cell-reference.ts';

/** Rows of a block that is looked up by its place; the few that are taller are all looked at. */
const shortBlock = 64;

/** The cells that one formula fills. */
export interface FormulaBlock extends CellRange {
  /** Without equals sign. */
  readonly formula: string;
}

/** What array formulas and data tables fill: tells fast, among thousands, whether a cell lies in one of several cells. */
export class FormulaBlocks<Block extends CellRange = CellRange> {
  private readonly short: Block[] = [];
  private readonly tall: Block[] = [];
  private sorted = true;

  get isEmpty(): boolean {
    return this.short.length + this.tall.length === 0;
  }

  add(block: Block): void {
    if (block.top === block.bottom && block.left === block.right) return;
    const list = block.bottom - block.top < shortBlock ? this.short : this.tall;
    list.push(block);
    this.sorted = false;
  }

  has(position: CellPosition): boolean {
    return this.find(position) !== undefined;
  }

  /** A block of several cells that a cell lies in. */
  find(position: CellPosition): Block | undefined {
    const tall = this.tall.find((block) => isInRange(position, block));
    if (tall) return tall;
    if (!this.sorted) this.short.sort((left, right) => left.top - right.top);
    this.sorted = true;
    for (let index = this.firstFrom(position.row - shortBlock + 1); index < this.short.length; index++) {
      const block = this.short[index]!;
      if (block.top > position.row) return undefined;
      if (isInRange(position, block)) return block;
    }
    return undefined;
  }

  /** Index of the first short block that begins at the row or below. */
  private firstFrom(row: number): number {
    let low = 0;
    let high = this.short.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.short[middle]!.top < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
