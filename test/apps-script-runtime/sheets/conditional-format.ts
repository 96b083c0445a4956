import { isEnumValue } from '../execution/enums.ts';
import { mismatch, ServiceError } from '../execution/errors.ts';
import type { Platform } from '../platform.ts';
import { Range } from './range.ts';
import { RangePlace } from './range-place.ts';
import type { ConditionalRuleModel } from './rule-model.ts';
import type { SheetModel } from './sheet-model.ts';
import { SpreadsheetObject } from './spreadsheet-object.ts';

const newRule: ConditionalRuleModel = { areas: [], criteria: null, values: [], look: {}, gradient: {} };

export class ConditionalFormatRule extends SpreadsheetObject {
  private readonly model: ConditionalRuleModel;
  private readonly sheet: SheetModel;

  constructor(runtime: Platform, sheet: SheetModel, model: ConditionalRuleModel) {
    super(runtime);
    this.sheet = sheet;
    this.model = model;
  }

  /** For the emulator itself. */
  static modelOf(rule: unknown, sheet: SheetModel): ConditionalRuleModel {
    if (!(rule instanceof ConditionalFormatRule))
      throw mismatch('SpreadsheetApp.Sheet.setConditionalFormatRules', [rule]);
    if (rule.sheet !== sheet) throw new ServiceError('Conditional format rule cannot reference a different sheet.');
    return rule.model;
  }

  getRanges(): Range[] {
    return this.model.areas.map((area) => new Range(this.runtime, this.sheet, area));
  }
}

export class ConditionalFormatRuleBuilder extends SpreadsheetObject {
  private model = newRule;
  private sheet: SheetModel | null = null;

  setRanges(ranges: unknown[]): this {
    const places = ranges.map((range) => {
      if (!(range instanceof RangePlace)) throw mismatch('ConditionalFormatRuleBuilder.setRanges', [range]);
      return RangePlace.placeOf(range);
    });
    this.sheet = places[0]?.sheet ?? null;
    return this.#with({ areas: places.map(({ area }) => area) });
  }

  whenTextContains(text: string): this {
    return this.#with({ criteria: 'TEXT_CONTAINS', values: [text] });
  }

  whenTextEqualTo(text: string): this {
    return this.#with({ criteria: 'TEXT_EQUAL_TO', values: [text] });
  }

  whenFormulaSatisfied(formula: string): this {
    return this.#with({ criteria: 'CUSTOM_FORMULA', values: [formula] });
  }

  setBackground(colour: string | null): this {
    return this.#with({ look: { ...this.model.look, background: colour } });
  }

  setFontColor(colour: string | null): this {
    return this.#with({ look: { ...this.model.look, fontColor: colour } });
  }

  setBold(isBold: boolean | null): this {
    return this.#with({ look: { ...this.model.look, bold: isBold } });
  }

  setGradientMinpoint(colour: string): this {
    return this.#withGradient({ min: { colour, type: 'MIN' } });
  }

  setGradientMinpointWithValue(colour: string, type: unknown, value: string): this {
    return this.#withGradient({ min: gradientPoint('setGradientMinpointWithValue', colour, type, value) });
  }

  setGradientMidpointWithValue(colour: string, type: unknown, value: string): this {
    return this.#withGradient({ mid: gradientPoint('setGradientMidpointWithValue', colour, type, value) });
  }

  setGradientMaxpoint(colour: string): this {
    return this.#withGradient({ max: { colour, type: 'MAX' } });
  }

  setGradientMaxpointWithValue(colour: string, type: unknown, value: string): this {
    return this.#withGradient({ max: gradientPoint('setGradientMaxpointWithValue', colour, type, value) });
  }

  build(): ConditionalFormatRule {
    const { areas, criteria, gradient } = this.model;
    if (this.sheet === null || areas.length === 0) throw new ServiceError('Conditional format rule must have ranges.');
    if (criteria === null && Object.keys(gradient).length === 0)
      throw new ServiceError('Conditional format rule must have a boolean or gradient condition.');
    return new ConditionalFormatRule(this.runtime, this.sheet, this.model);
  }

  #withGradient(point: ConditionalRuleModel['gradient']): this {
    return this.#with({ gradient: { ...this.model.gradient, ...point } });
  }

  #with(change: Partial<ConditionalRuleModel>): this {
    this.model = { ...this.model, ...change };
    return this;
  }
}

function gradientPoint(member: string, colour: string, type: unknown, value: string): object {
  if (!isEnumValue(type, 'InterpolationType') || typeof value !== 'string')
    throw mismatch(`ConditionalFormatRuleBuilder.${member}`, [colour, type, value]);
  return { colour, type: type.label, value };
}
