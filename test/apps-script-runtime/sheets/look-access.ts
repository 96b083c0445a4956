import { EmulatorError } from '../execution/errors.ts';
import { type Look, plainLook } from './cell.ts';
import { RangeValues } from './range-values.ts';

/** Google takes a colour that it does not know without a word, so that the emulator refuses it. */
const colour = /^#[0-9a-f]{6}$/i;
const allowedLooks: Readonly<Partial<Record<keyof Look, RegExp>>> = {
  background: colour,
  fontColor: colour,
  fontWeight: /^(?:bold|normal)$/,
  fontStyle: /^(?:italic|normal)$/,
  fontLine: /^(?:underline|line-through|none)$/,
  horizontal: /^(?:left|center|right|normal)$/,
  vertical: /^(?:top|middle|bottom)$/,
};

/** What the members that read and set looks have in common. */
export class LookAccess extends RangeValues {
  protected readonly looks = <Name extends keyof Look>(name: Name): Look[Name][][] =>
    this.eachCell((cell) => (cell?.look ?? plainLook)[name]);

  protected readonly firstLook = <Name extends keyof Look>(name: Name): Look[Name] =>
    this.looks(name)[0]?.[0] as Look[Name];

  protected readonly setLooks = (member: string, name: keyof Look, values: readonly (readonly unknown[])[]): this => {
    this.checkSize(member, values);
    const checked = values.map((row) => row.map((value) => this.#checked(member, name, value)));
    return this.changeCells((cell, down, across) => {
      const value = checked[down]?.[across];
      if (cell.look[name] !== value) cell.look = { ...cell.look, [name]: value };
    });
  };

  protected readonly setLook = (member: string, name: keyof Look, value: unknown): this => {
    const checked = this.#checked(member, name, value);
    return this.changeCells((cell) => {
      cell.look = { ...cell.look, [name]: checked };
    });
  };

  #checked(member: string, name: keyof Look, value: unknown): unknown {
    if (value === null) return plainLook[name];
    if (typeof value !== typeof plainLook[name]) throw this.mismatch(member, [value]);
    const allowed = allowedLooks[name];
    if (allowed && !allowed.test(String(value))) throw new EmulatorError(`${member} was given ${String(value)}`);
    return name === 'background' || name === 'fontColor' ? String(value).toLowerCase() : value;
  }
}
