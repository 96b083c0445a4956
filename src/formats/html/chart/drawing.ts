import { type Chart, palette } from '../../../core/index.ts';
import { formatPlain } from '../figures/format-plain.ts';
import { type Html, html } from '../html.ts';
import { lineHeight } from './text-lines.ts';

/** A part of a chart, drawn from the top of its own room. Lengths are pixels. */
export interface Drawing {
  readonly height: number;
  readonly markup: Html;
}

export const colours = {
  axis: `#${palette.edge}`,
  grid: `#${palette.faintLine}`,
  paper: `#${palette.paper}`,
} as const;

/** A length or a place, with decimals that can be seen. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What stands at the values of a chart; empty text where there is none. */
export function labelsOf({ unit, yardsticks }: Chart): (value: number | null, category: number) => string {
  return (value, category) => (value === null ? '' : formatPlain(value, unit, yardsticks?.[category]));
}

/** From the middle of a line of text to what it stands on. */
const baseline = 4.5;

/** Lines of text, one below the other, around the height `middle`. */
export function textLines(lines: readonly string[], x: number, middle: number): Html {
  const first = middle + baseline - ((lines.length - 1) * lineHeight) / 2;
  return html`${lines.map((line, index) => html`<text x="${px(x)}" y="${px(first + index * lineHeight)}">${line}</text>`)}`;
}

/** A line from a place to another, for the `d` of a path. */
export function lineBetween(x1: number, y1: number, x2: number, y2: number): string {
  return `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`;
}

/** A rectangle, for the `d` of a path. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;
}
