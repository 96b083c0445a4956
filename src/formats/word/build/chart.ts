import { type Chart, type ChartBlock, isLying, withCategories } from '../../../core/index.ts';
import type { WordBlock, WordChart } from '../model/word-document.ts';
import { type Building, caption, textParagraph } from './building.ts';
import { matrix } from './matrix.ts';

/** More lying bars than this would not fit a page with legible labels; the chart goes on in a second one. */
const categoriesPerChart = 30;

/** A chart that Word itself draws, with its numbers behind it, under its caption. */
export function chart({ chart: data }: ChartBlock, building: Building, width: number): WordBlock[] {
  if (data.kind === 'matrix') return matrix(data, building, width);
  const drawable = withoutEmptyParts(data);
  if (drawable === null) return [caption(building, 'Figur', data.title), textParagraph('Normal', data.alternativeText)];
  const parts = chartParts(drawable);
  return parts.flatMap((part, index) => {
    const drawn: WordChart = {
      kind: 'chart',
      chart: part,
      number: building.charts.length + 1,
      width: Math.round(width / 15),
      height: height(part),
      scale: parts.length > 1 ? longest(drawable) : null,
    };
    building.charts.push(drawn);
    const title = parts.length === 1 ? part.title : `${part.title} (${index + 1} av ${parts.length})`;
    return [caption(building, 'Figur', title), drawn];
  });
}

/** Word draws no chart without a category, a series or a finite value. `null` = nothing to draw. */
function withoutEmptyParts(data: Chart): Chart | null {
  const series = data.series.map(({ name, values, ...rest }) => ({
    ...rest,
    name: name === '' ? data.title : name,
    values: data.categories.map((_, index) => finite(values[index])),
  }));
  const empty = data.categories.length === 0 || series.every(({ values }) => values.every((value) => value === null));
  return empty ? null : { ...data, series };
}

function finite(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function chartParts(data: Chart): Chart[] {
  if (!isLying(data) || data.categories.length <= categoriesPerChart) return [data];
  const count = Math.ceil(data.categories.length / categoriesPerChart);
  const size = Math.ceil(data.categories.length / count);
  return Array.from({ length: count }, (_, part) => ({
    ...withCategories(data, part * size, (part + 1) * size),
    id: `${data.id}-${part + 1}`,
  }));
}

/** The end of the longest bar: of all values, or of the stacks where they stand on each other. */
export function longest({ kind, categories, series }: Chart): number {
  const bars =
    kind === 'stacked-bar'
      ? categories.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0))
      : series.flatMap(({ values }) => values.map((value) => value ?? 0));
  return bars.reduce((most, bar) => Math.max(most, bar), 0);
}

/** In pixels (1/96 inch). Lying bars need room for each label, and where the series lie side by side for each bar and its number. */
function height(data: Chart): number {
  if (!isLying(data)) return 300;
  const barsPerCategory = data.kind === 'bar' ? data.series.length : 1;
  return Math.min(800, 90 + data.categories.length * (12 + (barsPerCategory === 1 ? 14 : 18) * barsPerCategory));
}
