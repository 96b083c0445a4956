import type { ChartRunOptions } from 'docx/charts';
import { type Chart, chartFormat, seriesColour } from '../../../core/index.ts';
import { palette } from '../palette.ts';
import { font } from '../styles.ts';

const lettering = { name: font, size: 9, color: palette.text };

/** The end of the longest bar: of all values, or of the stacks where they stand on each other. */
export const longest = ({ kind, categories, series }: Chart): number => {
  const bars =
    kind === 'stacked-bar'
      ? categories.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0))
      : series.flatMap(({ values }) => values.map((value) => value ?? 0));
  return Math.max(0, ...bars);
};

export const isLying = ({ kind }: Chart): boolean => kind === 'bar' || kind === 'stacked-bar';

/**
 * How Word is to draw the chart.
 *
 * @param width of the text on the page, in twips
 * @param scale the end of the value axis where several charts share it; `null` = Word chooses
 */
export const chartOptions = (data: Chart, width: number, scale: number | null): ChartRunOptions => {
  const maximum = scale ?? longest(data);
  const share = data.unit === 'andel';
  const numberFormat = chartFormat(data);
  const lying = isLying(data);
  const options = {
    altText: { name: `Diagram ${data.id}`, title: data.title, description: data.alternativeText },
    transformation: { width: Math.round(width / 15), height: height(data) },
    chartArea: { fill: 'FFFFFF', border: 'none' as const },
    font: { name: font, color: palette.text },
    legend: data.series.length > 1 && { position: 'bottom' as const, font: lettering },
    categories: data.categories,
    series: data.series.map((series, index) => ({
      name: series.name,
      values: series.values,
      color: seriesColour(series, index),
    })),
    categoryAxis: { font: lettering, ...(lying && { reverseOrder: true }) },
    valueAxis: {
      font: lettering,
      numberFormat: share ? '0 %' : 'General',
      minimum: Math.min(0, ...data.series.flatMap(({ values }) => values.map((value) => value ?? 0))),
      ...(scale !== null && scale > 0 && { maximum: scale }),
      ...(share && maximum <= 1 && { maximum: 1, interval: 0.2 }),
      ...(!share && wholeNumbers(data) && maximum <= 8 && { interval: 1 }),
      title: { text: axisTitle(data.unit), font: lettering },
      ...(lying && { crossesAt: 'maximum' as const }),
    },
    dataLabels: { value: data.kind !== 'line', ...labelLook(data, numberFormat) },
  };
  switch (data.kind) {
    case 'line':
      return { ...options, type: 'line', markers: true };
    case 'column':
      return { ...options, type: 'column', gapWidth: 80 };
    case 'stacked-bar':
      return { ...options, type: 'bar', stacking: 'stacked', gapWidth: 50 };
    default:
      return { ...options, type: 'bar', gapWidth: 50 };
  }
};

/** Labels on stacked bars stand on the colour. Among several series a 0 has no bar to stand by: its format ends in nothing. */
const labelLook = ({ kind, series }: Chart, numberFormat: string) => ({
  numberFormat: series.length > 1 ? `${numberFormat};-${numberFormat};` : numberFormat,
  font: kind === 'stacked-bar' ? { ...lettering, bold: true, color: 'FFFFFF' } : lettering,
});

const wholeNumbers = ({ series }: Chart): boolean =>
  series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));

const axisTitle = (unit: string): string => unit.charAt(0).toUpperCase() + unit.slice(1);

/** In pixels (1/96 inch). Lying bars need room for each label, and for each bar where the series lie side by side. */
const height = (data: Chart): number => {
  if (!isLying(data)) return 300;
  const barsPerCategory = data.kind === 'bar' ? data.series.length : 1;
  return Math.min(800, 90 + data.categories.length * (12 + 14 * barsPerCategory));
};
