import type { measurements } from '../sheets/measurements/columns.ts';
import type { Row } from '../sheets/table.ts';
import { foldText } from '../workbook/text.ts';
import { groupBy, groupByText } from './group-rows.ts';
import { areAsLong, comparePeriods } from './periods.ts';

type Measurement = Row<typeof measurements.columns>;

/** The measurements of one indicator that have an outcome and a place in time. */
export interface MeasureSeries {
  readonly label: string;
  /** The newest row's; empty text = none. */
  readonly unit: string;
  /** Shares 0–1, however their unit is written. */
  readonly isShare: boolean;
  /** One a period, the oldest first. */
  readonly rows: readonly Measurement[];
  readonly newest: Measurement;
  /** The newest before that of a period as long: a month is not compared with a year. */
  readonly before: Measurement | undefined;
}

/** The indicators that are measured, by name. */
export function measureSeries(rows: readonly Measurement[]): MeasureSeries[] {
  const placed = rows.filter(({ period, outcome }) => period !== undefined && outcome !== undefined);
  return groupByText(placed, ({ indicator }) => indicator, 'Utan namn').map(({ label, rows: ofIndicator }) => {
    const sorted = onePerPeriod(ofIndicator).sort((a, b) => comparePeriods(a.period ?? '', b.period ?? ''));
    const newest = sorted[sorted.length - 1] as Measurement;
    const before = sorted.slice(0, -1).filter(({ period }) => areAsLong(period ?? '', newest.period ?? ''));
    const unit = newest.unit ?? '';
    return { label, unit, isShare: areShares(unit, sorted), rows: sorted, newest, before: before[before.length - 1] };
  });
}

/** Of two values for a period the one with the higher id counts, whatever the order of the rows. */
function onePerPeriod(rows: readonly Measurement[]): Measurement[] {
  const isHigher = ({ id = '' }: Measurement, { id: other = '' }: Measurement) =>
    id.length > other.length || (id.length === other.length && id > other);
  return [...groupBy(rows, ({ period }) => period).values()].map((ofPeriod) =>
    ofPeriod.reduce((kept, row) => (isHigher(row, kept) ? row : kept)),
  );
}

const shareUnits = new Set(['%', 'procent', 'andel']);

/** A percent cell reaches us as 0.95: with the unit percent and no number above 1 it is the share that is meant. */
function areShares(unit: string, rows: readonly Measurement[]): boolean {
  if (!shareUnits.has(foldText(unit))) return false;
  return rows.every(({ outcome = 0, target = 0 }) => Math.max(Math.abs(outcome), Math.abs(target)) <= 1);
}

/** Whether the numbers of a row are shares 0–1, to judge by all rows of its indicator. */
export function shareRows(rows: readonly Measurement[]): (row: Measurement) => boolean {
  const byIndicator = groupBy(rows, ({ indicator = '' }) => foldText(indicator));
  return (row) => areShares(row.unit ?? '', byIndicator.get(foldText(row.indicator ?? '')) ?? []);
}

/** @example trendInWords(series) // 'bättre än 2024-T1' */
export function trendInWords({ newest, before }: MeasureSeries): string {
  if (before?.outcome === undefined || newest.outcome === undefined) return 'ingen tidigare period att jämföra med';
  const moved = newest.outcome - before.outcome;
  if (Math.abs(moved) < 1e-9) return `oförändrat sedan ${before.period}`;
  if (newest.direction === undefined) return `förändrat sedan ${before.period}`;
  return `${moved > 0 === (newest.direction === 'Högt är bra') ? 'bättre' : 'sämre'} än ${before.period}`;
}
