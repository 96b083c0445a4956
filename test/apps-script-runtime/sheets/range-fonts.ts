import { LookAccess } from './look-access.ts';

/** Reads and sets the fonts of cells. `null` gives what a new cell has. */
export class RangeFonts extends LookAccess {
  getFontColors(): string[][] {
    return this.looks('fontColor');
  }

  setFontColors(colours: (string | null)[][]): this {
    return this.setLooks('setFontColors', 'fontColor', colours);
  }

  setFontColor(colour: string | null): this {
    return this.setLook('setFontColor', 'fontColor', colour);
  }

  getFontWeights(): string[][] {
    return this.looks('fontWeight');
  }

  getFontWeight(): string {
    return this.firstLook('fontWeight');
  }

  setFontWeights(weights: (string | null)[][]): this {
    return this.setLooks('setFontWeights', 'fontWeight', weights);
  }

  setFontWeight(weight: string | null): this {
    return this.setLook('setFontWeight', 'fontWeight', weight);
  }

  setFontStyles(styles: (string | null)[][]): this {
    return this.setLooks('setFontStyles', 'fontStyle', styles);
  }

  setFontStyle(style: string | null): this {
    return this.setLook('setFontStyle', 'fontStyle', style);
  }

  setFontLines(lines: (string | null)[][]): this {
    return this.setLooks('setFontLines', 'fontLine', lines);
  }

  setFontLine(line: string | null): this {
    return this.setLook('setFontLine', 'fontLine', line);
  }

  setFontFamily(family: string | null): this {
    return this.setLook('setFontFamily', 'fontFamily', family);
  }

  getFontSizes(): number[][] {
    return this.looks('fontSize');
  }

  setFontSizes(sizes: number[][]): this {
    return this.setLooks('setFontSizes', 'fontSize', sizes);
  }

  setFontSize(size: number): this {
    return this.setLook('setFontSize', 'fontSize', size);
  }
}
