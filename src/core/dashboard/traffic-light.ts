import type { TrafficLight } from './indicator.ts';

/** Shares 0–1: green from `yellowLimit`, yellow from `redLimit`, red below. */
export interface Limits {
  readonly yellowLimit: number;
  readonly redLimit: number;
}

/**
 * The light of a share 0–1 where high is good. A figure with a target of its own is green from the target instead.
 * `null` (nothing to judge) gives `ingen`.
 * @example lightOfShare(0.8, { yellowLimit: 0.9, redLimit: 0.7 }) // 'gul'
 */
export function lightOfShare(share: number | null, limits: Limits, target = limits.yellowLimit): TrafficLight {
  if (share === null || Number.isNaN(share)) return 'ingen';
  if (share >= target) return 'grön';
  return share >= limits.redLimit ? 'gul' : 'röd';
}

/**
 * The light of what is done of what should be done by now: `ingen` where nothing should be. More than expected counts as all of it.
 * @example lightOfExpected(3, 4, { yellowLimit: 0.9, redLimit: 0.7 }) // 'gul'
 */
export function lightOfExpected(done: number, expected: number, limits: Limits): TrafficLight {
  return lightOfShare(expected === 0 ? null : Math.min(1, done / expected), limits);
}

/** The light of a figure that misses its target, by the share that is as it should be: yellow at best. */
export function lightShortOfTarget(share: number, limits: Limits): TrafficLight {
  return share >= limits.redLimit ? 'gul' : 'röd';
}
