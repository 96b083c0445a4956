import { countFormat } from '../../dashboard/number-format.ts';
import { palette } from '../../dashboard/palette.ts';
import { type Shade, shadeInk } from '../../dashboard/shading.ts';
import { lightSigns, type Sign } from '../../dashboard/signs.ts';
import type { KnownValue } from '../../workbook/workbook.ts';
import type { LookName } from '../output-sheet.ts';
import type { Look } from './look.ts';

/** Where the cell stands: text in a table wraps, text on a free line runs on to the right. */
export type CellSetting = 'table' | 'line';

const information: Pick<Sign, 'icon' | 'colour'> = { icon: '►', colour: palette.accent };

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
  'severity-fel': signalLook(lightSigns.röd, palette.poorGround),
  'severity-varning': signalLook(lightSigns.gul, palette.fairGround),
  'severity-upplysning': signalLook(information, palette.accentGround),
  'light-grön': signalLook(lightSigns.grön, palette.goodGround),
  'light-gul': signalLook(lightSigns.gul, palette.fairGround),
  'light-röd': signalLook(lightSigns.röd, palette.poorGround),
  'light-ingen': signalLook(lightSigns.ingen, palette.plainGround),
  'tile-title-grön': tileLine(palette.goodGround),
  'tile-value-grön': tileFigure(lightSigns.grön, palette.goodGround),
  'tile-note-grön': tileLine(palette.goodGround),
  'tile-title-gul': tileLine(palette.fairGround),
  'tile-value-gul': tileFigure(lightSigns.gul, palette.fairGround),
  'tile-note-gul': tileLine(palette.fairGround),
  'tile-title-röd': tileLine(palette.poorGround),
  'tile-value-röd': tileFigure(lightSigns.röd, palette.poorGround),
  'tile-note-röd': tileLine(palette.poorGround),
  'tile-title-ingen': tileLine(palette.plainGround),
  'tile-value-ingen': tileFigure(lightSigns.ingen, palette.plainGround),
  'tile-note-ingen': tileLine(palette.plainGround),
};

/** The line above the figure of a tile, and the one under it: what it is about, and how it is judged. */
function tileLine(fill: string): Look {
  return { size: 9, ink: palette.ink, fill, vertical: 'center' };
}

function tileFigure({ colour }: Pick<Sign, 'colour'>, fill: string): Look {
  return { bold: true, size: 18, ink: colour, fill, vertical: 'center', horizontal: 'left' };
}

/**
 * The icon stands before the word, so that colour never says it alone. It is a number format, so that the value of the cell is the word:
 * filters and formulas see `Fel`. Off the edge, so that it does not run into a number before it.
 */
function signalLook({ icon, colour }: Pick<Sign, 'icon' | 'colour'>, fill: string): Look {
  return { bold: true, ink: colour, fill, numberFormat: `"${icon} "@`, horizontal: 'left', indent: 1 };
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
 * The look of a cell of this kind and value; the same object every time, so that looks are quick to tell apart.
 * @param numberFormat in place of that of the kind
 */
export function lookOf(
  name: LookName,
  value: KnownValue,
  setting: CellSetting,
  linked = false,
  numberFormat = '',
): Look {
  const dated = typeof value === 'object' && value !== null ? value.date : '';
  const timed = dated.includes('T');
  return remembered(`${name} ${setting} ${timed} ${linked} ${numberFormat}`, () => ({
    ...looks[name],
    ...(timed && { numberFormat: timeFormat }),
    ...(setting === 'table' && { edge: palette.line, vertical: 'top', wrap: true }),
    ...(linked && { underline: true, ink: palette.accent }),
    ...(numberFormat !== '' && { numberFormat }),
  }));
}

function remembered(key: string, make: () => Look): Look {
  const look = made.get(key) ?? make();
  made.set(key, look);
  return look;
}
