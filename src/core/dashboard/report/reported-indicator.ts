import type { Breakdown, BreakdownGroup, Indicator, TrafficLight } from '../indicator.ts';
import type { Confidential } from './confidential.ts';

/** Rows as they may be told outside the workbook: ids of those that may be named, and how many more there are. */
interface ReportedRows {
  readonly rows: readonly string[];
  /** How many protected rows are counted besides. */
  readonly protected: number;
}

interface ReportedCell extends ReportedRows {
  /** `null` = nothing to count. */
  readonly value: number | null;
}

interface ReportedBreakdown extends Pick<Breakdown, 'title' | 'groupTitle' | 'unit' | 'series'> {
  readonly groups: readonly {
    readonly label: string;
    readonly cells: readonly ReportedCell[];
    readonly status: TrafficLight;
  }[];
}

/** An indicator without the ids and texts of protected rows, which its numbers count all the same; charts are left to those who draw. */
export interface ReportedIndicator extends Omit<Indicator, 'id' | 'expected' | 'breakdown'>, ReportedRows {
  /** What should have been reached by the review day; `null` = the figure has a target, or is not judged. */
  readonly expected: (ReportedRows & { readonly value: number }) | null;
  /** How many protected rows belong to `population` besides; 0 also where it is empty and the same as `rows`. */
  readonly protectedPopulation: number;
  readonly breakdown: readonly ReportedBreakdown[];
}

export function reportedIndicator(
  { id, expected, breakdown, ...indicator }: Indicator,
  confidential: Confidential,
): ReportedIndicator {
  const { rows, population, measures, notJudged, unknown } = indicator;
  const told = reportedRows(rows, confidential);
  const among = reportedRows(population, confidential);
  return {
    ...indicator,
    ...told,
    expected: expected === null ? null : { value: expected.value, ...reportedRows(expected.rows, confidential) },
    population: among.rows,
    protectedPopulation: among.protected,
    measures: reportedMeasures(measures, confidential),
    notJudged: confidential.conceal(notJudged),
    unknown: confidential.told(unknown),
    breakdown: breakdown.map((part) => reportedBreakdown(part, confidential)),
  };
}

function reportedMeasures(measures: Indicator['measures'], { told }: Confidential): Indicator['measures'] {
  const shown = new Set(told(Object.keys(measures)));
  return Object.fromEntries(Object.entries(measures).filter(([reference]) => shown.has(reference)));
}

function reportedRows(references: readonly string[], { told }: Confidential): ReportedRows {
  const rows = told(references);
  return { rows, protected: references.length - rows.length };
}

function reportedBreakdown(
  { title, groupTitle, unit, series, groups }: Breakdown,
  confidential: Confidential,
): ReportedBreakdown {
  const reportedGroup = ({ label, cells, status }: BreakdownGroup) => ({
    label: confidential.concealLabel(
      label,
      cells.map(({ rows }) => rows),
    ),
    cells: cells.map(({ value, rows }) => ({ value, ...reportedRows(rows, confidential) })),
    status,
  });
  return { title, groupTitle, unit, series, groups: groups.map(reportedGroup) };
}
