import { countOf, formatNumber, formatShare } from '../workbook/format.ts';
import type { Unit } from './indicator.ts';

/** A figure with its unit in words; `–` for no value. */
export function formatFigure(value: number | null, unit: Unit): string {
  if (value === null) return '–';
  if (unit === 'andel') return formatShare(value);
  if (unit === 'dagar') return countOf(value, 'dag', 'dagar');
  if (unit === 'timmar') return countOf(value, 'timme', 'timmar');
  return formatNumber(value, 1);
}
