import type { Chart } from '../../../core/index.ts';
import {
  baseOptions,
  coloursOf,
  fontSize,
  ink,
  labelOf,
  legendOf,
  lineColours,
  lineCount,
  lineHeight,
  textWidth,
} from './chart-style.ts';

/** Upright, lying or stacked bars. Values stand on the bars, so that there is no value axis to read. */
export function barOptions(chart: Chart, width: number) {
  return chart.kind === 'column' && fitsUpright(chart, width)
    ? columnOptions(chart, width)
    : lyingOptions(chart, width);
}

/** Upright bars need room for a label under each and a value above each. */
function fitsUpright(chart: Chart, width: number): boolean {
  const room = width / chart.categories.length;
  return (
    room >= 44 && room / chart.series.length >= 22 && chart.categories.every((name) => longestWord(name) <= room - 4)
  );
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map(textWidth));
}

/** Room for the values that stand after the bars. */
function widestValue(chart: Chart): number {
  const format = labelOf(chart);
  return Math.max(
    0,
    ...chart.series.flatMap(({ values }) => values.map((value, index) => textWidth(format(value, index)))),
  );
}

function columnOptions(chart: Chart, width: number) {
  const legend = legendOf(chart, width);
  const room = width / Math.max(1, chart.categories.length) - 6;
  const lines = Math.max(1, ...chart.categories.map((name) => lineCount(name, room)));
  const top = legend.height + 22;
  const bottom = lines * lineHeight + 10;
  const options = {
    ...baseOptions,
    color: coloursOf(chart),
    legend: legend.options,
    grid: { left: 0, right: 0, top, bottom },
    xAxis: categoryAxis(chart, room),
    yAxis: valueAxis(chart),
    series: chart.series.map((series, index) => barSeries(chart, series.values, series.name, index, 'top')),
  };
  return { height: top + 170 + bottom, options };
}

function lyingOptions(chart: Chart, width: number) {
  const legend = legendOf(chart, width);
  const longest = Math.max(0, ...chart.categories.map(textWidth));
  const widestWord = Math.max(0, ...chart.categories.map(longestWord));
  const labelWidth = Math.round(Math.min(width * 0.58, Math.max(Math.min(width * 0.4, longest + 8), widestWord + 4)));
  const stacked = chart.kind === 'stacked-bar';
  const bars = stacked ? 1 : Math.max(1, chart.series.length);
  const band = Math.max(
    bars * 20 + 12,
    ...chart.categories.map((name) => lineCount(name, labelWidth) * lineHeight + 10),
  );
  const top = legend.height + 2;
  const options = {
    ...baseOptions,
    color: coloursOf(chart),
    legend: legend.options,
    grid: { left: labelWidth + 10, right: stacked ? 8 : widestValue(chart) + 10, top, bottom: 4 },
    xAxis: valueAxis(chart),
    yAxis: { ...categoryAxis(chart, labelWidth), inverse: true },
    series: chart.series.map((series, index) =>
      barSeries(chart, series.values, series.name, index, stacked ? 'inside' : 'right'),
    ),
  };
  return { height: top + 4 + band * Math.max(1, chart.categories.length), options };
}

function categoryAxis(chart: Chart, width: number) {
  return {
    type: 'category',
    data: [...chart.categories],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: lineColours.axis } },
    axisLabel: { width, overflow: 'break', interval: 0, fontSize, lineHeight, color: ink },
  };
}

function valueAxis(chart: Chart) {
  const most = Math.max(0, ...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return { type: 'value', show: false, min: 0, ...(chart.unit === 'andel' && most <= 1 ? { max: 1 } : {}) };
}

function barSeries(
  chart: Chart,
  values: readonly (number | null)[],
  name: string,
  index: number,
  position: 'top' | 'right' | 'inside',
) {
  const inside = position === 'inside';
  const format = labelOf(chart);
  return {
    type: 'bar',
    name,
    data: values.map((value) => value ?? '-'),
    barMaxWidth: 26,
    barGap: '10%',
    ...(inside ? { stack: 'all' } : {}),
    itemStyle: inside
      ? { borderColor: '#fff', borderWidth: 1 }
      : { borderRadius: position === 'top' ? [2, 2, 0, 0] : [0, 2, 2, 0] },
    label: {
      show: true,
      position,
      fontSize,
      color: inside ? '#fff' : ink,
      ...(inside ? { fontWeight: 'bold', textBorderColor: coloursOf(chart)[index], textBorderWidth: 4 } : {}),
      formatter: ({ value, dataIndex }: { value: unknown; dataIndex: number }) =>
        inside && value === 0 ? '' : format(value, dataIndex),
    },
  };
}
