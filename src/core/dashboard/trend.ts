import { shownNumber } from './format-figure.ts';
import type { Indicator, Trend } from './indicator.ts';

/**
 * How a figure has moved since an earlier value of the same unit; `null` when it has no value now. It has moved when the two are printed
 * differently, so that no reader sees two equal numbers called better, or two different ones called unchanged.
 */
export function trendOf(
  { value, unit, polarity, yardstick }: Pick<Indicator, 'value' | 'unit' | 'polarity' | 'yardstick'>,
  before: number,
): Trend | null {
  if (value === null) return null;
  const moved = shownNumber(value, unit, yardstick) - shownNumber(before, unit, yardstick);
  if (moved === 0) return 'oförändrad';
  if (polarity === 'neutral') return 'förändrad';
  return moved > 0 === (polarity === 'högt är bra') ? 'bättre' : 'sämre';
}
