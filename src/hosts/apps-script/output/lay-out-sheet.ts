import {
  type CellLink,
  type Chart,
  cellAddress,
  chartFormat,
  columnLetters,
  matrixCell,
  type OutputCell,
  type OutputPart,
  type OutputSheet,
  type OutputTable,
  shadeText,
} from '../../../core/index.ts';
import { cellInput } from '../write/cell-input.ts';
import type { Block, Canvas, CanvasCell, CanvasChart } from './canvas.ts';
import { linkFormula } from './links.ts';
import { headerLook, type Look, legendLook, lookOf, matrixLook, plain } from './look.ts';

/** Address of a cell of the workbook for a link; `null` = there is nowhere to go. */
export type LinkAddress = (link: CellLink) => string | null;

const defaultWidth = 14;
/** Between the sheet proper and what its charts draw, and of the labels of that. */
const gapWidth = 4;
const labelWidth = 30;
/** What people need not read. */
const background: Look = { ...plain, ink: '#7b8794' };
/** Rows that an upright chart covers; a lying one needs room for each bar. */
const chartRows = 17;

/** Puts the parts of a sheet under each other with one empty row between; what charts draw stands to the right of them. */
export function layOutSheet(sheet: OutputSheet, address: LinkAddress): Canvas {
  const widths = columnWidths(sheet.parts);
  const page = new Page(widths.length + 2, address);
  sheet.parts.forEach((part, index) => {
    if (index > 0) page.top += 1;
    page.put(part);
  });
  const beside = page.breadth > widths.length ? [gapWidth, labelWidth] : [];
  const rest = Array.from({ length: Math.max(0, page.breadth - widths.length - beside.length) }, () => defaultWidth);
  return { ...page.canvas(), widths: [...widths, ...beside, ...rest] };
}

/** The widest wish for each column; one more than the widest table has, for bars. */
function columnWidths(parts: readonly OutputPart[]): number[] {
  const widths: number[] = [];
  for (const part of parts) {
    if (part.kind === 'table') {
      part.columns.forEach(({ width }, index) => {
        widths[index] = Math.max(width, widths[index] ?? 0);
      });
      if (part.dataBars.length > 0) widths[part.columns.length] = Math.max(24, widths[part.columns.length] ?? 0);
    } else if (part.kind === 'chart' && part.chart.kind === 'matrix') {
      part.chart.categories.forEach((_, index) => {
        widths[index + 1] = Math.max(defaultWidth, widths[index + 1] ?? 0);
      });
    }
  }
  return Array.from({ length: Math.max(1, widths.length) }, (_, index) => widths[index] ?? defaultWidth);
}

class Page {
  /** The row that the next part begins at. */
  top = 1;
  breadth = 0;
  private readonly rows: (CanvasCell | undefined)[][] = [];
  private readonly tables: Block[] = [];
  private filter: Block | null = null;
  private readonly charts: CanvasChart[] = [];
  private readonly dataColumn: number;
  private readonly address: LinkAddress;

  constructor(dataColumn: number, address: LinkAddress) {
    this.dataColumn = dataColumn;
    this.address = address;
  }

  canvas(): Omit<Canvas, 'widths'> {
    if (this.breadth >= this.dataColumn)
      this.set(1, this.dataColumn, cellInput('Underlag till diagram och staplar'), background);
    const { rows, tables, filter, charts } = this;
    return { rows, tables, filter, charts };
  }

  put(part: OutputPart): void {
    switch (part.kind) {
      case 'lines':
        for (const cells of part.rows) {
          cells.forEach((cell, index) => {
            this.setCell(this.top, index + 1, cell, false);
          });
          this.top += 1;
        }
        return;
      case 'table':
        this.putTable(part);
        return;
      case 'chart':
        if (part.chart.kind === 'matrix') this.putMatrix(part.chart);
        else this.putChart(part.chart);
    }
  }

  private putTable(table: OutputTable): void {
    const { columns, rows } = table;
    const block = { row: this.top, column: 1, rows: Math.max(1, rows.length) + 1, columns: columns.length };
    this.putHeaders(
      columns.map(({ header }) => header),
      1,
    );
    rows.forEach((cells, index) => {
      cells.forEach((cell, column) => {
        this.setCell(block.row + 1 + index, column + 1, cell, true);
      });
    });
    table.dataBars.forEach((header, index) => {
      this.putBars(
        table,
        columns.findIndex((column) => column.header === header),
        block.columns + 1 + index,
      );
    });
    this.tables.push(block);
    if (table.filters && rows.length > 0) this.filter = block;
    this.top += block.rows;
  }

  /** Bars beside the numbers. The settings of a bar stand in cells, since a list inside a formula is written differently in each language. */
  private putBars({ rows, columns }: OutputTable, from: number, to: number): void {
    const values = rows.map((cells) => cells[from]?.value).filter((value) => typeof value === 'number');
    if (values.length === 0) return;
    const isShare = rows.every((cells) => cells[from]?.style === 'percent' || typeof cells[from]?.value !== 'number');
    const full = isShare ? 1 : Math.max(1, ...values);
    const options: [string, string | number][] = [
      ['charttype', 'bar'],
      ['max', full],
      ['color1', '#9dc3e6'],
    ];
    options.forEach(([name, value], index) => {
      this.set(this.top + index, this.dataColumn, cellInput(name), background);
      this.set(this.top + index, this.dataColumn + 1, cellInput(value), background);
    });
    const left = columnLetters(this.dataColumn - 1);
    const right = columnLetters(this.dataColumn);
    this.set(this.top, to, cellInput(`${columns[from]?.header ?? ''} som stapel`), headerLook);
    rows.forEach((cells, index) => {
      if (typeof cells[from]?.value !== 'number') return;
      const row = this.top + 1 + index;
      const formula = `=SPARKLINE(${cellAddress(row, from)};$${left}$${this.top}:$${right}$${this.top + options.length - 1})`;
      this.set(row, to, formula, plain);
    });
  }

  /** A grid is a table already: it is written as one, each cell coloured by its place, and what the colours mean follows. */
  private putMatrix(chart: Chart): void {
    const { title, alternativeText, categoryTitle, categories, series, shading } = chart;
    this.putLines(title, alternativeText);
    this.putHeaders([categoryTitle, ...categories], 1);
    const block = { row: this.top, column: 1, rows: series.length + 1, columns: categories.length + 1 };
    series.forEach(({ name }, row) => {
      this.set(this.top + 1 + row, 1, cellInput(name), { ...plain, weight: 'bold' });
      categories.forEach((_, column) => {
        const { shown, shade } = matrixCell(chart, row, column);
        this.set(this.top + 1 + row, column + 2, cellInput(shown), matrixLook(shade));
      });
    });
    this.tables.push(block);
    this.top += block.rows;
    if (shading === undefined) return;
    for (const shade of [...shading.legend].reverse()) {
      this.set(this.top, 1, cellInput(shadeText(shade)), legendLook(shade));
      this.top += 1;
    }
    this.set(this.top, 1, cellInput(shading.empty), legendLook(null));
    this.top += 1;
  }

  private putChart(chart: Chart): void {
    const { title, alternativeText, categoryTitle, categories, series, kind } = chart;
    if (categories.length === 0 || !series.some(({ values }) => values.some((value) => value !== null))) {
      this.putLines(title, 'Det finns inga värden att visa.');
      return;
    }
    this.putLines(null, alternativeText);
    const data = { row: this.top, column: this.dataColumn, rows: categories.length + 1, columns: series.length + 1 };
    this.putHeaders([categoryTitle, ...series.map(({ name }) => name)], data.column);
    categories.forEach((category, index) => {
      this.set(this.top + 1 + index, data.column, cellInput(category), plain);
      series.forEach(({ values }, position) => {
        const look = { ...plain, align: 'right' as const, format: chartFormat(chart) };
        this.set(this.top + 1 + index, data.column + 1 + position, cellInput(values[index] ?? null), look);
      });
    });
    const bars = kind === 'stacked-bar' ? 1.2 : series.length + 0.4;
    const rows =
      kind === 'column' || kind === 'line' ? chartRows : Math.max(10, Math.ceil(categories.length * bars) + 5);
    this.charts.push({ chart, row: this.top, rows, data });
    this.top += Math.max(rows, data.rows);
  }

  private putLines(heading: string | null, text: string): void {
    const cells: OutputCell[] = [
      ...(heading === null ? [] : [{ value: heading, style: 'heading' as const }]),
      { value: text, style: 'muted' },
    ];
    this.put({ kind: 'lines', rows: cells.map((cell) => [cell]) });
  }

  private putHeaders(headers: readonly string[], column: number): void {
    headers.forEach((header, index) => {
      this.set(this.top, column + index, cellInput(header), headerLook);
    });
  }

  private setCell(row: number, column: number, cell: OutputCell, inTable: boolean): void {
    const { value, style, link, numberFormat } = cell;
    const usual = lookOf(style, value, inTable);
    const look = numberFormat === undefined ? usual : { ...usual, format: numberFormat };
    const url = link === undefined ? null : this.address(link);
    if (url === null) this.set(row, column, cellInput(value), look);
    else this.set(row, column, linkFormula(url, value), look);
  }

  private set(row: number, column: number, input: CanvasCell['input'], look: Look): void {
    while (this.rows.length < row) this.rows.push([]);
    (this.rows[row - 1] as (CanvasCell | undefined)[])[column - 1] = { input, look };
    this.breadth = Math.max(this.breadth, column);
  }
}
