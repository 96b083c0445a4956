import type { Attention } from './attention/attention.ts';
import type { Indicator } from './indicator.ts';

/** A row of the workbook as the dashboard shows it behind a figure. */
export interface RecordSummary {
  readonly id: string;
  readonly sheet: string;
  /** The sheet's own row number. */
  readonly row: number;
  /** What the row is about, e.g. the text of the action. */
  readonly title: string;
  /** Empty text = the row has none. */
  readonly area: string;
  readonly owner: string;
  /** `null` = the row belongs to no single year. */
  readonly year: number | null;
  readonly status: string;
  /** Civil date, or empty text. */
  readonly due: string;
  /** The row is marked Skyddsvärd, or it is unclear whether it is. */
  readonly sensitive: boolean;
}

/** Rows of the workbook in short, made when somebody asks. */
export interface RecordSummaries {
  /** By what the row is called; `undefined` = there is none such. */
  get(reference: string): RecordSummary | undefined;
  /** In workbook order. */
  values(): Iterable<RecordSummary>;
}

export interface Dashboard {
  readonly today: string;
  /** The planned year, the one that is looked back on, and that of the plan at work. */
  readonly year: number;
  readonly followedUpYear: number;
  readonly runningYear: number;
  readonly board: string;
  readonly administration: string;
  readonly edition: 'Intern' | 'Offentlig';
  /** How many rows the public edition leaves out; 0 in the internal one. */
  readonly leftOut: number;
  /** In the order of the contract: A1 … L2. */
  readonly indicators: readonly Indicator[];
  /** Ids of the indicators that a manager should see first. */
  readonly keyFigures: readonly string[];
  /** What the figures and the decisions ask of management. */
  readonly attention: Attention;
  /** Every row that some figure was counted from. */
  readonly records: RecordSummaries;
}
