import { type Chart, palette } from '../../../core/index.ts';
import { type Html, html } from '../html.ts';
import type { Drawing } from './drawing.ts';
import { lines } from './lines.ts';
import { lyingBars } from './lying-bars.ts';
import { type Look, looksOf, patternsOf } from './series-looks.ts';
import { fontSize } from './text-lines.ts';
import { fitsUpright, uprightBars } from './upright-bars.ts';

/** The widths in pixels that a chart is drawn for, so that its text is readable on a telephone too. */
const chartWidths = { wide: 540, narrow: 290 } as const;
export type ChartWidth = keyof typeof chartWidths;

/** A chart as an SVG picture with title and description; the same bytes each time. Its text has the typeface of the page. */
export function renderChart(chart: Chart, variant: ChartWidth): Html {
  const id = `${chart.id}-${variant}`;
  const width = chartWidths[variant];
  const looks = looksOf(chart, id);
  const { height, markup } = draw(chart, width, looks);
  return html`<svg class="chart ${variant}" role="img" aria-labelledby="${id}-title ${id}-text" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-size="${fontSize}" fill="#${palette.ink}"><title id="${id}-title">${chart.title}</title><desc id="${id}-text">${chart.alternativeText}</desc>${patternsOf(looks, id)}${markup}</svg>`;
}

function draw(chart: Chart, width: number, looks: readonly Look[]): Drawing {
  if (chart.kind === 'line') return lines(chart, width, looks);
  return chart.kind === 'column' && fitsUpright(chart, width)
    ? uprightBars(chart, width, looks)
    : lyingBars(chart, width, looks);
}
