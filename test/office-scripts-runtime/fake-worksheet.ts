/// <reference path="../../src/hosts/office-scripts/excelscript.d.ts" />
import { areaOf, areasOf, overlap } from './addresses.ts';
import { fakeChart } from './fake-chart.ts';
import { addConditionalFormat } from './fake-conditional-format.ts';
import { FakeFormat } from './fake-format.ts';
import { FakeRange } from './fake-range.ts';
import { shownText } from './shown-text.ts';
import type { Excel } from './strict.ts';
import { type Area, cellAt, type TableModel, type TabModel, usedArea, type WorkbookModel } from './workbook-model.ts';

const tableName = /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u;

export class FakeWorksheet implements ExcelScript.Worksheet {
  private readonly excel: Excel;
  private readonly workbook: WorkbookModel;
  private readonly tab: TabModel;

  constructor(excel: Excel, workbook: WorkbookModel, tab: TabModel) {
    this.excel = excel;
    this.workbook = workbook;
    this.tab = tab;
  }

  getName(): string {
    return this.tab.name;
  }

  activate(): void {}

  delete(): void {
    if (this.workbook.tabs.length === 1) throw new Error('InvalidOperation: the last sheet');
    this.workbook.tabs = this.workbook.tabs.filter((tab) => tab !== this.tab);
  }

  getUsedRange(valuesOnly?: boolean): ExcelScript.Range | undefined {
    if (valuesOnly !== true) throw new Error('formatted cells are not to be read');
    const used = usedArea(this.tab);
    return used && this.range(used);
  }

  getRange(address?: string): ExcelScript.Range {
    return this.range(areaOf(address));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): ExcelScript.Range {
    return this.range({ row, column, rows, columns });
  }

  getRanges(address?: string): ExcelScript.RangeAreas {
    const areas = areasOf(address ?? '');
    return this.excel.hand('RangeAreas', {
      addConditionalFormat: (type: ExcelScript.ConditionalFormatType) =>
        addConditionalFormat(this.excel, this.tab, areas, type),
      getFormat: () => this.excel.hand('RangeFormat', new FakeFormat(this.excel, this.tab, areas)),
    });
  }

  getTables(): ExcelScript.Table[] {
    return this.tab.tables.map((table) => this.table(table));
  }

  addTable(address: string | ExcelScript.Range, hasHeaders: boolean): ExcelScript.Table {
    const given = this.excel.behind(address);
    const area = typeof given === 'string' ? areaOf(given) : (given as FakeRange).area;
    if (!hasHeaders || area.rows < 2)
      throw new Error('InvalidArgument: a table has a header row and at least one more');
    if (this.tab.tables.some((other) => overlap(other.area, area)))
      throw new Error('InvalidArgument: a table lies there');
    if (this.tab.merges.some((merged) => overlap(merged, area)))
      throw new Error('InvalidArgument: cells there are merged');
    this.requireHeaders(area);
    let number = 1;
    while (this.isTaken(`Tabell${number}`)) number += 1;
    const table = { name: `Tabell${number}`, area, totals: false };
    this.tab.tables.push(table);
    return this.table(table);
  }

  /** Excel would put names of its own in place of headers that are empty or alike. */
  private requireHeaders({ row, column, columns }: Area): void {
    const headers = Array.from({ length: columns }, (_, at) => cellAt(this.tab, row, column + at).value);
    const texts = headers.map((header) => String(header).toLowerCase());
    if (texts.includes('') || new Set(texts).size < texts.length) throw new Error(`the headers ${texts.join(', ')}`);
  }

  private isTaken(name: string): boolean {
    const { tabs, names } = this.workbook;
    const all = [...names, ...tabs.flatMap(({ tables }) => tables.map((table) => table.name))];
    return all.some((each) => each.toLowerCase() === name.toLowerCase());
  }

  private table(table: TableModel): ExcelScript.Table {
    return this.excel.hand('Table', {
      getName: () => table.name,
      setName: (name: string) => {
        if (!tableName.test(name)) throw new Error(`InvalidArgument: the table name ${name}`);
        if (name.toLowerCase() !== table.name.toLowerCase() && this.isTaken(name))
          throw new Error(`InvalidArgument: the name ${name} is taken`);
        table.name = name;
      },
      delete: () => {
        this.tab.tables = this.tab.tables.filter((other) => other !== table);
      },
      getShowTotals: () => table.totals,
      getTotalRowRange: () => this.range({ ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 }),
    });
  }

  getCharts(): ExcelScript.Chart[] {
    return this.tab.charts.map((chart) => fakeChart(this.excel, this.tab, chart));
  }

  addChart(type: ExcelScript.ChartType, data: ExcelScript.Range, by?: ExcelScript.ChartSeriesBy): ExcelScript.Chart {
    if (by === undefined || !type) throw new Error('InvalidArgument: a chart without type or direction');
    const { area, tab } = this.excel.behind(data) as unknown as FakeRange;
    if (tab !== this.tab) throw new Error('the numbers of a chart are to stand on its own sheet');
    const series = area.columns - 1;
    const chart = {
      type,
      data: area,
      title: '',
      area: ['', ''] as const,
      legend: 'Right',
      reversed: false,
      colours: Array.from({ length: series }, () => ''),
      labels: Array.from({ length: series }, () => false),
    };
    this.tab.charts.push(chart);
    return fakeChart(this.excel, this.tab, chart);
  }

  getShapes(): ExcelScript.Shape[] {
    return [];
  }

  getComments(): ExcelScript.Comment[] {
    return [];
  }

  getNamedItem(name: string): ExcelScript.NamedItem | undefined {
    return this.tab.names.has(name) ? this.namedItem(name) : undefined;
  }

  addNamedItem(name: string, reference: ExcelScript.Range | string): ExcelScript.NamedItem {
    if (this.tab.names.has(name)) throw new Error(`ItemAlreadyExists: ${name}`);
    if (typeof this.excel.behind(reference) === 'string') throw new Error('a name of ours stands for a cell');
    this.tab.names.set(name, true);
    return this.namedItem(name);
  }

  private namedItem(name: string): ExcelScript.NamedItem {
    return this.excel.hand('NamedItem', {
      getName: () => name,
      setVisible: (visible: boolean) => {
        this.tab.names.set(name, visible);
      },
    });
  }

  getProtection(): ExcelScript.WorksheetProtection {
    return this.excel.hand('WorksheetProtection', {
      getProtected: () => this.tab.isProtected,
      unprotect: () => {
        this.tab.isProtected = false;
      },
    });
  }

  getFreezePanes(): ExcelScript.WorksheetFreezePanes {
    return this.excel.hand('WorksheetFreezePanes', {
      freezeRows: (rows = 1) => {
        this.tab.frozen = { rows, columns: 0 };
      },
      freezeAt: (frozen: ExcelScript.Range | string) => {
        const given = this.excel.behind(frozen);
        const { rows, columns } = typeof given === 'string' ? areaOf(given) : (given as FakeRange).area;
        this.tab.frozen = { rows, columns };
      },
    });
  }

  getPageLayout(): ExcelScript.PageLayout {
    const { print } = this.tab;
    const note = (key: string) => (value: unknown) => {
      print[key] = value;
    };
    return this.excel.hand('PageLayout', {
      setOrientation: note('orientation'),
      setPaperSize: note('paper'),
      setPrintArea: note('area'),
      setPrintTitleColumns: note('titleColumns'),
      setPrintTitleRows: note('titleRows'),
      setZoom: note('zoom'),
      getHeadersFooters: () =>
        this.excel.hand('HeaderFooterGroup', {
          getDefaultForAllPages: () =>
            this.excel.hand('HeaderFooter', {
              setRightHeader: note('rightHeader'),
              setLeftFooter: note('leftFooter'),
              setRightFooter: note('rightFooter'),
            }),
        }),
    });
  }

  setShowGridlines(shown: boolean): void {
    this.tab.gridlines = shown;
  }

  setTabColor(colour: string): void {
    this.tab.colour = colour;
  }

  private range(area: Area): ExcelScript.Range {
    const shown = shownText(this.workbook);
    return this.excel.hand('Range', new FakeRange(this.excel, this.tab, area, shown));
  }
}
