/** The values of an axis, from its lowest to its highest. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  /** The values that are marked, in rising order, with the same step between. */
  readonly ticks: readonly number[];
}

const wantedSteps = 4;

/**
 * A scale in even steps that holds 0 and all values.
 * @param leastStep so that no two marks are printed alike; greater than 0
 * @example valueScale([41, 27], 1).ticks // [0, 10, 20, 30, 40, 50]
 */
export function valueScale(values: readonly number[], leastStep: number): ValueScale {
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const most = values.reduce((high, value) => Math.max(high, value), 0);
  const step = Math.max(leastStep, evenStep((most - least) / wantedSteps));
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  const valueAt = (steps: number) => Math.max(-Number.MAX_VALUE, Math.min(steps * step, Number.MAX_VALUE));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => valueAt(first + index));
  return { low: valueAt(first), high: valueAt(last), ticks };
}

/** 1, 2 or 5 times a power of ten, the nearest to `size`. */
function evenStep(size: number): number {
  if (size === 0) return 0;
  const power = 10 ** Math.floor(Math.log10(size));
  const times = size / power;
  return power * (times < 1.5 ? 1 : times < 3 ? 2 : times < 7 ? 5 : 10);
}
