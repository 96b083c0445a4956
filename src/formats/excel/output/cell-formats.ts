import { type CellStyle, countFormat, type KnownValue, type Shade, shadeInk } from '../../../core/index.ts';
import type { CellStyle as CellFormat } from '../edit/cell-style.ts';

/** Where the cell stands: text in a table wraps, text on a free line runs on to the right. */
export type CellSetting = 'table' | 'line';

const colours = {
  muted: '52606D',
  heading: '1F3864',
  header: '1F4E79',
  white: 'FFFFFF',
  line: 'D0D7DE',
  link: '0B5CAD',
} as const;

interface Signal {
  /** Stands before the word, so that colour never says it alone. Signs that every common font has and that have no emoji form. */
  readonly icon: string;
  readonly fill: string;
  readonly ink: string;
}

const good = { icon: '●', fill: 'DDF1E0', ink: '1B5E2A' };
const attention = { icon: '▲', fill: 'FFF0C2', ink: '6B4A00' };
const bad = { icon: '■', fill: 'FBDFDB', ink: '8A1C12' };
const information = { icon: '►', fill: 'E1EDF8', ink: '1B4B7A' };
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
const number: CellFormat = { horizontal: 'right', indent: 1 };

const plainFormats: Readonly<Record<PlainStyle, CellFormat>> = {
  title: { font: { bold: true, size: 18, color: colours.heading }, vertical: 'center' },
  subtitle: { font: { color: colours.muted }, wrap: true },
  heading: { font: { bold: true, size: 13, color: colours.heading }, vertical: 'center' },
  text: {},
  wrapped: { wrap: true },
  date: { numberFormat: 'yyyy-mm-dd', horizontal: 'left' },
  integer: { numberFormat: '0', ...number },
  decimal: { numberFormat: '0.0', ...number },
  percent: { numberFormat: '0 %', ...number },
  muted: { font: { color: colours.muted }, wrap: true },
};

/** The header row of a table. Given to the cells too, since LibreOffice and Google do not draw Excel's table styles. */
export const headerFormat: CellFormat = {
  font: { bold: true, color: colours.white },
  fill: colours.header,
  border: { color: colours.header },
  vertical: 'center',
  wrap: true,
};

/** A cell of a coloured grid; the number format says what the colour says. The same object every time. */
export function matrixFormat(shade: Shade | null): CellFormat {
  const numberFormat = countFormat(shade);
  return remembered(`matrix ${shade?.fill} ${numberFormat}`, () => ({
    border: { color: colours.line },
    horizontal: 'center',
    vertical: 'center',
    numberFormat,
    ...(shade !== null && { fill: shade.fill, font: { bold: true, color: shadeInk } }),
  }));
}

/** A line that says what a colour of the grid means; without one, what no colour means. */
export function legendFormat(shade: Shade | null): CellFormat {
  return shade === null ? { font: { color: colours.muted } } : { fill: shade.fill, font: { color: shadeInk } };
}

/** Label of a row of a coloured grid. */
export const matrixLabelFormat: CellFormat = {
  font: { bold: true },
  border: { color: colours.line },
  vertical: 'center',
  wrap: true,
};

const made = new Map<string, CellFormat>();

/**
 * The look of a cell with this style and value; the same object every time, so that looks are quick to tell apart.
 * @param numberFormat in place of that of the style
 */
export function cellFormat(
  style: CellStyle,
  value: KnownValue,
  setting: CellSetting,
  linked: boolean,
  numberFormat = '',
): CellFormat {
  const timed = isDateTime(value);
  return remembered(`${style} ${setting} ${timed} ${linked} ${numberFormat}`, () => {
    const format = makeFormat(style, timed, setting, linked);
    return numberFormat === '' ? format : { ...format, numberFormat };
  });
}

function remembered(key: string, make: () => CellFormat): CellFormat {
  const format = made.get(key) ?? make();
  made.set(key, format);
  return format;
}

function makeFormat(style: CellStyle, timed: boolean, setting: CellSetting, linked: boolean): CellFormat {
  const signal = signals[style];
  let format = signal ? signalFormat(signal) : plainFormats[style as PlainStyle];
  if (timed) format = { ...format, numberFormat: 'yyyy-mm-dd hh:mm' };
  if (setting === 'table') format = inTable(format);
  return linked ? { ...format, font: { ...format.font, underline: true, color: colours.link } } : format;
}

/** The icon is a number format, so that the value of the cell is the word alone: filters and formulas see `Fel`. */
function signalFormat({ icon, fill, ink }: Signal): CellFormat {
  return { font: { bold: true, color: ink }, fill, numberFormat: `"${icon} "@` };
}

function isDateTime(value: KnownValue): boolean {
  return typeof value === 'object' && value !== null && value.date.includes('T');
}

function inTable(format: CellFormat): CellFormat {
  return { ...format, border: { color: colours.line }, vertical: 'top', wrap: true };
}
