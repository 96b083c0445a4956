import type { Chart } from '../../../core/index.ts';
import { html } from '../html.ts';
import { type Drawing, rectangle } from './drawing.ts';
import { legend } from './legend.ts';
import type { Look } from './series-looks.ts';
import { greatest } from './text-lines.ts';

/** The value of a bar that takes all the room: the whole of a share, else the greatest value, or sum where bars are stacked. */
export function longestBar({ kind, unit, series, categories }: Chart): number {
  const values = series.map(({ values }) => values.map((value) => value ?? 0));
  const longest =
    kind === 'stacked-bar'
      ? greatest(categories.map((_, at) => values.reduce((sum, each) => sum + Math.max(0, each[at] ?? 0), 0)))
      : greatest(values.map(greatest));
  return unit === 'andel' ? Math.max(1, longest) : longest;
}

/** The part of the room that the bar of a value takes; no value has no bar, and none goes below 0. */
export function shareOfRoom(value: number | null, longest: number): number {
  return value === null || value <= 0 ? 0 : value / longest;
}

const sample = { width: 18, height: 12 };

export function barLegend(chart: Chart, width: number, looks: readonly Look[]): Drawing {
  return legend(chart, width, sample.width, (index, x, middle) => {
    const shape = rectangle(x, middle - sample.height / 2, sample.width, sample.height);
    return html`<path fill="${(looks[index] as Look).fill}" d="${shape}"/>`;
  });
}
