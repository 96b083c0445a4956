import { type Chart, seriesColour } from '../../../core/index.ts';
import type { Canvas, CanvasChart } from './canvas.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

const rowHeight = 21;
const width = 820;

/** Draws the charts of a canvas in place of those that the tab had. */
export function drawCharts(tab: Tab, { charts }: Canvas): void {
  for (const old of tab.getCharts()) tab.removeChart(old);
  for (const placed of charts) tab.insertChart(chartOf(tab, placed));
}

function chartOf(tab: Tab, { chart, row, rows, data }: CanvasChart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  return tab
    .newChart()
    .setChartType(chartType(chart))
    .addRange(tab.getRange(data.row, data.column, data.rows, data.columns))
    .setNumHeaders(1)
    .setPosition(row, 1, 0, 0)
    .setOption('title', chart.title)
    .setOption('width', width)
    .setOption('height', rows * rowHeight - 8)
    .setOption(
      'colors',
      chart.series.map((series, index) => `#${seriesColour(series, index)}`),
    )
    .setOption('isStacked', chart.kind === 'stacked-bar')
    .setOption('legend', { position: chart.series.length > 1 ? 'bottom' : 'none' })
    .setOption(isLying(chart) ? 'hAxis' : 'vAxis', valueAxis(chart))
    .build();
}

function chartType({ kind }: Chart): GoogleAppsScript.Charts.ChartType {
  if (kind === 'line') return Charts.ChartType.LINE;
  return kind === 'column' ? Charts.ChartType.COLUMN : Charts.ChartType.BAR;
}

function isLying({ kind }: Chart): boolean {
  return kind === 'bar' || kind === 'stacked-bar';
}

/** From zero where nothing is negative; shares to 100 % where none is more. */
function valueAxis({ unit, series }: Chart): { viewWindow: { min?: number; max?: number } } {
  const values = series.flatMap(({ values }) => values.map((value) => value ?? 0));
  return {
    viewWindow: {
      ...(Math.min(...values) >= 0 && { min: 0 }),
      ...(unit === 'andel' && Math.max(...values) <= 1 && { max: 1 }),
    },
  };
}
