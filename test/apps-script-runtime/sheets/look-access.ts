import { EmulatorError } from '../execution/errors.ts';
import { type Look, plainLook } from './cell.ts';
import { repeats } from './range-place.ts';
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
    // Values of a call are mostly alike: each is looked at once, and cells that come to look alike share their look.
    const checked = new Map<unknown, unknown>();
    for (const line of values)
      for (const value of line) if (!checked.has(value)) checked.set(value, this.#checked(member, name, value));
    const withLook = looksWith(name);
    return this.changeCells((cell, down, across) => {
      cell.look = withLook(cell.look, checked.get(values[down]?.[across]));
    }, repeats(values));
  };

  protected readonly setLook = (member: string, name: keyof Look, value: unknown): this => {
    const checked = this.#checked(member, name, value);
    const withLook = looksWith(name);
    return this.changeAlike((cell) => {
      cell.look = withLook(cell.look, checked);
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

function looksWith(name: keyof Look): (look: Look, value: unknown) => Look {
  return sharedLooks((look, value) => (look[name] === value ? look : { ...look, [name]: value }));
}

/** Makes looks of others: one for all cells that looked alike and get the same trait, so that cells go on sharing their look. */
export function sharedLooks<Trait>(change: (look: Look, trait: Trait) => Look): (look: Look, trait: Trait) => Look {
  const made = new Map<Trait, Map<Look, Look>>();
  // Cells beside each other mostly look alike.
  let last: { readonly look: Look; readonly trait: Trait; readonly changed: Look } | undefined;
  return (look, trait) => {
    if (look === last?.look && trait === last.trait) return last.changed;
    const known = made.get(trait) ?? new Map<Look, Look>();
    made.set(trait, known);
    const changed = known.get(look) ?? change(look, trait);
    known.set(look, changed);
    last = { look, trait, changed };
    return changed;
  };
}
