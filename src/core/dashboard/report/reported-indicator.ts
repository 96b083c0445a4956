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
  const isShown = (reference: string) => !confidential.isReference(reference);
  const told = reportedRows(rows, confidential);
  const among = reportedRows(population, confidential);
  return {
    ...indicator,
    ...told,
    expected: expected === null ? null : { value: expected.value, ...reportedRows(expected.rows, confidential) },
    population: among.rows,
    protectedPopulation: among.protected,
    measures: Object.fromEntries(Object.entries(measures).filter(([reference]) => isShown(reference))),
    notJudged: confidential.conceal(notJudged),
    unknown: unknown.filter(isShown),
    breakdown: breakdown.map((part) => reportedBreakdown(part, confidential)),
  };
}

function reportedRows(references: readonly string[], { isReference }: Confidential): ReportedRows {
  const rows = references.filter((reference) => !isReference(reference));
  return { rows, protected: references.length - rows.length };
}

function reportedBreakdown(
  { title, groupTitle, unit, series, groups }: Breakdown,
  confidential: Confidential,
): ReportedBreakdown {
  const reportedGroup = ({ label, cells, status }: BreakdownGroup) => {
    const counted = cells.flatMap(({ rows }) => rows);
    return {
      label: confidential.concealLabel(label, counted),
      cells: cells.map(({ value, rows }) => ({ value, ...reportedRows(rows, confidential) })),
      status,
    };
  };
  return { title, groupTitle, unit, series, groups: groups.map(reportedGroup) };
}
