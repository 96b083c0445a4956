import type { Yardstick } from '../workbook/rounding.ts';
import type { ColourRole } from './colours.ts';
import type { Shading } from './shading.ts';

/**
 * A chart as data. Every host draws it in its own way (Word chart, SVG, EmbeddedChart) and shows the same numbers as a table
 * beside or behind it, since a picture alone is not accessible.
 *
 * - `column`: upright bars; `bar`: lying bars (long labels); both grouped when there are several series
 * - `stacked-bar`: lying bars, the series stacked
 * - `line`: one line a series over ordered categories
 * - `matrix`: a grid; categories are the columns, series the rows from top to bottom, values are counts
 */
export type ChartKind = 'column' | 'bar' | 'stacked-bar' | 'line' | 'matrix';

export interface ChartSeries {
  readonly name: string;
  /** One value a category; `null` = no value (leave a gap, never draw 0). */
  readonly values: readonly (number | null)[];
  /** What the name says, for its colour; left out = nothing, the colour goes by place. See `seriesColour`. */
  readonly role?: ColourRole;
}

export interface Chart {
  /** Stable and unique in its document, e.g. `A5`; letters, digits and hyphens. */
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** What the chart says, in words, for those who do not see it. */
  readonly alternativeText: string;
  /** What a value is: `antal`, `andel` (0–1, shown as percent), `dagar`, `timmar` or free text. */
  readonly unit: string;
  readonly categoryTitle: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** What the values of each category are judged by, in the order of the categories; left out = nothing. */
  readonly yardsticks?: readonly Yardstick[];
  /** What the place of a cell means, of a matrix; left out = nothing, it has no colours. */
  readonly shading?: Shading;
}

/** The same chart with the categories from `start` to before `end`. */
export function withCategories(chart: Chart, start: number, end: number): Chart {
  const { categories, series, yardsticks } = chart;
  return {
    ...chart,
    categories: categories.slice(start, end),
    series: series.map((each) => ({ ...each, values: each.values.slice(start, end) })),
    ...(yardsticks !== undefined && { yardsticks: yardsticks.slice(start, end) }),
  };
}
