import { type Html, html } from '../html.ts';
import { colours, px } from './drawing.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Shapes from the middle of a point: circle, square, triangle, diamond, and the first two hollow. */
const shapes: readonly string[] = [
  'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  'm-4-4h8v8h-8z',
  'm0-5l5 9h-10z',
  'm0-5.5l5.5 5.5l-5.5 5.5l-5.5-5.5z',
];
const hollowFrom = shapes.length;

/** The points of a series, as its place among the series says. */
export function symbol(index: number, points: readonly Place[], colour: string): Html | null {
  if (points.length === 0) return null;
  const place = index % (hollowFrom + 2);
  const path = points.map(({ x, y }) => `M${px(x)} ${px(y)}${shapes[place % hollowFrom]}`).join('');
  return place < hollowFrom
    ? html`<path fill="${colour}" d="${path}"/>`
    : html`<path fill="${colours.paper}" stroke="${colour}" stroke-width="2" d="${path}"/>`;
}
