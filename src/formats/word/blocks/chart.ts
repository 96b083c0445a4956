import { Paragraph, type Table } from 'docx';
import { ChartRun } from 'docx/charts';
import type { Chart, ChartBlock } from '../../../core/index.ts';
import { caption } from '../caption.ts';
import { textRuns } from '../inline.ts';
import { chartOptions, isLying, longest } from './chart-options.ts';
import { matrix } from './matrix.ts';

/** More lying bars than this would not fit a page with legible labels; the chart goes on in a second one. */
const categoriesPerChart = 30;

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
  const series = data.series.map(({ name, values, ...rest }) => ({
    ...rest,
    name: name === '' ? data.title : name,
    values: data.categories.map((_, index) => finite(values[index])),
  }));
  const empty = data.categories.length === 0 || series.every(({ values }) => values.every((value) => value === null));
  return empty ? null : { ...data, series };
};

const finite = (value: number | null | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

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
      series: data.series.map((series) => ({ ...series, values: slice(series.values) })),
      ...(data.yardsticks !== undefined && { yardsticks: slice(data.yardsticks) }),
    };
  });
};
