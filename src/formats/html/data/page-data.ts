import type {
  Breakdown,
  BreakdownCell,
  BreakdownGroup,
  Finding,
  Indicator,
  RecordSummary,
} from '../../../core/index.ts';

/** What the page's script works on; the page itself already shows the figures. */
export interface PageData {
  /** Each row behind the figures, once. Elsewhere a row is its place in this list. */
  readonly records: readonly PageRecord[];
  readonly indicators: readonly PageIndicator[];
  /** In the order and grouping of the page; empty in the public edition. */
  readonly findings: readonly SheetFindings[];
}

export type PageRecord = Omit<RecordSummary, 'sensitive'>;
export type PageFinding = Omit<Finding, 'sheet' | 'cell' | 'fix'>;

export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly PageFinding[];
}

/** Rows as their places among the records. */
export type Places = readonly number[];

type ShownIndicator = Pick<
  Indicator,
  'id' | 'title' | 'unit' | 'value' | 'valueText' | 'yardstick' | 'aggregation' | 'missing' | 'status' | 'trend'
>;

export interface PageIndicator extends ShownIndicator {
  readonly rows: Places;
  readonly population: Places;
  /** The number each row contributed, by place. */
  readonly measures: Readonly<Record<number, number>>;
  readonly breakdown: readonly PageBreakdown[];
}

export interface PageBreakdown extends Pick<Breakdown, 'title' | 'unit' | 'series'> {
  readonly groups: readonly PageGroup[];
}

interface PageGroup extends Pick<BreakdownGroup, 'label'> {
  readonly cells: readonly PageCell[];
}

interface PageCell extends Pick<BreakdownCell, 'value'> {
  readonly rows: Places;
}
