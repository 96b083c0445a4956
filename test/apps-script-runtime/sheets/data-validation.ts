import type { EnumValue } from '../execution/enums.ts';
import { EmulatorError, mismatch, ServiceError } from '../execution/errors.ts';
import type { Platform } from '../platform.ts';
import { dataValidationCriteria } from './enumerations.ts';
import { RangePlace } from './range-place.ts';
import type { RuleModel } from './rule-model.ts';
import { SpreadsheetObject } from './spreadsheet-object.ts';

export class DataValidation extends SpreadsheetObject {
  private readonly model: RuleModel;

  constructor(runtime: Platform, model: RuleModel) {
    super(runtime);
    this.model = model;
  }

  /** For the emulator itself. @throws ServiceError for anything but a rule or `null` */
  static modelOf(rule: unknown): RuleModel | null {
    if (rule === null) return null;
    if (!(rule instanceof DataValidation)) throw mismatch('SpreadsheetApp.Range.setDataValidation', [rule]);
    return rule.model;
  }

  getAllowInvalid(): boolean {
    return this.model.allowInvalid;
  }

  getHelpText(): string | null {
    return this.model.helpText;
  }

  getCriteriaType(): EnumValue {
    return dataValidationCriteria[this.model.criteria as keyof typeof dataValidationCriteria];
  }

  getCriteriaValues(): unknown[] {
    return [...this.model.values];
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.runtime, this.model);
  }
}

/** Items of a list in a rule; more must stand in cells. */
const mostItems = 500;

export class DataValidationBuilder extends SpreadsheetObject {
  private model: Omit<RuleModel, 'criteria'> & { readonly criteria: string | null };

  constructor(
    runtime: Platform,
    model: Omit<RuleModel, 'criteria'> & { readonly criteria: string | null } = {
      criteria: null,
      values: [],
      allowInvalid: true,
      helpText: null,
    },
  ) {
    super(runtime);
    this.model = model;
  }

  setAllowInvalid(isAllowed: boolean): this {
    return this.#with({ allowInvalid: isAllowed });
  }

  setHelpText(text: string): this {
    return this.#with({ helpText: text });
  }

  requireValueInList(values: unknown[], hasDropdown = true): this {
    if (!Array.isArray(values) || values.length === 0) throw new ServiceError('Invalid argument: values');
    if (values.length > mostItems)
      throw new EmulatorError(`A list of ${values.length} values; Google takes ${mostItems}`);
    return this.#with({ criteria: 'VALUE_IN_LIST', values: [values.map(String), hasDropdown] });
  }

  requireValueInRange(range: unknown, hasDropdown = true): this {
    if (!(range instanceof RangePlace)) throw mismatch('DataValidationBuilder.requireValueInRange', [range]);
    return this.#with({ criteria: 'VALUE_IN_RANGE', values: [range, hasDropdown] });
  }

  requireDate(): this {
    return this.#with({ criteria: 'DATE_IS_VALID_DATE', values: [] });
  }

  requireNumberBetween(least: number, most: number): this {
    return this.#with({ criteria: 'NUMBER_BETWEEN', values: [least, most] });
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#with({ criteria: 'CUSTOM_FORMULA', values: [formula] });
  }

  build(): DataValidation {
    const { criteria, ...rest } = this.model;
    if (criteria === null) throw new ServiceError('Cannot build a data validation rule without criteria.');
    return new DataValidation(this.runtime, { criteria, ...rest });
  }

  #with(change: Partial<RuleModel>): this {
    this.model = { ...this.model, ...change };
    return this;
  }
}
