import { EmulatorError, ServiceError } from '../execution/errors.ts';
import type { Area } from './area.ts';
import { CellGrid } from './cell-grid.ts';
import type { ConditionalRuleModel } from './rule-model.ts';

export interface ProtectionModel {
  readonly area: Area | null;
  description: string;
  warningOnly: boolean;
  removed: boolean;
  /** Somebody else, who alone may change what is protected; left out = the script has made it. */
  readonly owner?: string;
}

export interface ChartModel {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly { readonly sheet: SheetModel; readonly area: Area }[];
  readonly position: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
}

/** A new sheet has this many rows and columns; Google names no page for it. */
const newGrid = { rows: 1000, columns: 26 };

/** One sheet: its grid of cells and what lies over it. Rows and columns count from 1. */
export class SheetModel extends CellGrid {
  readonly id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  type: 'GRID' | 'OBJECT' = 'GRID';
  hidden = false;
  frozenRows = 0;
  frozenColumns = 0;
  hiddenGridlines = false;
  tabColor: string | null = null;
  filter: Area | null = null;
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  /** Rows that the filter hides: shown again when it is removed. */
  readonly filteredRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  conditionalRules: ConditionalRuleModel[] = [];
  protections: ProtectionModel[] = [];
  /** Areas that other people have protected; `null` = the whole sheet. Nobody else may change anything there. */
  lockedBy: { readonly area: Area | null; readonly owner: string }[] = [];
  /** Areas of Google's own tables whose columns have types. */
  typedColumns: Area[] = [];
  /** Merged areas; what they show stands in the first cell of each. */
  merges: Area[] = [];
  charts: ChartModel[] = [];

  constructor(id: number, name: string, grid = newGrid) {
    super();
    this.id = id;
    this.name = name;
    this.maxRows = grid.rows;
    this.maxColumns = grid.columns;
  }

  insertRows(before: number, count: number): void {
    this.checkMoves(before <= this.maxRows);
    this.insertBlankRows(before, count);
    this.maxRows += count;
  }

  insertColumns(before: number, count: number): void {
    this.checkMoves(before <= this.maxColumns);
    this.insertBlankColumns(before, count);
    this.maxColumns += count;
    shiftKeys(this.columnWidths, before, count);
  }

  deleteRows(first: number, count: number): void {
    if (first + count - 1 > this.maxRows) throw new ServiceError('Those rows are out of bounds.');
    if (count >= this.maxRows - this.frozenRows) throw new ServiceError("You can't delete all the rows on the sheet.");
    this.checkMoves(true);
    this.removeRows(first, count);
    this.maxRows -= count;
  }

  deleteColumns(first: number, count: number): void {
    if (first + count - 1 > this.maxColumns) throw new ServiceError('Those columns are out of bounds.');
    if (count >= this.maxColumns - this.frozenColumns)
      throw new ServiceError("You can't delete all the columns on the sheet.");
    this.checkMoves(true);
    this.removeColumns(first, count);
    this.maxColumns -= count;
  }

  /** What lies over the cells is not moved here, as it would be at Google's. */
  private checkMoves(moves: boolean): void {
    const over =
      this.protections.filter(({ area }) => area !== null).length + this.charts.length + this.conditionalRules.length;
    if (moves && (over > 0 || this.filter !== null))
      throw new EmulatorError(
        'Rows and columns under a filter, a chart, a rule or a protection are not moved in the emulator',
      );
  }
}

function shiftKeys(sizes: Map<number, number>, before: number, count: number): void {
  const moved = [...sizes].map(([key, size]) => [key >= before ? key + count : key, size] as const);
  sizes.clear();
  for (const [key, size] of moved) sizes.set(key, size);
}
