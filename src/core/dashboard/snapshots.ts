import type { Settings } from '../records/settings/read-settings.ts';
import type { History, Snapshot } from '../sheets/review-time/history.ts';
import { groupBy } from '../workbook/group-by.ts';
import { isOnScale } from './figure-scale.ts';
import type { Indicator, PreviousValue } from './indicator.ts';
import { trendOf } from './trend.ts';

/** The earlier figures of a history; none where a workbook has no history. */
export function snapshotsOf(history: History | undefined): readonly Snapshot[] {
  return history?.rows.flatMap(({ snapshot }) => snapshot ?? []) ?? [];
}

/**
 * Gives each indicator the newest figure before today that it can be compared with, the trend since then, and its figure of the year before.
 * Compared are figures of the same indicator, unit and edition, on the same scale, for the same year.
 */
export function compareWithSnapshots(
  indicators: readonly Indicator[],
  snapshots: readonly Snapshot[],
  review: Pick<Settings, 'today' | 'edition' | 'year'>,
): Indicator[] {
  const earlier = groupBy(
    snapshots.filter(({ value, date, edition }) => value !== null && date < review.today && edition === review.edition),
    ({ indicator }) => indicator,
  );
  return indicators.map((indicator) => {
    const alike = (earlier.get(indicator.id) ?? []).filter((snapshot) => isAlike(snapshot, indicator));
    const previous = newest(alike.filter((snapshot) => isOfYear(snapshot, indicator.ofYear)));
    const lastYear = newest(alike.filter((snapshot) => isOfLastYear(snapshot, indicator, review.year)));
    return {
      ...indicator,
      previous,
      lastYear,
      trend: previous === null ? null : trendOf(indicator, previous.value),
    };
  });
}

function isAlike({ unit, scale }: Snapshot, indicator: Indicator): boolean {
  return unit === indicator.unit && isOnScale(scale, indicator.scale);
}

/** Figures from before the column Avser år count as of the year of their review. */
function isOfYear({ ofYear, year }: Snapshot, wanted: number | null): boolean {
  return wanted === null || (ofYear ?? year) === wanted;
}

function isOfLastYear(snapshot: Snapshot, { ofYear }: Indicator, planned: number): boolean {
  return ofYear === null ? snapshot.year < planned : isOfYear(snapshot, ofYear - 1);
}

/** The last of those of the same day. */
function newest(snapshots: readonly Snapshot[]): PreviousValue | null {
  let found: PreviousValue | null = null;
  for (const { date, value } of snapshots)
    if (value !== null && (found === null || date >= found.date)) found = { date, value };
  return found;
}
