import { Paragraph, type Table } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import type { Chart, ChartBlock } from '../../../../core/index.ts';
import { caption } from '../caption.ts';
import { textRuns } from '../inline.ts';
import { palette, seriesColours } from '../palette.ts';
import { font } from '../styles.ts';
import { matrix } from './matrix.ts';

/** More lying bars than this would not fit a page with legible labels; the chart goes on in a second one. */
const categoriesPerChart = 30;

const lettering = { name: font, size: 9, color: palette.text };

/** A chart that Word itself draws, with its numbers behind it, under its caption. */
export const chart = ({ chart: data }: ChartBlock, width: number): (Paragraph | Table)[] => {
  if (data.kind === 'matrix') return matrix(data, width);
  const drawable = withoutEmptyParts(data);
  if (drawable === null)
    return [caption('Figur', data.title), new Paragraph({ children: textRuns(data.alternativeText) })];
  const parts = pages(drawable);
  return parts.flatMap((part, index) => [
    caption('Figur', parts.length === 1 ? part.title : `${part.title} (${index + 1} av ${parts.length})`),
    new Paragraph({
      style: 'Diagram',
      children: [new ChartRun(chartOptions(part, width, parts.length > 1 ? longest(drawable) : null))],
    }),
  ]);
};

/** Word draws no chart without a category, a series or a finite value. `null` = nothing to draw. */
const withoutEmptyParts = (data: Chart): Chart | null => {
  const series = data.series.map(({ name, values }) => ({
    name: name === '' ? data.title : name,
    values: data.categories.map((_, index) => finite(values[index])),
  }));
  const empty = data.categories.length === 0 || series.every(({ values }) => values.every((value) => value === null));
  return empty ? null : { ...data, series };
};

const finite = (value: number | null | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** The end of the longest bar: of all values, or of the stacks where they stand on each other. */
const longest = ({ kind, categories, series }: Chart): number => {
  const bars =
    kind === 'stacked-bar'
      ? categories.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0))
      : series.flatMap(({ values }) => values.map((value) => value ?? 0));
  return Math.max(0, ...bars);
};

const isLying = ({ kind }: Chart): boolean => kind === 'bar' || kind === 'stacked-bar';

const pages = (data: Chart): Chart[] => {
  if (!isLying(data) || data.categories.length <= categoriesPerChart) return [data];
  const count = Math.ceil(data.categories.length / categoriesPerChart);
  const size = Math.ceil(data.categories.length / count);
  return Array.from({ length: count }, (_, part) => {
    const slice = <Item>(items: readonly Item[]): Item[] => items.slice(part * size, (part + 1) * size);
    return {
      ...data,
      id: `${data.id}-${part + 1}`,
      categories: slice(data.categories),
      series: data.series.map(({ name, values }) => ({ name, values: slice(values) })),
    };
  });
};

/** @param scale the end of the value axis where several charts share it; `null` = Word chooses */
const chartOptions = (data: Chart, width: number, scale: number | null): ChartRunOptions => {
  const maximum = scale ?? longest(data);
  const share = data.unit === 'andel';
  const numberFormat = share ? '0 %' : wholeNumbers(data) ? '0' : '0.0';
  const lying = isLying(data);
  const options = {
    altText: { name: `Diagram ${data.id}`, title: data.title, description: data.alternativeText },
    transformation: { width: Math.round(width / 15), height: height(data) },
    chartArea: { fill: 'FFFFFF', border: 'none' as const },
    font: { name: font, color: palette.text },
    legend: data.series.length > 1 && { position: 'bottom' as const, font: lettering },
    categories: data.categories,
    series: data.series.map((series, index) => ({
      ...series,
      color: seriesColours[index % seriesColours.length] as string,
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
