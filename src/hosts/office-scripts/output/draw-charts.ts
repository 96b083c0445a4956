import { type Chart, chartBounds, isLying, type LaidOutSheet, seriesColour } from '../../../core/index.ts';
import { addressOf } from '../write/areas.ts';
import { excelColour } from '../write/excel-colour.ts';

const gapWidth = 60;

/** Draws the charts of a sheet, each over its own cells. */
export function drawCharts(tab: ExcelScript.Worksheet, { charts }: LaidOutSheet): void {
  for (const { chart, area, data } of charts) {
    const drawn = tab.addChart(chartType(chart), tab.getRange(addressOf(data)), ExcelScript.ChartSeriesBy.columns);
    drawn.getTitle().setText(chart.title);
    const { top, left, bottom, right } = area;
    drawn.setPosition(
      addressOf({ top, left, bottom: top, right: left }),
      addressOf({ top: bottom, left: right, bottom, right }),
    );
    const legend = drawn.getLegend();
    if (chart.series.length > 1) legend.setPosition(ExcelScript.ChartLegendPosition.bottom);
    else legend.setVisible(false);
    setAxes(drawn.getAxes(), chart);
    paintSeries(drawn, chart);
    drawn.getDataLabels().setShowValue(true);
  }
}

function chartType({ kind }: Chart): ExcelScript.ChartType {
  if (kind === 'line') return ExcelScript.ChartType.lineMarkers;
  if (kind === 'column') return ExcelScript.ChartType.columnClustered;
  return kind === 'stacked-bar' ? ExcelScript.ChartType.barStacked : ExcelScript.ChartType.barClustered;
}

/**
 * Lying bars start at the top with the first category. Bars carry their numbers, so their axis of values is not drawn; that of lines
 * shows numbers as the cells do.
 */
function setAxes(axes: ExcelScript.ChartAxes, chart: Chart): void {
  const { min, max } = chartBounds(chart);
  const values = axes.getValueAxis();
  if (min !== undefined && !beginsAtZero(chart)) values.setMinimum(min);
  if (max !== undefined) values.setMaximum(max);
  if (chart.kind !== 'line') values.setVisible(false);
  if (isLying(chart)) axes.getCategoryAxis().setReversePlotOrder(true);
}

/** Whether bars begin at zero by themselves: Excel cuts an axis only where all values are close to the greatest. */
function beginsAtZero({ kind, series }: Chart): boolean {
  const values = series.flatMap((each) => each.values.filter((value): value is number => value !== null));
  const least = values.reduce((less, value) => Math.min(less, value), Number.POSITIVE_INFINITY);
  const most = values.reduce((more, value) => Math.max(more, value), 0);
  return kind !== 'line' && least <= most / 2;
}

function paintSeries(drawn: ExcelScript.Chart, chart: Chart): void {
  let index = 0;
  for (const series of drawn.getSeries()) {
    const wanted = chart.series[index];
    if (wanted === undefined) return;
    const colour = excelColour(seriesColour(wanted, index));
    if (chart.kind === 'line') series.getFormat().getLine().setColor(colour);
    else {
      series.getFormat().getFill().setSolidColor(colour);
      if (index === 0) series.setGapWidth(gapWidth);
    }
    index += 1;
  }
}
