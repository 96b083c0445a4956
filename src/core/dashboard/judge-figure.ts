import type { Settings } from '../records/settings/read-settings.ts';
import { unjudged, type Yardstick } from '../workbook/rounding.ts';
import { shareOf } from './breakdown.ts';
import type { Count, IndicatorDefinition } from './define-indicator.ts';
import { yardstickOf } from './format-figure.ts';
import type { TrafficLight } from './indicator.ts';
import { lightOfExpected, lightOfShare, lightShortOfTarget } from './traffic-light.ts';

/** What a figure should reach; `null` = nothing, or what is expected by now. */
export function targetOf({ target, polarity }: IndicatorDefinition, settings: Settings): number | null {
  if (target !== undefined) return target(settings);
  if (polarity === 'neutral') return null;
  return polarity === 'högt är bra' ? settings.yellowLimit : 0;
}

/** All that decides the light and that a reader may hold a printed value against. */
export function yardstickFor(
  { unit, polarity }: IndicatorDefinition,
  target: number | null,
  { yellowLimit, redLimit }: Settings,
): Yardstick {
  if (target === null || polarity === 'neutral') return unjudged;
  const limits = unit === 'andel' && polarity === 'högt är bra' ? [target, yellowLimit, redLimit] : [target];
  return yardstickOf(polarity, ...limits);
}

/** No light without ground: where nothing could have been otherwise by now, or nothing is wanted. */
export function statusOf(
  { polarity, aggregation }: IndicatorDefinition,
  { rows, population = rows, expected, isGrounded = true, asItShould }: Count,
  value: number | null,
  target: number | null,
  settings: Settings,
): TrafficLight {
  if (value === null || !isGrounded || (aggregation !== 'given' && population.length === 0)) return 'ingen';
  if (expected !== undefined) return lightOfExpected(rows.length, expected.length, settings);
  if (target === null || polarity === 'neutral') return 'ingen';
  if (polarity === 'högt är bra') return lightOfShare(value, settings, target);
  if (value <= target) return 'grön';
  return lightShortOfTarget(asItShould ?? 1 - (shareOf(rows.length, population.length) ?? 1), settings);
}
