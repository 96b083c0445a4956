import type { Polarity, Trend, Unit } from './indicator.ts';

/** Differences up to these are rounding, not a trend. */
const tolerance: Readonly<Record<Unit, number>> = { antal: 1e-9, andel: 0.005, dagar: 0.05, timmar: 0.05 };

/** How a figure has moved since an earlier value of the same unit; `null` when it has no value now. */
export function trendOf(
  { value, unit, polarity }: { readonly value: number | null; readonly unit: Unit; readonly polarity: Polarity },
  before: number,
): Trend | null {
  if (value === null) return null;
  const moved = value - before;
  // Half a percentage point is written 0.005, which no binary fraction equals.
  if (Math.abs(moved) < tolerance[unit] + 1e-9) return 'oförändrad';
  if (polarity === 'neutral') return 'förändrad';
  return moved > 0 === (polarity === 'högt är bra') ? 'bättre' : 'sämre';
}
