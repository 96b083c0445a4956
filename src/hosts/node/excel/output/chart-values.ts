import type { Chart } from '../../../../core/index.ts';

/** Number format of the values of a chart, in Excel's invariant notation. */
export function chartNumberFormat({ unit, series }: Chart): string {
  if (unit === 'andel') return '0 %';
  const whole = series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
  return whole ? '0' : '0.0';
}

/** Whether there is anything to draw. */
export function hasValues({ categories, series }: Chart): boolean {
  return categories.length > 0 && series.some(({ values }) => values.some((value) => value !== null));
}
