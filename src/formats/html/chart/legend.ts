import type { Chart } from '../../../core/index.ts';
import { type Html, html } from '../html.ts';
import { type Drawing, px, textLines } from './drawing.ts';
import { brokenLines, lineHeight, textWidth } from './text-lines.ts';

const gap = 18;
const rowGap = 5;

/**
 * The names of the series above a chart, each beside a sample of how it is drawn; nothing for a single series, which the title names.
 * @param sample draws one in a room of `sampleWidth` around the height `middle`
 */
export function legend(
  { series }: Chart,
  width: number,
  sampleWidth: number,
  sample: (index: number, x: number, middle: number) => Html,
): Drawing {
  if (series.length < 2) return { height: 0, markup: html`` };
  const indent = sampleWidth + 6;
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  const items = series.map(({ name }, index) => {
    const lines = brokenLines(name, width - indent);
    const itemWidth = indent + Math.max(...lines.map(textWidth));
    if (x > 0 && x + itemWidth > width) {
      x = 0;
      y += rowHeight + rowGap;
      rowHeight = 0;
    }
    const middle = y + (lines.length * lineHeight) / 2;
    const item = html`${sample(index, px(x), px(y + lineHeight / 2))}${textLines(lines, x + indent, middle)}`;
    rowHeight = Math.max(rowHeight, lines.length * lineHeight);
    x += itemWidth + gap;
    return item;
  });
  return { height: y + rowHeight + 10, markup: html`${items}` };
}
