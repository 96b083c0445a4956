import type { Chart } from '../../dashboard/chart.ts';
import type { OutputPart, OutputSheet } from '../output-sheet.ts';
import type { Medium } from './laid-out-sheet.ts';

/** The columns that all parts of a sheet share, since a column has one width from top to bottom. */
export interface SheetFrame {
  /** Width in characters of each column, the first one first. */
  readonly widths: readonly number[];
  /** Number of columns of the sheet proper, which are printed. */
  readonly mainColumns: number;
  /** Number of columns that a chart covers. */
  readonly chartColumns: number;
  /** First of the columns to the right that hold what charts and bars draw from. Counts from 1. */
  readonly dataColumn: number;
}

/** Of a column that no table asks anything of. */
const defaultWidth = 12;
const gapWidth = 4;
/** Of bars in a column of their own. */
const barWidth = 24;
/** Narrowest and widest chart, in characters (about 7 pixels each). */
const chartWidth = { least: 76, most: 116 };
const categoryWidth = { least: 14, most: 60 };
const seriesWidth = { least: 10, most: 24 };

export function sheetFrame({ parts }: OutputSheet, { bars }: Medium): SheetFrame {
  const charts = parts.flatMap((part) => (part.kind === 'chart' ? [part.chart] : []));
  const barsBeside =
    bars === 'beside' ? parts.flatMap((part) => (part.kind === 'table' ? [part.dataBars.length] : [])) : [];
  const main = mainWidths(parts, charts, bars === 'beside');
  const plotted = charts.filter(({ kind }) => kind !== 'matrix');
  const settings = 2 * Math.max(0, ...barsBeside);
  const data = plotted.length + settings === 0 ? [] : [gapWidth, ...dataWidths(plotted, settings)];
  return {
    widths: [...main, ...data],
    mainColumns: main.length,
    chartColumns: columnsWithin(main, chartWidth.most),
    dataColumn: main.length + 2,
  };
}

/** The wish of the widest table; with charts also as many more columns as the drawings need. */
function mainWidths(parts: readonly OutputPart[], charts: readonly Chart[], areBarsBeside: boolean): number[] {
  const widths: number[] = [];
  for (const part of parts) {
    if (part.kind !== 'table') continue;
    const bars = areBarsBeside ? part.dataBars.map(() => barWidth) : [];
    [...part.columns.map(({ width }) => width), ...bars].forEach((width, index) => {
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

/**
 * The categories, and the series of all charts, which share their columns and so are equally wide.
 * @param settings number of columns that the settings of bars take
 */
function dataWidths(charts: readonly Chart[], settings: number): number[] {
  const categories = charts.flatMap(({ categoryTitle, categories }) => [categoryTitle, ...categories]);
  const names = charts.flatMap(({ series }) => series.map(({ name }) => name));
  const count = Math.max(settings - 1, ...charts.map(({ series }) => series.length));
  const width = clamp(longest(names) + 2, seriesWidth);
  return [clamp(longest(categories) + 2, categoryWidth), ...Array.from({ length: count }, () => width)];
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
