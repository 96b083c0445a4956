import { type Chart, withCategories } from '../../../core/index.ts';

/** Bars that a printed page has room for, one below the other. */
const mostBars = 40;

/** A chart with as many of its categories as can be drawn, the first of them. */
export function drawnPart(chart: Chart): Chart {
  const { kind, categories, series } = chart;
  if (kind === 'line' || kind === 'matrix') return chart;
  const most = Math.max(1, Math.floor(mostBars / (kind === 'stacked-bar' ? 1 : series.length)));
  return categories.length <= most ? chart : withCategories(chart, 0, most);
}
