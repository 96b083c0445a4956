import { countOf, formatNumber, formatShare } from '../workbook/format.ts';
import type { Unit } from './indicator.ts';

/**
 * A figure in words; `–` when there is none. A unit of the workbook's own stands after the number.
 * @example formatFigure(0.45, 'andel') // '45 %'
 */
export function formatFigure(value: number | null, unit: Unit | string): string {
  if (value === null) return '–';
  if (unit === 'andel') return formatShare(value);
  if (unit === 'antal') return countOf(value, 'st', 'st');
  const number = formatNumber(value, 1);
  if (unit === 'dagar') return `${number}\u00A0${value === 1 ? 'dag' : 'dagar'}`;
  if (unit === 'timmar') return `${number}\u00A0${value === 1 ? 'timme' : 'timmar'}`;
  return unit === '' ? number : `${number}\u00A0${unit}`;
}
