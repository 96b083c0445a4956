import { countFormat } from '../../dashboard/number-format.ts';
import { palette } from '../../dashboard/palette.ts';
import { type Shade, shadeInk } from '../../dashboard/shading.ts';
import type { KnownValue } from '../../workbook/workbook.ts';
import type { LookName } from '../output-sheet.ts';
import type { Look } from './look.ts';

/** Where the cell stands: text in a table wraps, text on a free line runs on to the right. */
export type CellSetting = 'table' | 'line';

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

/** Off the edge, so that a number does not run into the text of the next column. */
const number: Look = { horizontal: 'right', indent: 1 };

const dateFormat = 'yyyy-mm-dd';
const timeFormat = 'yyyy-mm-dd hh:mm';

/** The one table of how each kind of cell looks. */
const looks: Readonly<Record<LookName, Look>> = {
  title: { bold: true, size: 18, ink: palette.heading, vertical: 'center' },
  subtitle: { ink: palette.muted, wrap: true },
  heading: { bold: true, size: 13, ink: palette.heading, vertical: 'center' },
  text: {},
  wrapped: { wrap: true },
  date: { numberFormat: dateFormat, horizontal: 'left' },
  integer: { numberFormat: '0', ...number },
  decimal: { numberFormat: '0.0', ...number },
  percent: { numberFormat: '0 %', ...number },
  muted: { ink: palette.muted, wrap: true },
  'severity-fel': signalLook(bad),
  'severity-varning': signalLook(attention),
  'severity-upplysning': signalLook(information),
  'light-grön': signalLook(good),
  'light-gul': signalLook(attention),
  'light-röd': signalLook(bad),
  'light-ingen': signalLook(none),
};

/** The icon is a number format, so that the value of the cell is the word alone: filters and formulas see `Fel`. */
function signalLook({ icon, fill, ink }: Signal): Look {
  return { bold: true, ink, fill, numberFormat: `"${icon} "@` };
}

/** The header row of a table. Given to the cells too, since not every program draws the styles of tables. */
export const headerLook: Look = {
  bold: true,
  ink: palette.paper,
  fill: palette.header,
  edge: palette.header,
  vertical: 'center',
  wrap: true,
};

/** The header of a column of a coloured grid. */
export const matrixHeaderLook: Look = { ...headerLook, horizontal: 'center' };

/** Label of a row of a coloured grid. */
export const matrixLabelLook: Look = { bold: true, edge: palette.line, vertical: 'center', wrap: true };

/** A cell of a coloured grid; the number format says what the colour says. The same object every time. */
export function matrixLook(shade: Shade | null): Look {
  const numberFormat = countFormat(shade);
  return remembered(`matrix ${shade?.fill} ${numberFormat}`, () => ({
    edge: palette.line,
    horizontal: 'center',
    vertical: 'center',
    numberFormat,
    ...(shade !== null && { fill: shade.fill, bold: true, ink: shadeInk }),
  }));
}

/** A line that says what a colour of the grid means; without one, what no colour means. */
export function legendLook(shade: Shade | null): Look {
  return shade === null ? { ink: palette.muted } : { fill: shade.fill, ink: shadeInk };
}

const made = new Map<string, Look>();

/**
 * The look of a cell with this style and value; the same object every time, so that looks are quick to tell apart.
 * @param numberFormat in place of that of the style
 */
export function lookOf(
  style: LookName,
  value: KnownValue,
  setting: CellSetting,
  linked = false,
  numberFormat = '',
): Look {
  const dated = typeof value === 'object' && value !== null ? value.date : '';
  const timed = dated.includes('T');
  return remembered(`${style} ${setting} ${timed} ${linked} ${numberFormat}`, () => ({
    ...looks[style],
    ...(timed && { numberFormat: timeFormat }),
    ...(setting === 'table' && { edge: palette.line, vertical: 'top', wrap: true }),
    ...(linked && { underline: true, ink: palette.link }),
    ...(numberFormat !== '' && { numberFormat }),
  }));
}

function remembered(key: string, make: () => Look): Look {
  const look = made.get(key) ?? make();
  made.set(key, look);
  return look;
}
