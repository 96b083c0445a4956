import type { CellStyle, CellValue } from '../../../../core/index.ts';

/** The look of a cell, as Excel splits it up. What is left out is as in the workbook's own standard. Colours are RRGGBB. */
export interface CellFormat {
  readonly font?: CellFont;
  readonly fill?: string;
  /** Colour of a thin line around the cell. */
  readonly border?: string;
  /** In Excel's invariant notation: `0.0` shows as `0,0` in Swedish. */
  readonly numberFormat?: string;
  readonly alignment?: CellAlignment;
}

export interface CellFont {
  readonly bold?: true;
  readonly underline?: true;
  /** In points. */
  readonly size?: number;
  readonly colour?: string;
}

export interface CellAlignment {
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: true;
  /** Distance from the edge, in steps of about three spaces. */
  readonly indent?: number;
}

/** Where the cell stands: text in a table wraps, text on a free line runs on to the right. */
export type CellSetting = 'table' | 'line';

const colours = {
  ink: '1F2933',
  muted: '52606D',
  heading: '1F3864',
  header: '1F4E79',
  white: 'FFFFFF',
  line: 'D0D7DE',
  link: '0B5CAD',
} as const;

interface Signal {
  /** Stands before the word, so that colour never says it alone. Chosen among signs without an emoji form. */
  readonly icon: string;
  readonly fill: string;
  readonly ink: string;
}

const good = { icon: '✓', fill: 'DDF1E0', ink: '1B5E2A' };
const attention = { icon: '▲', fill: 'FFF0C2', ink: '6B4A00' };
const bad = { icon: '✗', fill: 'FBDFDB', ink: '8A1C12' };
const information = { icon: '●', fill: 'E1EDF8', ink: '1B4B7A' };
const none = { icon: '○', fill: 'ECEFF2', ink: '52606D' };

const signals: Readonly<Partial<Record<CellStyle, Signal>>> = {
  'severity-fel': bad,
  'severity-varning': attention,
  'severity-upplysning': information,
  'light-grön': good,
  'light-gul': attention,
  'light-röd': bad,
  'light-ingen': none,
};

type PlainStyle = Exclude<CellStyle, `severity-${string}` | `light-${string}`>;

/** Off the edge, so that a number does not run into the text of the next column. */
const number: CellAlignment = { horizontal: 'right', indent: 1 };

const plainFormats: Readonly<Record<PlainStyle, CellFormat>> = {
  title: { font: { bold: true, size: 18, colour: colours.heading }, alignment: { vertical: 'center' } },
  subtitle: { font: { colour: colours.muted }, alignment: { wrap: true } },
  heading: { font: { bold: true, size: 13, colour: colours.heading }, alignment: { vertical: 'center' } },
  text: {},
  wrapped: { alignment: { wrap: true } },
  date: { numberFormat: 'yyyy-mm-dd', alignment: { horizontal: 'left' } },
  integer: { numberFormat: '0', alignment: number },
  decimal: { numberFormat: '0.0', alignment: number },
  percent: { numberFormat: '0 %', alignment: number },
  muted: { font: { colour: colours.muted }, alignment: { wrap: true } },
};

/** The header row of a table. Given to the cells too, since LibreOffice and Google do not draw Excel's table styles. */
export const headerFormat: CellFormat = {
  font: { bold: true, colour: colours.white },
  fill: colours.header,
  border: colours.header,
  alignment: { vertical: 'center', wrap: true },
};

/** A cell of a coloured grid. */
export const matrixFormat: CellFormat = {
  border: colours.line,
  alignment: { horizontal: 'center', vertical: 'center' },
};

/** Label of a row of a coloured grid. */
export const matrixLabelFormat: CellFormat = {
  font: { bold: true },
  border: colours.line,
  alignment: { vertical: 'center', wrap: true },
};

const made = new Map<string, CellFormat>();

/** The look of a cell with this style and value; the same object every time, so that looks are quick to tell apart. */
export function cellFormat(style: CellStyle, value: CellValue, setting: CellSetting, linked: boolean): CellFormat {
  const timed = isDateTime(value);
  const key = `${style} ${setting} ${timed} ${linked}`;
  let format = made.get(key);
  if (!format) {
    format = makeFormat(style, timed, setting, linked);
    made.set(key, format);
  }
  return format;
}

function makeFormat(style: CellStyle, timed: boolean, setting: CellSetting, linked: boolean): CellFormat {
  const signal = signals[style];
  let format = signal ? signalFormat(signal) : plainFormats[style as PlainStyle];
  if (timed) format = { ...format, numberFormat: 'yyyy-mm-dd hh:mm' };
  if (setting === 'table') format = inTable(format);
  return linked ? { ...format, font: { ...format.font, underline: true, colour: colours.link } } : format;
}

/** The icon is a number format, so that the value of the cell is the word alone: filters and formulas see `Fel`. */
function signalFormat({ icon, fill, ink }: Signal): CellFormat {
  return { font: { bold: true, colour: ink }, fill, numberFormat: `"${icon} "@` };
}

function isDateTime(value: CellValue): boolean {
  return typeof value === 'object' && value !== null && value.date.includes('T');
}

function inTable(format: CellFormat): CellFormat {
  return { ...format, border: colours.line, alignment: { ...format.alignment, vertical: 'top', wrap: true } };
}
