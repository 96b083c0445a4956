import { type EnumValue, isEnumValue } from '../execution/enums.ts';
import { EmulatorError } from '../execution/errors.ts';
import { type BorderSide, type Look, plainLook } from './cell.ts';
import { wrapStrategy } from './enumerations.ts';
import { RangeValues } from './range-values.ts';

/** Reads and sets how cells look. `null` gives the look that a new cell has. */
export class RangeLooks extends RangeValues {
  getNumberFormats(): string[][] {
    return this.#looks('format');
  }

  getNumberFormat(): string {
    return this.#firstLook('format');
  }

  setNumberFormats(formats: string[][]): this {
    return this.#setLooks('setNumberFormats', 'format', formats);
  }

  setNumberFormat(format: string): this {
    return this.#setLook('setNumberFormat', 'format', format);
  }

  getBackgrounds(): string[][] {
    return this.#looks('background');
  }

  getBackground(): string {
    return this.#firstLook('background');
  }

  setBackgrounds(colours: (string | null)[][]): this {
    return this.#setLooks('setBackgrounds', 'background', colours);
  }

  setBackground(colour: string | null): this {
    return this.#setLook('setBackground', 'background', colour);
  }

  getFontColors(): string[][] {
    return this.#looks('fontColor');
  }

  setFontColors(colours: (string | null)[][]): this {
    return this.#setLooks('setFontColors', 'fontColor', colours);
  }

  setFontColor(colour: string | null): this {
    return this.#setLook('setFontColor', 'fontColor', colour);
  }

  getFontWeights(): string[][] {
    return this.#looks('fontWeight');
  }

  getFontWeight(): string {
    return this.#firstLook('fontWeight');
  }

  setFontWeights(weights: (string | null)[][]): this {
    return this.#setLooks('setFontWeights', 'fontWeight', weights);
  }

  setFontWeight(weight: string | null): this {
    return this.#setLook('setFontWeight', 'fontWeight', weight);
  }

  setFontStyles(styles: (string | null)[][]): this {
    return this.#setLooks('setFontStyles', 'fontStyle', styles);
  }

  setFontStyle(style: string | null): this {
    return this.#setLook('setFontStyle', 'fontStyle', style);
  }

  setFontLine(line: string | null): this {
    return this.#setLook('setFontLine', 'fontLine', line);
  }

  setFontFamily(family: string | null): this {
    return this.#setLook('setFontFamily', 'fontFamily', family);
  }

  getFontSizes(): number[][] {
    return this.#looks('fontSize');
  }

  setFontSizes(sizes: number[][]): this {
    return this.#setLooks('setFontSizes', 'fontSize', sizes);
  }

  setFontSize(size: number): this {
    return this.#setLook('setFontSize', 'fontSize', size);
  }

  setHorizontalAlignments(alignments: (string | null)[][]): this {
    return this.#setLooks('setHorizontalAlignments', 'horizontal', alignments);
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): this {
    return this.#setLook('setHorizontalAlignment', 'horizontal', alignment);
  }

  setVerticalAlignments(alignments: (string | null)[][]): this {
    return this.#setLooks('setVerticalAlignments', 'vertical', alignments);
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): this {
    return this.#setLook('setVerticalAlignment', 'vertical', alignment);
  }

  getWrapStrategies(): EnumValue[][] {
    return this.#looks('wrap').map((row) => row.map((name) => wrapStrategy[name]));
  }

  setWrapStrategies(strategies: unknown[][]): this {
    this.checkSize('setWrapStrategies', strategies);
    return this.#setLooks(
      'setWrapStrategies',
      'wrap',
      strategies.map((row) => row.map((value) => this.#wrapName(value))),
    );
  }

  setWrapStrategy(strategy: unknown): this {
    return this.#setLook('setWrapStrategy', 'wrap', this.#wrapName(strategy));
  }

  setWrap(isWrapped: boolean): this {
    if (typeof isWrapped !== 'boolean') throw this.mismatch('setWrap', [isWrapped]);
    return this.#setLook('setWrap', 'wrap', isWrapped ? 'WRAP' : 'OVERFLOW');
  }

  /** `null` leaves a side as it is. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    colour: string | null = null,
    style: unknown = null,
  ): this {
    if (style !== null && !isEnumValue(style, 'BorderStyle')) throw this.mismatch('setBorder', [style]);
    const { rows, columns } = this.area;
    return this.changeCells((cell, down, across) => {
      const wanted: [BorderSide, boolean | null][] = [
        ['top', down === 0 ? top : horizontal],
        ['bottom', down === rows - 1 ? bottom : horizontal],
        ['left', across === 0 ? left : vertical],
        ['right', across === columns - 1 ? right : vertical],
      ];
      const borders = { ...cell.look.borders };
      for (const [side, isDrawn] of wanted) {
        if (isDrawn) borders[side] = colour ?? '#000000';
        else if (isDrawn === false) delete borders[side];
      }
      cell.look = { ...cell.look, borders };
    });
  }

  clearFormat(): this {
    return this.changeCells((cell) => {
      cell.look = plainLook;
    });
  }

  #looks<Name extends keyof Look>(name: Name): Look[Name][][] {
    return this.eachCell((cell) => (cell?.look ?? plainLook)[name]);
  }

  #firstLook<Name extends keyof Look>(name: Name): Look[Name] {
    return this.#looks(name)[0]?.[0] as Look[Name];
  }

  #setLooks(member: string, name: keyof Look, values: readonly (readonly unknown[])[]): this {
    this.checkSize(member, values);
    const checked = values.map((row) => row.map((value) => this.#checkedLook(member, name, value)));
    return this.changeCells((cell, down, across) => {
      const value = checked[down]?.[across];
      if (cell.look[name] !== value) cell.look = { ...cell.look, [name]: value };
    });
  }

  #setLook(member: string, name: keyof Look, value: unknown): this {
    const checked = this.#checkedLook(member, name, value);
    return this.changeCells((cell) => {
      cell.look = { ...cell.look, [name]: checked };
    });
  }

  #checkedLook(member: string, name: keyof Look, value: unknown): unknown {
    if (value === null) return plainLook[name];
    if (typeof value !== typeof plainLook[name]) throw this.mismatch(member, [value]);
    const allowed = allowedLooks[name];
    if (allowed && !allowed.test(String(value))) throw new EmulatorError(`${member} was given ${String(value)}`);
    return name === 'background' || name === 'fontColor' ? String(value).toLowerCase() : value;
  }

  #wrapName(strategy: unknown): string {
    if (!isEnumValue(strategy, 'WrapStrategy')) throw this.mismatch('setWrapStrategy', [strategy]);
    return strategy.label;
  }
}

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
