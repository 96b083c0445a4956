import type { Chart, OutputPart, OutputSheet } from '../../../core/index.ts';

/** The columns that all parts of a sheet share, since a column has one width from top to bottom. */
export interface SheetFrame {
  /** Width in characters of each column, the first one first. */
  readonly widths: readonly number[];
  /** Number of columns of the sheet proper, which are printed. */
  readonly mainColumns: number;
  /** Number of columns that a chart covers. */
  readonly chartColumns: number;
  /** First of the columns to the right that hold the numbers of the charts. Counts from 1. */
  readonly dataColumn: number;
}

const defaultWidth = 12;
const gapWidth = 4;
/** Narrowest and widest chart, in characters (about 7 pixels each). */
const chartWidth = { least: 76, most: 116 };
const categoryWidth = { least: 14, most: 60 };
const seriesWidth = { least: 10, most: 24 };

export function sheetFrame({ parts }: OutputSheet): SheetFrame {
  const charts = parts.flatMap((part) => (part.kind === 'chart' ? [part.chart] : []));
  const main = mainWidths(parts, charts);
  const plotted = charts.filter(({ kind }) => kind !== 'matrix');
  const data = plotted.length === 0 ? [] : [gapWidth, ...dataWidths(plotted)];
  return {
    widths: [...main, ...data],
    mainColumns: main.length,
    chartColumns: columnsWithin(main, chartWidth.most),
    dataColumn: main.length + 2,
  };
}

/** The wish of the widest table; with charts also as many more columns as the drawings need. */
function mainWidths(parts: readonly OutputPart[], charts: readonly Chart[]): number[] {
  const widths: number[] = [];
  for (const part of parts) {
    if (part.kind !== 'table') continue;
    part.columns.forEach(({ width }, index) => {
      widths[index] = Math.max(width, widths[index] ?? 0);
    });
  }
  const grid = charts.filter(({ kind }) => kind === 'matrix').map(({ categories }) => categories.length + 1);
  const least = Math.max(1, ...grid);
  while (widths.length < least || (charts.length > 0 && sum(widths) < chartWidth.least)) widths.push(defaultWidth);
  return widths;
}

function columnsWithin(widths: readonly number[], most: number): number {
  let columns = 1;
  while (columns < widths.length && sum(widths.slice(0, columns + 1)) <= most) columns += 1;
  return columns;
}

function dataWidths(charts: readonly Chart[]): number[] {
  const categories = charts.flatMap(({ categoryTitle, categories }) => [categoryTitle, ...categories]);
  const widths = [clamp(longest(categories) + 2, categoryWidth)];
  for (const { series } of charts) {
    series.forEach(({ name }, index) => {
      widths[index + 1] = Math.max(clamp(name.length + 2, seriesWidth), widths[index + 1] ?? 0);
    });
  }
  return widths;
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

function clamp(value: number, { least, most }: { least: number; most: number }): number {
  return Math.min(most, Math.max(least, value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
