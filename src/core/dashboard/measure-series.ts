import type { Row } from '../records/table.ts';
import type { measurements } from '../sheets/measurements/columns.ts';
import { periodText } from '../sheets/measurements/period-text.ts';
import { groupBy } from '../workbook/group-by.ts';
import type { Yardstick } from '../workbook/rounding.ts';
import { foldText } from '../workbook/text.ts';
import { shownNumber } from './format-figure.ts';
import { groupByText } from './group-rows.ts';
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
  const isShare = shareRows(rows);
  const placed = rows.filter(({ period, outcome }) => period !== undefined && outcome !== undefined);
  return groupByText(placed, ({ indicator }) => indicator, 'Utan namn').map(({ label, rows: ofIndicator }) => {
    const sorted = onePerPeriod(ofIndicator).sort((a, b) => comparePeriods(a.period ?? '', b.period ?? ''));
    const newest = sorted[sorted.length - 1] as Measurement;
    const before = sorted.slice(0, -1).filter(({ period }) => areAsLong(period ?? '', newest.period ?? ''));
    const unit = newest.unit ?? '';
    return { label, unit, isShare: isShare(newest), rows: sorted, newest, before: before[before.length - 1] };
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

/**
 * Whether the numbers of a row are shares 0–1. A percent cell reaches us as 0.95: with the unit percent, and no number above 1 in any
 * row of its indicator, it is the share that is meant.
 */
export function shareRows(rows: readonly Measurement[]): (row: Measurement) => boolean {
  const nameOf = ({ indicator = '' }: Measurement) => foldText(indicator);
  const isWithinOne = ({ outcome = 0, target = 0 }: Measurement) => Math.max(Math.abs(outcome), Math.abs(target)) <= 1;
  const aboveOne = new Set(rows.filter((row) => !isWithinOne(row)).map(nameOf));
  return (row) => shareUnits.has(foldText(row.unit ?? '')) && !aboveOne.has(nameOf(row));
}

/**
 * The unit of figures that holds for an indicator of the workbook's own. What is called a share but goes above 1 is counted in percent.
 * @param unit as the workbook writes it; empty text = none
 */
export function figureUnit(unit: string, isShare: boolean): string {
  if (isShare) return 'andel';
  return foldText(unit) === 'andel' ? 'procent' : unit;
}

/** What an outcome is judged by. */
export type Measured = Pick<Measurement, 'outcome' | 'target' | 'direction'>;

/** `undefined` = there is no outcome, no target or no direction to judge by. */
export function meetsTarget({ outcome, target, direction }: Measured): boolean | undefined {
  if (outcome === undefined || target === undefined || direction === undefined) return undefined;
  return direction === 'Högt är bra' ? outcome >= target : outcome <= target;
}

/** What the numbers of a measurement are judged by: its target. */
export function yardstickOfMeasure({ target, direction }: Measured): Yardstick {
  return { limits: target === undefined ? [] : [target], bound: direction === 'Lågt är bra' ? 'högst' : 'minst' };
}

/**
 * How the outcome has moved, by the numbers as they are printed.
 * @example trendInWords(series) // 'bättre än tertial 1 2024'
 */
export function trendInWords({ newest, before, unit, isShare }: MeasureSeries): string {
  if (before?.outcome === undefined || newest.outcome === undefined) return 'ingen tidigare period att jämföra med';
  const than = periodText(before.period ?? '');
  const shown = (row: Measurement) => shownNumber(row.outcome ?? 0, figureUnit(unit, isShare), yardstickOfMeasure(row));
  const moved = shown(newest) - shown(before);
  if (moved === 0) return `oförändrat sedan ${than}`;
  if (newest.direction === undefined) return `förändrat sedan ${than}`;
  return `${moved > 0 === (newest.direction === 'Högt är bra') ? 'bättre' : 'sämre'} än ${than}`;
}
