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
} from './chart-style.ts';

const symbols = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'];
const dashes = ['solid', [7, 4], [2, 4], [10, 4, 2, 4], [5, 3], [1, 3]];

/** Pixels that a label under the chart needs; where there is less room, every second or third category is named. */
const narrowestLabel = 48;

/** One line a series, told apart by symbol and dash as well as colour; a missing value is a gap. */
export function lineOptions(chart: Chart, width: number) {
  const legend = legendOf(chart, width);
  const format = labelOf(chart);
  const left = 52;
  const room = (width - left - 20) / Math.max(1, chart.categories.length);
  const every = Math.ceil(narrowestLabel / room);
  const labelWidth = room * every - 6;
  const lines = Math.max(1, ...chart.categories.map((name) => lineCount(name, labelWidth)));
  const top = legend.height + 24;
  const bottom = lines * lineHeight + 12;
  const options = {
    ...baseOptions,
    color: coloursOf(chart),
    legend: { ...legend.options, itemWidth: 30 },
    grid: { left, right: 20, top, bottom },
    xAxis: {
      type: 'category',
      data: [...chart.categories],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: lineColours.axis } },
      axisLabel: {
        width: labelWidth,
        overflow: 'break',
        interval: every - 1,
        fontSize,
        lineHeight,
        color: ink,
      },
    },
    yAxis: {
      type: 'value',
      ...(chart.unit === 'andel' ? { min: 0 } : { minInterval: 1 }),
      splitNumber: 4,
      splitLine: { lineStyle: { color: lineColours.grid } },
      axisLabel: { fontSize, color: ink, formatter: (value: unknown) => format(value) },
    },
    series: chart.series.map(({ name, values }, index) => ({
      type: 'line',
      name,
      data: values.map((value) => value ?? '-'),
      symbol: symbols[index % symbols.length],
      symbolSize: 8,
      lineStyle: { width: 2.5, type: dashes[index % dashes.length] },
      label: {
        show: chart.series.length === 1,
        position: 'top',
        fontSize,
        color: coloursOf(chart)[index],
        formatter: ({ value, dataIndex }: { value: unknown; dataIndex: number }) => format(value, dataIndex),
      },
    })),
  };
  return { height: top + 180 + bottom, options };
}
