import { isEnumValue } from '../execution/enums.ts';
import { EmulatorError, mismatch, ServiceError } from '../execution/errors.ts';
import type { Platform } from '../platform.ts';
import { Range } from './range.ts';
import { RangePlace } from './range-place.ts';
import type { ChartModel, SheetModel } from './sheet-model.ts';
import { SpreadsheetObject } from './spreadsheet-object.ts';

export class EmbeddedChart extends SpreadsheetObject {
  private readonly model: ChartModel;

  constructor(runtime: Platform, model: ChartModel) {
    super(runtime);
    this.model = model;
  }

  /** For the emulator itself. */
  static modelOf(member: string, chart: unknown): ChartModel {
    if (!(chart instanceof EmbeddedChart)) throw mismatch(`SpreadsheetApp.Sheet.${member}`, [chart]);
    return chart.model;
  }

  getChartId(): number {
    return this.model.id;
  }

  getRanges(): Range[] {
    return this.model.ranges.map(({ sheet, area }) => new Range(this.runtime, sheet, area));
  }

  getNumHeaders(): number {
    return this.model.headers;
  }
}

/** Records a chart, and sees that it has what it takes to be drawn. */
export class EmbeddedChartBuilder extends SpreadsheetObject {
  private readonly sheet: SheetModel;
  private type: string | null = null;
  private readonly ranges: ChartModel['ranges'][number][] = [];
  private position: ChartModel['position'] | null = null;
  private readonly options: Record<string, unknown> = {};
  private headers = 0;

  constructor(runtime: Platform, sheet: SheetModel) {
    super(runtime);
    this.sheet = sheet;
  }

  setChartType(type: unknown): this {
    if (!isEnumValue(type, 'ChartType')) throw this.#mismatch('setChartType', type);
    this.type = type.label;
    return this;
  }

  addRange(range: unknown): this {
    if (!(range instanceof RangePlace)) throw this.#mismatch('addRange', range);
    this.ranges.push(RangePlace.placeOf(range));
    return this;
  }

  setNumHeaders(count: number): this {
    this.headers = count;
    return this;
  }

  setPosition(row: number, column: number, x: number, y: number): this {
    if (row < 1 || column < 1 || row > this.sheet.maxRows || column > this.sheet.maxColumns)
      throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
    this.position = { row, column, x, y };
    return this;
  }

  setOption(name: string, value: unknown): this {
    if (value === undefined || typeof value === 'function')
      throw new EmulatorError(`setOption('${name}') was given ${typeof value}`);
    this.options[name] = value;
    return this;
  }

  build(): EmbeddedChart {
    const { type, ranges, position, options, headers } = this;
    if (type === null) throw new EmulatorError('A chart has no type');
    if (position === null) throw new EmulatorError('A chart has no position');
    if (ranges.length === 0) throw new EmulatorError('A chart draws no cells');
    const id =
      Math.max(0, ...this.runtime.spreadsheet.sheets.flatMap(({ charts }) => charts.map((chart) => chart.id))) + 1;
    return new EmbeddedChart(this.runtime, {
      id,
      type,
      ranges: [...ranges],
      position,
      options: { ...options },
      headers,
    });
  }

  #mismatch(member: string, value: unknown): ServiceError {
    return mismatch(`EmbeddedChartBuilder.${member}`, [value]);
  }
}
