import { escapeXml } from '../../xml/write-xml.ts';

/** Colours are six hexadecimal digits, `1F4E79`; sizes are points. */
export interface FontStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly size?: number;
  readonly color?: string;
}

type BorderSide = 'left' | 'right' | 'top' | 'bottom';

export interface BorderStyle {
  readonly color: string;
  /** All four when left out. */
  readonly sides?: readonly BorderSide[];
  /** `thin` when left out. */
  readonly line?: 'hair' | 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
}

/** How a cell looks. What is left out is as in the workbook's standard format. */
export interface CellStyle {
  readonly font?: FontStyle;
  /** Background colour. */
  readonly fill?: string;
  readonly border?: BorderStyle;
  /** A format code in Excel's English spelling, e.g. `yyyy-mm-dd` or `0 %`. */
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of about three characters. */
  readonly indent?: number;
  /** Excel shows an apostrophe before the text and does not read it as a formula when it is typed over. */
  readonly quotePrefix?: boolean;
  /** False lets the cell be changed in a protected sheet. */
  readonly locked?: boolean;
}

/** How a conditional format changes the look of a cell. */
export interface DifferentialStyle {
  readonly font?: Omit<FontStyle, 'size'>;
  readonly fill?: string;
  readonly border?: BorderStyle;
}

const borderSides: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];

/** The font of the standard format, which others are based on. */
export interface BaseFont {
  readonly size: number;
  /** What follows the size: colour, name, family, scheme, as XML. */
  readonly color: string;
  readonly name: string;
}

export function fontXml(font: FontStyle, prefix: string, base?: BaseFont): string {
  const size = font.size ?? base?.size;
  const color = font.color === undefined ? (base?.color ?? '') : `<${prefix}color ${rgb(font.color)}/>`;
  return [
    `<${prefix}font>`,
    font.bold ? `<${prefix}b/>` : '',
    font.italic ? `<${prefix}i/>` : '',
    font.strike ? `<${prefix}strike/>` : '',
    font.underline ? `<${prefix}u/>` : '',
    size === undefined ? '' : `<${prefix}sz val="${size}"/>`,
    color,
    base?.name ?? '',
    `</${prefix}font>`,
  ].join('');
}

/** A background. In a conditional format Excel takes the background from the second colour, in a cell from the first. */
export function fillXml(color: string, prefix: string, kind: 'cell' | 'differential'): string {
  const colors =
    kind === 'cell'
      ? `<${prefix}fgColor ${rgb(color)}/><${prefix}bgColor indexed="64"/>`
      : `<${prefix}fgColor ${rgb(color)}/><${prefix}bgColor ${rgb(color)}/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${colors}</${prefix}patternFill></${prefix}fill>`;
}

export function borderXml(border: BorderStyle, prefix: string, kind: 'cell' | 'differential'): string {
  const sides = border.sides ?? borderSides;
  const side = (name: BorderSide): string =>
    sides.includes(name)
      ? `<${prefix}${name} style="${border.line ?? 'thin'}"><${prefix}color ${rgb(border.color)}/></${prefix}${name}>`
      : `<${prefix}${name}/>`;
  const diagonal = kind === 'cell' ? `<${prefix}diagonal/>` : '';
  return `<${prefix}border>${borderSides.map(side).join('')}${diagonal}</${prefix}border>`;
}

export function alignmentXml(style: CellStyle, prefix: string): string {
  const attributes = [
    style.horizontal && `horizontal="${style.horizontal}"`,
    style.vertical && `vertical="${style.vertical}"`,
    style.wrap && 'wrapText="1"',
    style.indent && `indent="${style.indent}"`,
  ].filter(Boolean);
  return attributes.length === 0 ? '' : `<${prefix}alignment ${attributes.join(' ')}/>`;
}

export function numberFormatXml(id: number, code: string, prefix: string): string {
  return `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;
}

function rgb(color: string): string {
  return `rgb="FF${color.toUpperCase()}"`;
}
