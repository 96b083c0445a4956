import type { Chart } from '../../../core/index.ts';
import { type Html, html } from '../html.ts';
import { colours, type Drawing, labelsOf, lineBetween, px, textLines } from './drawing.ts';
import { legend } from './legend.ts';
import type { Look } from './series-looks.ts';
import { symbol } from './symbols.ts';
import { brokenLines, greatest, lineHeight, textWidth, widestWord } from './text-lines.ts';
import { valueScale } from './value-scale.ts';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const plotHeight = 180;
const sampleWidth = 30;
const dashes: readonly (string | null)[] = [null, '7 4', '2 4', '10 4 2 4', '5 3', '1 3'];
/** From a point to the middle of its value. */
const valueGap = 14;

/** One line a series, told apart by symbol and dash as well as colour; a missing value is a gap. */
export function lines(chart: Chart, width: number, looks: readonly Look[]): Drawing {
  const { categories, series } = chart;
  const key = legend(chart, width, sampleWidth, (index, x, middle) => {
    const sample = lineBetween(x, middle, x + sampleWidth, middle);
    return html`${stroke(sample, index, looks)}${symbol(index, [{ x: x + sampleWidth / 2, y: middle }], (looks[index] as Look).colour)}`;
  });
  const label = labelsOf(chart);
  const given = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const scale = valueScale(given, leastStep(chart, given));
  const marks = scale.ticks.map((tick) => label(tick, -1));
  const left = greatest(marks.map(textWidth)) + 10;
  const top = key.height + 24;
  const placeOf = (value: number) => top + plotHeight * (1 - (value - scale.low) / (scale.high - scale.low));
  const room = (width - left) / Math.max(1, categories.length);
  const points = series.map(({ values }) =>
    categories.map((_, at): Point | null => {
      const value = values[at] ?? null;
      return value === null ? null : { x: left + room * (at + 0.5), y: placeOf(value), text: label(value, at) };
    }),
  );
  const names = namesBelow(categories, room, width - left);
  const grid = scale.ticks.map((tick) => lineBetween(left, placeOf(tick), width, placeOf(tick))).join('');
  const floor = lineBetween(left, placeOf(0), width, placeOf(0));
  const bottom = top + plotHeight;
  return {
    height: px(bottom + 12 + greatest(names.map(({ name }) => name.length)) * lineHeight),
    markup: html`${key.markup}<path stroke="${colours.grid}" d="${grid}"/><path stroke="${colours.axis}" d="${floor}"/><g text-anchor="end">${scale.ticks.map(
      (tick, index) => textLines([marks[index] ?? ''], left - 8, placeOf(tick)),
    )}</g><g text-anchor="middle">${names.map(({ name, at }) =>
      textLines(name, left + room * (at + 0.5), bottom + 8 + (name.length * lineHeight) / 2),
    )}</g>${points.map((each, index) => drawLine(each, index, looks))}${series.length === 1 && valuesOf(points.flat(), room, looks)}`,
  };
}

/** Marks of counts are whole; a percent and a hundredth are the least that is printed. */
function leastStep({ unit }: Chart, values: readonly number[]): number {
  return unit !== 'andel' && values.every(Number.isInteger) ? 1 : 0.01;
}

/** The names that have room below: every one, or every second or third, and so on. */
function namesBelow(
  categories: readonly string[],
  room: number,
  width: number,
): readonly { readonly name: readonly string[]; readonly at: number }[] {
  const needed = Math.min(width, Math.max(48, greatest(categories.map(widestWord)) + 8));
  const every = Math.ceil(needed / room);
  return categories.flatMap((name, at) =>
    at % every === 0 ? [{ name: brokenLines(name, room * every - 6), at }] : [],
  );
}

/** The values of the points, where each has room for its own. */
function valuesOf(points: readonly (Point | null)[], room: number, looks: readonly Look[]): Html | null {
  const given = points.filter((point) => point !== null);
  if (greatest(given.map(({ text }) => textWidth(text))) > room - 4) return null;
  return html`<g text-anchor="middle" fill="${(looks[0] as Look).colour}">${given.map(({ x, y, text }) => textLines([text], x, y - valueGap))}</g>`;
}

function drawLine(points: readonly (Point | null)[], index: number, looks: readonly Look[]): Html {
  const path = points
    .map((point, at) => point && `${at > 0 && points[at - 1] ? 'L' : 'M'}${px(point.x)} ${px(point.y)}`)
    .filter((step) => step !== null)
    .join('');
  const given = points.filter((point) => point !== null);
  return html`${stroke(path, index, looks)}${symbol(index, given, (looks[index] as Look).colour)}`;
}

function stroke(path: string, index: number, looks: readonly Look[]): Html {
  const dash = dashes[index % dashes.length];
  return html`<path fill="none" stroke="${(looks[index] as Look).colour}" stroke-width="2.5"${dash && html` stroke-dasharray="${dash}"`} d="${path}"/>`;
}
