import type { Chart } from '../../../core/index.ts';

/** Shows nothing, and no line is broken at it. */
const wordJoiner = '\u2060';
const inherited = Object.getOwnPropertyNames(Object.prototype);

/**
 * The same chart, with an invisible character in every name that all objects inherit, such as `__proto__`. ECharts keeps the texts that
 * it has measured by name in a plain object: what it found there under such a name it would write in, and with it in every object of
 * the process.
 */
export function withHarmlessNames(chart: Chart): Chart {
  return {
    ...chart,
    categories: chart.categories.map(harmless),
    series: chart.series.map((series) => ({ ...series, name: harmless(series.name) })),
  };
}

function harmless(text: string): string {
  return inherited.reduce((shown, name) => shown.replaceAll(name, name.slice(0, 1) + wordJoiner + name.slice(1)), text);
}
