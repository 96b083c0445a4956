import { mismatch, ServiceError } from '../execution/errors.ts';
import { parseA1 } from './area.ts';
import { NamedRange } from './named-range.ts';
import { Range } from './range.ts';
import { RangePlace } from './range-place.ts';
import { Sheet } from './sheet.ts';
import type { SheetModel } from './sheet-model.ts';
import { SpreadsheetObject } from './spreadsheet-object.ts';

/** The spreadsheet that the script is bound to. */
export class Spreadsheet extends SpreadsheetObject {
  getId(): string {
    return this.#model.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.#model.id}/edit`;
  }

  getName(): string {
    return this.#model.name;
  }

  rename(name: string): void {
    this.#model.name = name;
  }

  getSpreadsheetTimeZone(): string {
    return this.#model.zone;
  }

  setSpreadsheetTimeZone(zone: string): void {
    this.#model.zone = zone;
  }

  getSpreadsheetLocale(): string {
    return this.#model.locale;
  }

  getSheets(): Sheet[] {
    return this.#model.sheets.map((sheet) => this.#sheetOf(sheet));
  }

  getNumSheets(): number {
    return this.#model.sheets.length;
  }

  getSheetByName(name: string): Sheet | null {
    const found = this.#model.sheets.find((sheet) => sheet.name === name);
    return found ? this.#sheetOf(found) : null;
  }

  getActiveSheet(): Sheet {
    return this.#sheetOf(this.#model.active);
  }

  setActiveSheet(sheet: unknown): Sheet {
    this.#model.active = Sheet.modelOf('setActiveSheet', sheet);
    return this.getActiveSheet();
  }

  getActiveRange(): Range | null {
    return new Range(this.runtime, this.#model.active, this.#model.activeArea);
  }

  setActiveRange(range: unknown): Range {
    if (!(range instanceof Range)) throw mismatch('SpreadsheetApp.Spreadsheet.setActiveRange', [range]);
    return range.activate();
  }

  /** The new sheet comes to the front. Without a place it stands after the active one. */
  insertSheet(name?: string | number, index?: unknown): Sheet {
    if (index !== undefined && typeof index !== 'number')
      throw mismatch('SpreadsheetApp.Spreadsheet.insertSheet', [name, index]);
    const { sheets, active } = this.#model;
    const place = typeof name === 'number' ? name : (index ?? sheets.indexOf(active) + 1);
    const wanted = typeof name === 'string' ? name : this.#freeName();
    return this.#sheetOf(this.#model.insertSheet(wanted, Math.min(Math.max(0, place), sheets.length)));
  }

  deleteSheet(sheet: unknown): void {
    this.#model.deleteSheet(Sheet.modelOf('deleteSheet', sheet));
  }

  /** @param place from 1 */
  moveActiveSheet(place: number): void {
    const { sheets, active } = this.#model;
    if (!Number.isInteger(place) || place < 1 || place > sheets.length) throw new ServiceError('Invalid argument: pos');
    const others = sheets.filter((sheet) => sheet !== active);
    this.#model.sheets = [...others.slice(0, place - 1), active, ...others.slice(place - 1)];
  }

  getRange(address: string): Range {
    const mark = address.lastIndexOf('!');
    if (mark < 0) return new Range(this.runtime, this.#model.active, parseA1(address, this.#model.active));
    const name = address
      .slice(0, mark)
      .replace(/^'(.*)'$/, '$1')
      .replace(/''/g, "'");
    const sheet = this.#model.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new ServiceError('Range not found');
    return new Range(this.runtime, sheet, parseA1(address.slice(mark + 1), sheet));
  }

  getRangeByName(name: string): Range | null {
    const found = this.#model.namedRanges.get(name);
    return found ? new Range(this.runtime, found.sheet, found.area) : null;
  }

  setNamedRange(name: string, range: unknown): void {
    if (!(range instanceof RangePlace)) throw mismatch('SpreadsheetApp.Spreadsheet.setNamedRange', [name, range]);
    if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name))
      throw new ServiceError('The name that you entered is not valid.');
    this.#model.namedRanges.set(name, RangePlace.placeOf(range));
  }

  removeNamedRange(name: string): void {
    if (!this.#model.namedRanges.delete(name)) throw new ServiceError(`The named range ${name} does not exist.`);
  }

  getNamedRanges(): NamedRange[] {
    return [...this.#model.namedRanges.keys()].map((name) => new NamedRange(this.runtime, name));
  }

  toast(message: string, title: string | null = '', seconds: number | null = 5): void {
    this.#model.toasts.push({ message, title: title ?? '', seconds: seconds ?? 5 });
  }

  get #model() {
    return this.runtime.spreadsheet;
  }

  #sheetOf(sheet: SheetModel): Sheet {
    return new Sheet(this.runtime, sheet);
  }

  #freeName(): string {
    let count = this.#model.sheets.length + 1;
    while (this.#model.sheets.some(({ name }) => name === `Blad${count}`)) count += 1;
    return `Blad${count}`;
  }
}
