import { countOf, formatNumber, formatShare, shownPercent } from '../workbook/format.ts';
import { mostDecimals, roundFairly, unjudged, type Yardstick } from '../workbook/rounding.ts';
import type { Polarity, Unit } from './indicator.ts';

/** Decimals where no limit asks for more: none of ten days or hours and more, one below, and the most of what has a unit of its own. */
function usualDecimals(value: number, unit: Unit | string): number {
  if (unit !== 'dagar' && unit !== 'timmar') return mostDecimals;
  return Math.abs(value) < 10 ? 1 : 0;
}

/**
 * A figure in words; `–` when there is none. A unit of the workbook's own stands after the number.
 * @param yardstick what the figure is judged by, so that rounding does not carry it over a limit
 * @example formatFigure(0.45, 'andel') // '45 %'
 */
export function formatFigure(value: number | null, unit: Unit | string, yardstick = unjudged): string {
  if (value === null) return '–';
  if (unit === 'andel') return formatShare(value, yardstick);
  if (unit === 'antal') return countOf(value, 'st', 'st');
  const shown = shownNumber(value, unit, yardstick);
  const number = formatNumber(shown, mostDecimals);
  if (unit === 'dagar') return `${number}\u00A0${shown === 1 ? 'dag' : 'dagar'}`;
  if (unit === 'timmar') return `${number}\u00A0${shown === 1 ? 'timme' : 'timmar'}`;
  return unit === '' ? number : `${number}\u00A0${unit}`;
}

/** A target or another limit in words, with all its decimals (two at most): 94,5 % is no 95 %. */
export function formatLimit(limit: number, unit: Unit | string): string {
  return formatFigure(limit, unit, { limits: [limit], bound: 'minst' });
}

/** The number that a figure shows: percent of a share, else in the figure's own unit. */
export function shownNumber(value: number, unit: Unit | string, yardstick = unjudged): number {
  return unit === 'andel' ? shownPercent(value, yardstick) : roundFairly(value, usualDecimals(value, unit), yardstick);
}

/** What figures of a polarity are judged by: limits are met upwards unless low is good. */
export function yardstickOf(polarity: Polarity, ...limits: readonly number[]): Yardstick {
  return { limits, bound: polarity === 'lågt är bra' ? 'högst' : 'minst' };
}
