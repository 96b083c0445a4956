import type { Chart } from '../../../core/index.ts';

/** Bars that a printed page has room for, one below the other. */
const mostBars = 40;

/** A chart with as many of its categories as can be drawn, the first of them. */
export function drawnPart(chart: Chart): Chart {
  const { kind, categories, series, yardsticks } = chart;
  if (kind === 'line' || kind === 'matrix') return chart;
  const most = Math.max(1, Math.floor(mostBars / (kind === 'stacked-bar' ? 1 : series.length)));
  if (categories.length <= most) return chart;
  return {
    ...chart,
    categories: categories.slice(0, most),
    series: series.map((each) => ({ ...each, values: each.values.slice(0, most) })),
    ...(yardsticks !== undefined && { yardsticks: yardsticks.slice(0, most) }),
  };
}
