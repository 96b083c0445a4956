import type { EnumValue } from '../execution/enums.ts';
import { ServiceError } from '../execution/errors.ts';
import { sheetType } from './enumerations.ts';
import { SheetGrid } from './sheet-grid.ts';

/** The tab of a sheet: its name and place, and whether it is shown. */
export class SheetTab extends SheetGrid {
  getName(): string {
    return this.model.name;
  }

  setName(name: string): this {
    if (name !== this.model.name) this.runtime.spreadsheet.checkName(name);
    this.model.name = name;
    return this;
  }

  getSheetId(): number {
    return this.model.id;
  }

  /** From 1. */
  getIndex(): number {
    return this.runtime.spreadsheet.sheets.indexOf(this.model) + 1;
  }

  getType(): EnumValue {
    return sheetType[this.model.type];
  }

  setHiddenGridlines(areHidden: boolean): this {
    this.model.hiddenGridlines = areHidden;
    return this;
  }

  hasHiddenGridlines(): boolean {
    return this.model.hiddenGridlines;
  }

  setTabColor(colour: string | null): this {
    this.model.tabColor = colour;
    return this;
  }

  getTabColor(): string | null {
    return this.model.tabColor;
  }

  hideSheet(): this {
    const { sheets } = this.runtime.spreadsheet;
    if (sheets.every((sheet) => sheet === this.model || sheet.hidden))
      throw new ServiceError("You can't hide all the sheets in a document.");
    this.model.hidden = true;
    return this;
  }

  showSheet(): this {
    this.model.hidden = false;
    return this;
  }

  isSheetHidden(): boolean {
    return this.model.hidden;
  }

  activate(): this {
    this.runtime.spreadsheet.active = this.model;
    return this;
  }
}
