/** The limits that a number is judged by, which its rounding must not seem to carry it over. */
export interface Yardstick {
  /** In the unit of the number; empty = it is not judged. */
  readonly limits: readonly number[];
  /** Whether a limit is met from it upwards or from it downwards. */
  readonly bound: 'minst' | 'högst';
}

/** For a number that nothing is judged by. */
export const unjudged: Yardstick = { limits: [], bound: 'minst' };

/** The most decimals that a figure is printed with. */
export const mostDecimals = 2;

/**
 * Half rounds away from zero, and never to a negative zero.
 * @example roundTo(1.005, 2) // 1.01
 */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const rounded = Math.round((Math.abs(value) + Number.EPSILON) * factor) / factor;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Numbers that only their equals may show as: 0 and 100 of percent, so that little is not nothing and nearly all is not all. */
export type Ends = readonly number[];

/**
 * A number as it is to be shown: with `decimals`, and more (two at most) where a limit would seem met when it is missed, or missed
 * when it is met. Where two do not tell either, it shows the nearest number on its own side. A limit itself shows all its decimals.
 * @example roundFairly(94.6, 0, { limits: [95], bound: 'minst' }) // 94.6
 */
export function roundFairly(value: number, decimals: number, yardstick: Yardstick, ends: Ends = []): number {
  const isLimit = yardstick.limits.some((limit) => isClose(limit, value));
  for (let count = isLimit ? mostDecimals : decimals; count < mostDecimals; count += 1) {
    const shown = offTheEnds(value, roundTo(value, count), 10 ** -count, ends);
    if (keepsToItsSide(value, shown, yardstick)) return shown;
  }
  const step = 10 ** -mostDecimals;
  const nearest = offTheEnds(value, roundTo(value, mostDecimals), step, ends);
  const candidates = [nearest, nearest - step, nearest + step].map((shown) => roundTo(shown, mostDecimals));
  return candidates.find((shown) => keepsToItsSide(value, shown, yardstick)) ?? nearest;
}

/** Whether plain rounding, as a chart's labels are rounded, shows a number on its own side of every limit and end. */
export function isRoundedFairly(value: number, decimals: number, yardstick: Yardstick, ends: Ends = []): boolean {
  const shown = roundTo(value, decimals);
  return keepsToItsSide(value, shown, yardstick) && offTheEnds(value, shown, 1, ends) === shown;
}

function keepsToItsSide(value: number, shown: number, { limits, bound }: Yardstick): boolean {
  const meets = (number: number, limit: number) =>
    isClose(number, limit) || (bound === 'minst' ? number > limit : number < limit);
  return limits.every((limit) => meets(shown, roundTo(limit, mostDecimals)) === meets(value, limit));
}

/** A step inwards from an end that the number has not reached. */
function offTheEnds(value: number, shown: number, step: number, ends: Ends): number {
  if (!ends.includes(shown) || isClose(value, shown)) return shown;
  return roundTo(shown + (value > shown ? step : -step), mostDecimals);
}

/** Numbers apart by less than binary fractions can tell. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}
