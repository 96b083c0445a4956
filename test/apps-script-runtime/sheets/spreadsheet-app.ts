import { ServiceError } from '../execution/errors.ts';
import { Ui } from '../services/ui.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format.ts';
import { DataValidationBuilder } from './data-validation.ts';
import * as enumerations from './enumerations.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { SpreadsheetObject } from './spreadsheet-object.ts';

export class SpreadsheetApp extends SpreadsheetObject {
  get SheetType() {
    return enumerations.sheetType;
  }

  get ProtectionType() {
    return enumerations.protectionType;
  }

  get WrapStrategy() {
    return enumerations.wrapStrategy;
  }

  get InterpolationType() {
    return enumerations.interpolationType;
  }

  get BorderStyle() {
    return enumerations.borderStyle;
  }

  get DataValidationCriteria() {
    return enumerations.dataValidationCriteria;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet(this.runtime);
  }

  getActive(): Spreadsheet {
    return this.getActiveSpreadsheet();
  }

  getActiveSheet(): Sheet {
    return this.getActiveSpreadsheet().getActiveSheet();
  }

  setActiveSheet(sheet: unknown): Sheet {
    return this.getActiveSpreadsheet().setActiveSheet(sheet);
  }

  setActiveRange(range: unknown): Range {
    return this.getActiveSpreadsheet().setActiveRange(range);
  }

  /** @throws ServiceError where nobody sits at the spreadsheet */
  getUi(): Ui {
    const { mode } = this.runtime.execution;
    if (mode === 'installable-trigger' || mode === 'custom-function')
      throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    return new Ui(this.runtime);
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.runtime);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.runtime);
  }

  /** Writes of a run are at Google's at once here. */
  flush(): void {}
}
