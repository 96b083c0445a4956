import type { Chart } from '../../dashboard/chart.ts';

/** Where the axis of the values begins and ends; left out = the host decides by the values. */
export interface ChartBounds {
  readonly min?: number;
  readonly max?: number;
}

/** From zero where nothing is negative; shares to 100 % where none is more. */
export function chartBounds({ unit, series }: Chart): ChartBounds {
  const values = series.flatMap(({ values }) => values.filter((value): value is number => value !== null));
  return {
    ...(values.every((value) => value >= 0) && { min: 0 }),
    ...(unit === 'andel' && values.every((value) => value <= 1) && { max: 1 }),
  };
}

/** Whether the bars lie, since their labels are long. */
export function isLying({ kind }: Chart): boolean {
  return kind === 'bar' || kind === 'stacked-bar';
}
