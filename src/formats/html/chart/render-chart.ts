import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from '../../../core/index.ts';
import { escapeHtml, type Html, trusted } from '../html.ts';
import { barOptions } from './bar-options.ts';
import { textWidth } from './chart-style.ts';
import { withHarmlessNames } from './harmless-names.ts';
import { lineOptions } from './line-options.ts';
import { tidySvg } from './tidy-svg.ts';

use([BarChart, LineChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer]);

// ECharts breaks labels by this; its own estimate takes å, ä and ö for characters of double width.
setPlatformAPI({ measureText: (text) => ({ width: textWidth(text) }) });

/** The widths in pixels that a chart is drawn for, so that its text is readable on a telephone too. */
const chartWidths = { wide: 540, narrow: 290 } as const;
export type ChartWidth = keyof typeof chartWidths;

/** A chart as an SVG picture with title and description; the same bytes each time. */
export function renderChart(chart: Chart, variant: ChartWidth): Html {
  const { height, options } = chartOptions(withHarmlessNames(chart), chartWidths[variant]);
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width: chartWidths[variant], height });
  canvas.setOption(options);
  const id = `${chart.id}-${variant}`;
  const drawing = tidySvg(canvas.renderToSVGString(), id);
  canvas.dispose();
  const title = `<title id="${id}-title">${escapeHtml(chart.title)}</title>`;
  const description = `<desc id="${id}-text">${escapeHtml(chart.alternativeText)}</desc>`;
  return trusted(
    `<svg class="chart ${variant}" role="img" aria-labelledby="${id}-title ${id}-text" width="${chartWidths[variant]}" height="${height}" ` +
      `viewBox="0 0 ${chartWidths[variant]} ${height}">${title}${description}${drawing}</svg>`,
  );
}

function chartOptions(chart: Chart, width: number) {
  return chart.kind === 'line' ? lineOptions(chart, width) : barOptions(chart, width);
}
