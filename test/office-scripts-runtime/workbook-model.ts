export type CellContent = string | number | boolean;

/** A side of a cell. */
export type Side = 'top' | 'right' | 'bottom' | 'left';

/** What is set on a cell beside its content. */
export interface CellLook {
  bold?: boolean;
  underline?: boolean;
  size?: number;
  ink?: string;
  fill?: string;
  wrap?: boolean;
  horizontal?: string;
  vertical?: string;
  indent?: number;
  /** Colours of its lines. A line between two cells is told by the one above it or left of it. */
  lines?: Partial<Record<Side, string>>;
}

export interface CellModel {
  /** A blank is `''`; of a formula its result. */
  value: CellContent;
  /** With its equals sign; `''` = none. */
  formula: string;
  format: string;
  look: CellLook;
}

/** Counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TableModel {
  name: string;
  area: Area;
  /** The last row sums up the others. */
  totals: boolean;
}

export interface ChartModel {
  type: string;
  data: Area;
  title: string;
  area: readonly [start: string, end: string];
  legend: string;
  minimum?: number;
  maximum?: number;
  reversed: boolean;
  colours: string[];
  labels: boolean[];
}

interface BarsModel {
  readonly areas: readonly Area[];
  lower: string;
  upper: string;
  colour: string;
}

interface HighlightModel {
  readonly areas: readonly Area[];
  formula: string;
  colour: string;
}

export interface ValidationModel {
  readonly area: Area;
  source?: string;
  prompt?: { readonly title: string; readonly message: string };
  alert?: string;
}

export interface TabModel {
  name: string;
  /** Sparse: `cells.get(row)?.get(column)`, counted from 0. */
  readonly cells: Map<number, Map<number, CellModel>>;
  tables: TableModel[];
  charts: ChartModel[];
  bars: BarsModel[];
  highlights: HighlightModel[];
  validations: ValidationModel[];
  merges: Area[];
  /** Names that belong to the tab, with whether they are seen. */
  readonly names: Map<string, boolean>;
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  isProtected: boolean;
  frozen: { rows: number; columns: number };
  gridlines: boolean;
  colour: string;
  print: Record<string, unknown>;
}

export interface WorkbookModel {
  name: string;
  tabs: TabModel[];
  /** Names of the whole workbook. */
  readonly names: string[];
  date1904: boolean;
}

export function newTab(name: string): TabModel {
  return {
    name,
    cells: new Map(),
    tables: [],
    charts: [],
    bars: [],
    highlights: [],
    validations: [],
    merges: [],
    names: new Map(),
    widths: new Map(),
    heights: new Map(),
    isProtected: false,
    frozen: { rows: 0, columns: 0 },
    gridlines: true,
    colour: '',
    print: {},
  };
}

/** A cell to look at; a blank one of general format where nothing has been set. */
export function cellAt(tab: TabModel, row: number, column: number): Readonly<CellModel> {
  return tab.cells.get(row)?.get(column) ?? { value: '', formula: '', format: 'General', look: {} };
}

/** A cell to change. */
export function cellToSet(tab: TabModel, row: number, column: number): CellModel {
  const cells = tab.cells.get(row) ?? new Map<number, CellModel>();
  tab.cells.set(row, cells);
  const cell = cells.get(column) ?? { value: '', formula: '', format: 'General', look: {} };
  cells.set(column, cell);
  return cell;
}

/** The area from the first cell with a value to the last; `undefined` = there is none. */
export function usedArea(tab: TabModel): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of tab.cells) {
    for (const [column, { value, formula }] of cells) {
      if (value === '' && formula === '') continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** What the tab holds, from its first row and column. */
export function contentsOf(tab: TabModel): CellContent[][] {
  const used = usedArea(tab);
  if (used === undefined) return [];
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from({ length: used.column + used.columns }, (__, column) => cellAt(tab, row, column).value),
  );
}
