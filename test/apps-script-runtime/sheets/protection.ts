import type { EnumValue } from '../execution/enums.ts';
import { ServiceError } from '../execution/errors.ts';
import type { Platform } from '../platform.ts';
import type { Area } from './area.ts';
import { protectionType } from './enumerations.ts';
import { Range } from './range.ts';
import type { ProtectionModel, SheetModel } from './sheet-model.ts';
import { SpreadsheetObject } from './spreadsheet-object.ts';

/** A protected range or sheet. One that the script has made refuses nothing to anybody until the editors are changed. */
export class Protection extends SpreadsheetObject {
  private readonly sheet: SheetModel;
  private readonly model: ProtectionModel;

  constructor(runtime: Platform, sheet: SheetModel, model: ProtectionModel) {
    super(runtime);
    this.sheet = sheet;
    this.model = model;
  }

  /** For the emulator itself. `null` = the whole sheet, which has one protection at most. */
  static create(runtime: Platform, sheet: SheetModel, area: Area | null): Protection {
    const known = area === null ? sheet.protections.find((candidate) => candidate.area === null) : undefined;
    const model = known ?? { area, description: '', warningOnly: false, removed: false };
    if (!known) sheet.protections.push(model);
    return new Protection(runtime, sheet, model);
  }

  getDescription(): string {
    return this.model.description;
  }

  setDescription(description: string): this {
    this.model.description = description;
    return this;
  }

  isWarningOnly(): boolean {
    return this.model.warningOnly;
  }

  setWarningOnly(isWarning: boolean): this {
    this.model.warningOnly = isWarning;
    return this;
  }

  getProtectionType(): EnumValue {
    return this.model.area === null ? protectionType.SHEET : protectionType.RANGE;
  }

  getRange(): Range {
    const { sheet, model } = this;
    const whole = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
    return new Range(this.runtime, sheet, model.area ?? whole);
  }

  canEdit(): boolean {
    const { owner } = this.model;
    return owner === undefined || owner === this.runtime.user;
  }

  remove(): void {
    if (this.model.removed) throw new ServiceError('The protection has already been removed.');
    this.model.removed = true;
    this.sheet.protections = this.sheet.protections.filter((candidate) => candidate !== this.model);
  }
}
