import {
  type Chart,
  chartBounds,
  isLying,
  type LaidOutChart,
  type LaidOutSheet,
  seriesColour,
} from '../../../core/index.ts';
import { pixelsOf } from '../write/column-width.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

const rowHeight = 21;

/** Draws the charts of a sheet in place of those that the tab had. */
export function drawCharts(tab: Tab, { charts, widths }: LaidOutSheet): void {
  for (const old of tab.getCharts()) tab.removeChart(old);
  for (const laidOut of charts) tab.insertChart(chartOf(tab, laidOut, widths));
}

function chartOf(
  tab: Tab,
  { chart, area, data }: LaidOutChart,
  widths: readonly number[],
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const covered = widths.slice(area.left - 1, area.right).reduce((sum, width) => sum + pixelsOf(width), 0);
  return tab
    .newChart()
    .setChartType(chartType(chart))
    .addRange(tab.getRange(data.top, data.left, data.bottom - data.top + 1, data.right - data.left + 1))
    .setNumHeaders(1)
    .setPosition(area.top, area.left, 0, 0)
    .setOption('title', chart.title)
    .setOption('width', covered - 8)
    .setOption('height', (area.bottom - area.top + 1) * rowHeight - 8)
    .setOption(
      'colors',
      chart.series.map((series, index) => `#${seriesColour(series, index)}`),
    )
    .setOption('isStacked', chart.kind === 'stacked-bar')
    .setOption('legend', { position: chart.series.length > 1 ? 'bottom' : 'none' })
    .setOption(isLying(chart) ? 'hAxis' : 'vAxis', { viewWindow: chartBounds(chart) })
    .build();
}

function chartType({ kind }: Chart): GoogleAppsScript.Charts.ChartType {
  if (kind === 'line') return Charts.ChartType.LINE;
  return kind === 'column' ? Charts.ChartType.COLUMN : Charts.ChartType.BAR;
}
