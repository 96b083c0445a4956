import { type EnumValue, isEnumValue } from '../execution/enums.ts';
import { type BorderSide, plainLook } from './cell.ts';
import { wrapStrategy } from './enumerations.ts';
import { sharedLooks } from './look-access.ts';
import { RangeFonts } from './range-fonts.ts';

/** Reads and sets how cells look apart from their fonts. `null` gives what a new cell has. */
export class RangeLooks extends RangeFonts {
  getNumberFormats(): string[][] {
    return this.looks('format');
  }

  getNumberFormat(): string {
    return this.firstLook('format');
  }

  setNumberFormats(formats: string[][]): this {
    this.checkUntyped();
    return this.setLooks('setNumberFormats', 'format', formats);
  }

  setNumberFormat(format: string): this {
    this.checkUntyped();
    return this.setLook('setNumberFormat', 'format', format);
  }

  getBackgrounds(): string[][] {
    return this.looks('background');
  }

  getBackground(): string {
    return this.firstLook('background');
  }

  setBackgrounds(colours: (string | null)[][]): this {
    return this.setLooks('setBackgrounds', 'background', colours);
  }

  setBackground(colour: string | null): this {
    return this.setLook('setBackground', 'background', colour);
  }

  setHorizontalAlignments(alignments: (string | null)[][]): this {
    return this.setLooks('setHorizontalAlignments', 'horizontal', alignments);
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): this {
    return this.setLook('setHorizontalAlignment', 'horizontal', alignment);
  }

  setVerticalAlignments(alignments: (string | null)[][]): this {
    return this.setLooks('setVerticalAlignments', 'vertical', alignments);
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): this {
    return this.setLook('setVerticalAlignment', 'vertical', alignment);
  }

  getWrapStrategies(): EnumValue[][] {
    return this.looks('wrap').map((row) => row.map((name) => wrapStrategy[name]));
  }

  setWrapStrategies(strategies: unknown[][]): this {
    this.checkSize('setWrapStrategies', strategies);
    return this.setLooks(
      'setWrapStrategies',
      'wrap',
      strategies.map((row) => row.map((value) => this.#wrapName(value))),
    );
  }

  setWrapStrategy(strategy: unknown): this {
    return this.setLook('setWrapStrategy', 'wrap', this.#wrapName(strategy));
  }

  setWrap(isWrapped: boolean): this {
    if (typeof isWrapped !== 'boolean') throw this.mismatch('setWrap', [isWrapped]);
    return this.setLook('setWrap', 'wrap', isWrapped ? 'WRAP' : 'OVERFLOW');
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
    // Which edges of the range a cell lies at, as bits: what it gets follows from them.
    const withBorders = sharedLooks((look, edges: number) => {
      const borders = { ...look.borders };
      const wanted: [BorderSide, boolean | null][] = [
        ['top', edges & 1 ? top : horizontal],
        ['left', edges & 2 ? left : vertical],
        ['bottom', edges & 4 ? bottom : horizontal],
        ['right', edges & 8 ? right : vertical],
      ];
      for (const [side, isDrawn] of wanted) {
        if (isDrawn) borders[side] = colour ?? '#000000';
        else if (isDrawn === false) delete borders[side];
      }
      return { ...look, borders };
    });
    return this.changeCells(
      (cell, down, across) => {
        const edges =
          (down === 0 ? 1 : 0) |
          (across === 0 ? 2 : 0) |
          (down === rows - 1 ? 4 : 0) |
          (across === columns - 1 ? 8 : 0);
        cell.look = withBorders(cell.look, edges);
      },
      (down) => down > 1 && down < rows - 1,
    );
  }

  clearFormat(): this {
    return this.changeAlike((cell) => {
      cell.look = plainLook;
    });
  }

  #wrapName(strategy: unknown): string {
    if (!isEnumValue(strategy, 'WrapStrategy')) throw this.mismatch('setWrapStrategy', [strategy]);
    return strategy.label;
  }
}
