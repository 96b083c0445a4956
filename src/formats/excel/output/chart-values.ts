import type { Chart } from '../../../core/index.ts';

/** Whether there is anything to draw. */
export function hasValues({ categories, series }: Chart): boolean {
  return categories.length > 0 && series.some(({ values }) => values.some((value) => value !== null));
}
