import type { Chart } from '../../../../core/index.ts';
import { baseOptions, fontSize, ink, labelOf, lineCount, lineHeight, textWidth } from './chart-style.ts';

/** A grid where a darker cell has more in it and every cell says its number; the first series is the top row. */
export function matrixOptions(chart: Chart, width: number) {
  const format = labelOf(chart);
  const longest = Math.max(0, ...chart.series.map(({ name }) => textWidth(name)));
  const left = Math.round(Math.min(width * 0.34, longest + 16));
  const room = (width - left) / Math.max(1, chart.categories.length) - 4;
  const lines = Math.max(1, ...chart.categories.map((name) => lineCount(name, room)));
  const bottom = lines * lineHeight + 30;
  const cells = chart.series.flatMap(({ values }, row) =>
    values.flatMap((value, column) => (value === null ? [] : [[column, row, value]])),
  );
  const axis = { type: 'category', axisTick: { show: false }, axisLine: { show: false } };
  const options = {
    ...baseOptions,
    aria: { enabled: false },
    grid: { left: left + 2, right: 2, top: 2, bottom },
    xAxis: {
      ...axis,
      data: [...chart.categories],
      name: chart.categoryTitle,
      nameLocation: 'middle',
      nameGap: lines * lineHeight + 14,
      nameTextStyle: { fontSize, color: ink, fontWeight: 'bold' },
      axisLabel: { width: room, overflow: 'break', interval: 0, fontSize, lineHeight, color: ink },
    },
    yAxis: {
      ...axis,
      data: chart.series.map(({ name }) => name),
      inverse: true,
      axisLabel: { width: left - 10, overflow: 'break', interval: 0, fontSize, lineHeight, color: ink },
    },
    visualMap: {
      show: false,
      min: 0,
      max: Math.max(1, ...cells.map(([, , value]) => value ?? 0)),
      inRange: { color: ['#f4f7fa', '#8db9dd'] },
    },
    series: [
      {
        type: 'heatmap',
        data: cells,
        itemStyle: { borderColor: '#fff', borderWidth: 3, borderRadius: 5 },
        label: { show: true, fontSize: fontSize + 2, fontWeight: 'bold', color: ink, formatter: cellLabel(format) },
      },
    ],
  };
  return { height: Math.max(1, chart.series.length) * 40 + bottom + 2, options };
}

function cellLabel(format: (value: unknown) => string) {
  return ({ value }: { value: unknown }) => (Array.isArray(value) ? format(value[2]) : '');
}
