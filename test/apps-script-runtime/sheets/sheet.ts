import { isEnumValue } from '../execution/enums.ts';
import { mismatch, ServiceError } from '../execution/errors.ts';
import { checkedArea, parseA1 } from './area.ts';
import { EmbeddedChart, EmbeddedChartBuilder } from './chart.ts';
import { ConditionalFormatRule } from './conditional-format.ts';
import { protectionType } from './enumerations.ts';
import { Filter } from './filter.ts';
import { Protection } from './protection.ts';
import { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import type { ProtectionModel, SheetModel } from './sheet-model.ts';
import { SheetTab } from './sheet-tab.ts';

/** A sheet with its cells and what lies over them. */
export class Sheet extends SheetTab {
  /** For the emulator itself. */
  static modelOf(member: string, sheet: unknown): SheetModel {
    if (!(sheet instanceof Sheet)) throw mismatch(`SpreadsheetApp.Spreadsheet.${member}`, [sheet]);
    return sheet.model;
  }

  getParent(): object {
    return this.runtime.makes.spreadsheet();
  }

  getRange(first: number | string, column?: number, rows = 1, columns = 1): Range {
    if (typeof first === 'string') return new Range(this.runtime, this.#grid, parseA1(first, this.#grid));
    if (typeof first !== 'number' || typeof column !== 'number')
      throw mismatch('SpreadsheetApp.Sheet.getRange', [first, column]);
    return new Range(this.runtime, this.#grid, checkedArea({ row: first, column, rows, columns }, this.#grid));
  }

  getRangeList(addresses: string[]): RangeList {
    if (!Array.isArray(addresses) || addresses.length === 0)
      throw mismatch('SpreadsheetApp.Sheet.getRangeList', [addresses]);
    return new RangeList(
      this.runtime,
      addresses.map((address) => this.getRange(address)),
    );
  }

  getDataRange(): Range {
    return new Range(this.runtime, this.#grid, this.#grid.dataArea);
  }

  appendRow(values: unknown[]): this {
    const row = this.#grid.lastRow + 1;
    if (row > this.#grid.maxRows) this.#grid.insertRows(row, 1);
    if (values.length > this.#grid.maxColumns)
      this.#grid.insertColumns(this.#grid.maxColumns + 1, values.length - this.#grid.maxColumns);
    this.getRange(row, 1, 1, values.length).setValues([values]);
    return this;
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.model.conditionalRules.map((rule) => new ConditionalFormatRule(this.runtime, this.model, rule));
  }

  setConditionalFormatRules(rules: unknown[]): void {
    this.model.conditionalRules = rules.map((rule) => ConditionalFormatRule.modelOf(rule, this.model));
  }

  clearConditionalFormatRules(): void {
    this.model.conditionalRules = [];
  }

  protect(): Protection {
    return Protection.create(this.runtime, this.model, null);
  }

  getProtections(type: unknown): Protection[] {
    if (!isEnumValue(type, 'ProtectionType')) throw mismatch('SpreadsheetApp.Sheet.getProtections', [type]);
    const ofOthers = this.model.lockedBy.map(
      (lock): ProtectionModel => ({ ...lock, description: '', warningOnly: false, removed: false }),
    );
    return [...this.model.protections, ...ofOthers]
      .filter(({ area }) => (area === null) === (type === protectionType.SHEET))
      .map((model) => new Protection(this.runtime, this.model, model));
  }

  getFilter(): Filter | null {
    return this.model.filter === null ? null : new Filter(this.runtime, this.model);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.runtime, this.model);
  }

  getCharts(): EmbeddedChart[] {
    return this.model.charts.map((chart) => new EmbeddedChart(this.runtime, chart));
  }

  insertChart(chart: unknown): void {
    this.model.charts.push(EmbeddedChart.modelOf('insertChart', chart));
  }

  removeChart(chart: unknown): void {
    const { id } = EmbeddedChart.modelOf('removeChart', chart);
    const kept = this.model.charts.filter((candidate) => candidate.id !== id);
    if (kept.length === this.model.charts.length) throw new ServiceError('The chart is not in this sheet.');
    this.model.charts = kept;
  }

  setActiveRange(range: unknown): Range {
    if (!(range instanceof Range)) throw mismatch('SpreadsheetApp.Sheet.setActiveRange', [range]);
    return range.activate();
  }

  getActiveRange(): Range | null {
    return new Range(this.runtime, this.model, this.runtime.spreadsheet.activeArea);
  }

  clear(): this {
    this.#wholeRange().clear();
    return this;
  }

  clearContents(): this {
    this.#wholeRange().clearContent();
    return this;
  }

  clearFormats(): this {
    this.#wholeRange().clearFormat();
    return this;
  }

  clearNotes(): this {
    this.#wholeRange().clearNote();
    return this;
  }

  /** A chart with a sheet of its own has no cells. */
  get #grid(): SheetModel {
    if (this.model.type !== 'GRID')
      throw new ServiceError('This operation is not supported on a sheet that is not a grid.');
    return this.model;
  }

  #wholeRange(): Range {
    return this.getRange(1, 1, this.model.maxRows, this.model.maxColumns);
  }
}
