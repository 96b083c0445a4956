import type { History, Snapshot } from './history.ts';
import type { Indicator } from './indicator.ts';
import { trendOf } from './trend.ts';

/** The earlier figures of a history; none where a workbook has no history. */
export function snapshotsOf(history: History | undefined): readonly Snapshot[] {
  return history?.rows.flatMap(({ snapshot }) => snapshot ?? []) ?? [];
}

/** Gives each indicator the newest figure before today of the same indicator, edition and unit, and the trend since then. */
export function compareWithSnapshots(
  indicators: readonly Indicator[],
  snapshots: readonly Snapshot[],
  { today, edition }: { readonly today: string; readonly edition: string },
): Indicator[] {
  const newest = new Map<string, { date: string; value: number }>();
  for (const { date, value, indicator, unit, ...snapshot } of snapshots) {
    if (value === null || date >= today || snapshot.edition !== edition) continue;
    const key = `${indicator} ${unit}`;
    const known = newest.get(key);
    if (known === undefined || date >= known.date) newest.set(key, { date, value });
  }
  return indicators.map((indicator) => {
    const previous = newest.get(`${indicator.id} ${indicator.unit}`);
    if (previous === undefined) return indicator;
    return { ...indicator, previous, trend: trendOf(indicator, previous.value) };
  });
}
