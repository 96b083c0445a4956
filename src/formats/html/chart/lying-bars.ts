import type { Chart } from '../../../core/index.ts';
import { type Html, html } from '../html.ts';
import { barLegend, longestBar, shareOfRoom } from './bars.ts';
import { colours, type Drawing, labelsOf, lineBetween, px, rectangle, textLines } from './drawing.ts';
import type { Look } from './series-looks.ts';
import { brokenLines, greatest, lineHeight, textWidth, widestWord } from './text-lines.ts';

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly thickness: number;
  /** Its value; empty text = it has none. */
  readonly text: string;
}

/** Where names stand: beside the bars, or above them, and how wide they may be. */
interface NameRoom {
  readonly isAbove: boolean;
  readonly width: number;
}

/** The room of a category: its name, and its bars from `top`. */
interface Band {
  readonly name: readonly string[];
  readonly nameMiddle: number;
  readonly top: number;
}

const bandGap = 12;
const barGap = 2;
/** From a bar to its value. */
const valueGap = 6;

/** Lying bars, stacked or one below the other. Values stand on them, so that there is no axis to read. */
export function lyingBars(chart: Chart, width: number, looks: readonly Look[]): Drawing {
  const isStacked = chart.kind === 'stacked-bar';
  const rows = isStacked ? 1 : Math.max(1, chart.series.length);
  const thickness = rows === 1 ? 20 : 15;
  const barsHeight = rows * (thickness + barGap) - barGap;
  const names = nameRoom(chart.categories, width);
  const key = barLegend(chart, width, looks);
  const { bands, end } = bandsOf(chart.categories, names, key.height, barsHeight);
  const left = names.isAbove ? 1 : names.width + 10;
  const bars = isStacked
    ? stackedBars(chart, bands, left, width - left - 1, thickness)
    : separateBars(chart, bands, left, width - left, thickness);
  const axis = names.isAbove
    ? bands.map(({ top }) => lineBetween(0.5, top - 2, 0.5, top + barsHeight + 2)).join('')
    : lineBetween(left - 0.5, key.height, left - 0.5, end);
  return {
    height: px(end),
    markup: html`${key.markup}<g text-anchor="${names.isAbove ? 'start' : 'end'}">${bands.map(({ name, nameMiddle }) =>
      textLines(name, names.isAbove ? 0 : names.width, nameMiddle),
    )}</g>${bars.map((each, index) => (isStacked ? drawStacked : drawSeparate)(each, looks[index] as Look))}<path stroke="${colours.axis}" d="${axis}"/>`,
  };
}

/** Names beside the bars take two fifths of the width, or what their widest word needs; where that is too little they stand above. */
function nameRoom(categories: readonly string[], width: number): NameRoom {
  const longest = greatest(categories.map(textWidth));
  const beside = Math.ceil(Math.max(Math.min(width * 0.4, longest), greatest(categories.map(widestWord))));
  const lines = greatest(categories.map((name) => brokenLines(name, beside).length));
  const isAbove = beside > width * 0.55 || lines > (width < 400 ? 1 : 3);
  return { isAbove, width: isAbove ? width : beside };
}

function bandsOf(
  categories: readonly string[],
  { isAbove, width }: NameRoom,
  start: number,
  barsHeight: number,
): { readonly bands: readonly Band[]; readonly end: number } {
  let y = start + 2;
  const bands = categories.map((category): Band => {
    const name = brokenLines(category, width);
    const nameHeight = name.length * lineHeight;
    const top = isAbove ? y + nameHeight + 3 : y + Math.max(0, nameHeight - barsHeight) / 2;
    const nameMiddle = isAbove ? y + nameHeight / 2 : top + barsHeight / 2;
    y += (isAbove ? nameHeight + 3 + barsHeight : Math.max(nameHeight, barsHeight)) + bandGap;
    return { name, nameMiddle, top };
  });
  return { bands, end: y - bandGap + 4 };
}

/** The bars of each series. */
function separateBars(
  chart: Chart,
  bands: readonly Band[],
  left: number,
  width: number,
  thickness: number,
): readonly (readonly Bar[])[] {
  const label = labelsOf(chart);
  const texts = chart.series.map(({ values }) => bands.map((_, at) => label(values[at] ?? null, at)));
  const room = Math.max(20, width - valueGap - greatest(texts.flat().map(textWidth)));
  const longest = longestBar(chart);
  return chart.series.map(({ values }, index) =>
    bands.map(({ top }, at) => ({
      x: left,
      y: top + index * (thickness + barGap),
      length: shareOfRoom(values[at] ?? null, longest) * room,
      thickness,
      text: texts[index]?.[at] ?? '',
    })),
  );
}

function drawSeparate(bars: readonly Bar[], { fill }: Look): Html {
  return html`${shapesOf(bars, fill)}${bars
    .filter(({ text }) => text !== '')
    .map(({ x, y, length, thickness, text }) => textLines([text], x + length + valueGap, y + thickness / 2))}`;
}

function stackedBars(
  chart: Chart,
  bands: readonly Band[],
  left: number,
  room: number,
  thickness: number,
): readonly (readonly Bar[])[] {
  const label = labelsOf(chart);
  const longest = longestBar(chart);
  const ends = bands.map(() => left);
  return chart.series.map(({ values }) =>
    bands.map(({ top }, at) => {
      const value = values[at] ?? null;
      const length = shareOfRoom(value, longest) * room;
      const x = ends[at] ?? left;
      ends[at] = x + length;
      return { x, y: top, length, thickness, text: label(value, at) };
    }),
  );
}

/** A value that its part has no room for would touch the next one; the table beside the chart has it. */
function drawStacked(bars: readonly Bar[], { fill, colour }: Look): Html {
  const texts = bars.filter(({ text, length }) => length > 0 && textWidth(text) <= length);
  return html`<g stroke="${colours.paper}">${shapesOf(bars, fill)}</g><g fill="${colours.paper}" stroke="${colour}" stroke-width="4" paint-order="stroke" font-weight="bold" text-anchor="middle">${texts.map(
    ({ x, y, length, thickness, text }) => textLines([text], x + length / 2, y + thickness / 2),
  )}</g>`;
}

function shapesOf(bars: readonly Bar[], fill: string): Html | null {
  const shapes = bars
    .filter(({ length }) => length > 0)
    .map((bar) => rectangle(bar.x, bar.y, bar.length, bar.thickness));
  return shapes.length === 0 ? null : html`<path fill="${fill}" d="${shapes.join('')}"/>`;
}
