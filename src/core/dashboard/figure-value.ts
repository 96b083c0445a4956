import { shareOf } from './breakdown.ts';
import type { Count, IndicatorDefinition } from './define-indicator.ts';

/** The value that follows from what was counted; `null` = there is nothing to count over. */
export function figureValue(
  { aggregation }: IndicatorDefinition,
  { rows, population = rows, measures, value }: Count,
): number | null {
  if (value !== undefined) return value;
  switch (aggregation) {
    case 'count':
      return rows.length;
    case 'share':
      return shareOf(rows.length, population.length);
    case 'mean':
      return mean([...(measures?.values() ?? [])]);
    case 'median':
      return median([...(measures?.values() ?? [])]);
    case 'given':
      throw new Error('A figure that does not follow from its rows gives its own value');
  }
}

/** Added up from the smallest, so that the order of the rows does not show in the last decimal. */
function mean(measures: readonly number[]): number | null {
  const sum = [...measures].sort((a, b) => a - b).reduce((total, measure) => total + measure, 0);
  return measures.length === 0 ? null : sum / measures.length;
}

/** `null` of none; the mean of the two in the middle of an even number. */
function median(measures: readonly number[]): number | null {
  const sorted = [...measures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return mean(sorted.slice(sorted.length % 2 === 0 ? Math.max(middle - 1, 0) : middle, middle + 1));
}
