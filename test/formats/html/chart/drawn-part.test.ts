import type { ChartKind } from '../../../../src/core/index.ts';
import { drawnPart } from '../../../../src/formats/html/chart/drawn-part.ts';
import { aChart } from '../../../support/dashboard-builder.ts';

function chartOf(kind: ChartKind, categories: number, series: number) {
  const names = Array.from({ length: categories }, (_, index) => `Chef ${index}`);
  const values = names.map((_, index) => index);
  return aChart({
    kind,
    categories: names,
    series: Array.from({ length: series }, (_, index) => ({ name: `Serie ${index}`, values })),
    yardsticks: names.map(() => ({ limits: [], bound: 'minst' as const })),
  });
}

test.each<[ChartKind, number, number, number]>([
  ['bar', 40, 1, 40],
  ['bar', 41, 1, 40],
  ['bar', 25, 2, 20],
  ['bar', 9, 50, 1],
  ['column', 41, 1, 40],
  ['stacked-bar', 41, 6, 40],
  ['line', 500, 2, 500],
])(
  'of a chart of kind %s with %i categories in %i series %i are drawn, the first',
  (kind, categories, series, drawn) => {
    const chart = chartOf(kind, categories, series);
    const part = drawnPart(chart);
    expect(part.categories).toEqual(chart.categories.slice(0, drawn));
    expect(part.yardsticks).toHaveLength(drawn);
    for (const [index, { values }] of part.series.entries())
      expect(values).toEqual(chart.series[index]?.values.slice(0, drawn));
  },
);
