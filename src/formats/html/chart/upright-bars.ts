import type { Chart } from '../../../core/index.ts';
import { html } from '../html.ts';
import { barLegend, longestBar, shareOfRoom } from './bars.ts';
import { colours, type Drawing, labelsOf, lineBetween, px, rectangle, textLines } from './drawing.ts';
import type { Look } from './series-looks.ts';
import { brokenLines, greatest, lineHeight, textWidth, widestWord } from './text-lines.ts';

const barsHeight = 170;
const mostThickness = 26;
const barGap = 2;
/** From the middle of a bar to that of the next one of its category. */
const mostStep = 44;
/** From a bar to the middle of its value. */
const valueGap = 10;

/** Whether each bar has room for its value above it, and each category for its name below. */
export function fitsUpright(chart: Chart, width: number): boolean {
  const room = roomOf(chart, width);
  const label = labelsOf(chart);
  const widestValue = greatest(
    chart.series.flatMap(({ values }) => values.map((value, at) => textWidth(label(value, at)))),
  );
  const needed = Math.max(22, widestValue + 4) * chart.series.length;
  return room >= Math.max(44, needed, greatest(chart.categories.map(widestWord)) + 4);
}

/** Upright bars, those of a category side by side, with their values on them, so that there is no axis to read. */
export function uprightBars(chart: Chart, width: number, looks: readonly Look[]): Drawing {
  const { categories, series } = chart;
  const key = barLegend(chart, width, looks);
  const room = roomOf(chart, width);
  const step = room / Math.max(1, series.length);
  const label = labelsOf(chart);
  const longest = longestBar(chart);
  const floor = key.height + 22 + barsHeight;
  const names = categories.map((name) => brokenLines(name, room - 4));
  const middleOf = (index: number, at: number) =>
    room * (at + 0.5) + (index - (series.length - 1) / 2) * Math.min(step, mostStep);
  const thickness = Math.min(mostThickness, step - barGap);
  const bars = series.map(({ values }, index) => {
    const heights = categories.map((_, at) => shareOfRoom(values[at] ?? null, longest) * barsHeight);
    const shapes = heights.flatMap((height, at) =>
      height > 0 ? rectangle(middleOf(index, at) - thickness / 2, floor - height, thickness, height) : [],
    );
    const texts = heights.flatMap((height, at) => {
      const text = label(values[at] ?? null, at);
      return text === '' ? [] : textLines([text], middleOf(index, at), floor - height - valueGap);
    });
    return html`${shapes.length > 0 && html`<path fill="${(looks[index] as Look).fill}" d="${shapes.join('')}"/>`}${texts}`;
  });
  const lines = greatest(names.map((name) => name.length));
  return {
    height: px(floor + lines * lineHeight + 10),
    markup: html`${key.markup}<g text-anchor="middle">${bars}${names.map((name, at) =>
      textLines(name, room * (at + 0.5), floor + 6 + (name.length * lineHeight) / 2),
    )}</g><path stroke="${colours.axis}" d="${lineBetween(0, floor + 0.5, width, floor + 0.5)}"/>`,
  };
}

function roomOf({ categories }: Chart, width: number): number {
  return width / Math.max(1, categories.length);
}
