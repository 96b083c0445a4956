import { formatNumber, formatShare, shownNumber, type Unit, type Yardstick } from '../../../core/index.ts';

/** Stands where there is no value; never 0. */
export const noValue = '–';

/**
 * A value without its unit, for a table or chart that names the unit once; a share keeps its percent sign.
 * @param yardstick what the value is judged by; left out = nothing
 */
export function formatPlain(value: number | null, unit: Unit | string, yardstick?: Yardstick): string {
  if (value === null) return noValue;
  return unit === 'andel' ? formatShare(value, yardstick) : formatNumber(shownNumber(value, unit, yardstick), 2);
}

/** The unit as a heading says it. */
export function unitTitle(unit: Unit | string): string {
  return unit === 'andel' ? 'andel i procent' : unit;
}
