import type { Chart } from '../dashboard/chart.ts';
import type { TrafficLight } from '../dashboard/indicator.ts';
import type { ProgramSheetName } from '../sheets/program-sheets.ts';
import type { KnownValue } from '../workbook/workbook.ts';

/** What a cell is, for how it looks; see the table of looks in `look/looks.ts`. */
export type LookName =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'text'
  | 'wrapped'
  | 'date'
  | 'integer'
  | 'decimal'
  | 'percent'
  | 'muted'
  | 'severity-fel'
  | 'severity-varning'
  | 'severity-upplysning'
  | 'light-grön'
  | 'light-gul'
  | 'light-röd'
  | 'light-ingen'
  | `tile-${'title' | 'value' | 'note'}-${TrafficLight}`;

/** A place in the workbook to jump to; `cell` is an A1 address. */
export interface CellLink {
  readonly sheet: string;
  readonly cell: string;
}

export interface OutputCell {
  readonly value: KnownValue;
  readonly look: LookName;
  readonly link?: CellLink;
  /** A number format in Excel's English spelling, in place of that of the look. */
  readonly numberFormat?: string;
}

export interface OutputColumn {
  readonly header: string;
  /** Width in characters of the standard font. */
  readonly width: number;
}

/** A table with a header row, drawn with table look and filters. `rows[r]` has one cell a column. */
export interface OutputTable {
  readonly kind: 'table';
  /** Unique in the workbook: letters, digits and underscore. */
  readonly name: string;
  readonly columns: readonly OutputColumn[];
  readonly rows: readonly (readonly OutputCell[])[];
  /** Headers of columns drawn as data bars (values 0–1 or counts) or as traffic-light icons (text grön/gul/röd/ingen). */
  readonly dataBars: readonly string[];
  readonly filters: boolean;
}

/** Free cells above or between tables, e.g. a title. */
export interface OutputLines {
  readonly kind: 'lines';
  readonly rows: readonly (readonly OutputCell[])[];
}

export interface OutputChart {
  readonly kind: 'chart';
  readonly chart: Chart;
}

export type OutputPart = OutputLines | OutputTable | OutputChart;

/** A sheet that the program owns and rewrites whole. Parts stand under each other with one empty row between. */
export interface OutputSheet {
  readonly name: ProgramSheetName;
  /** Number of rows that stay visible when scrolling. */
  readonly frozenRows: number;
  readonly orientation: 'portrait' | 'landscape';
  /** The workbook opens here, in hosts that write whole files; left out = not. */
  readonly opens?: true;
  readonly parts: readonly OutputPart[];
}

/** The look of a traffic light. */
export function lightLook(light: TrafficLight): LookName {
  return lightLooks[light];
}

const lightLooks: Readonly<Record<TrafficLight, LookName>> = {
  grön: 'light-grön',
  gul: 'light-gul',
  röd: 'light-röd',
  ingen: 'light-ingen',
};
