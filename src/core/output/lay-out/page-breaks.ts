import type { OutputSheet } from '../output-sheet.ts';
import { lineHeight } from './text-height.ts';

/** How a sheet is spread over its pages. */
export interface Pages {
  /** Percent of full size at which the sheet is as wide as the page. */
  readonly scale: number;
  /** Numbers of the rows after which a page ends by will. */
  readonly breaks: readonly number[];
}

interface PlacedPart {
  readonly rows: readonly { readonly height: number }[];
  readonly charts: readonly unknown[];
}

/** What is left of an A4 page inside its margins, in points. */
const printed = { landscape: { width: 770, height: 487 }, portrait: { width: 523, height: 734 } } as const;
/** Of a character and of the edges of a column, in points. */
const characterWidth = 5.6;
const columnEdges = 3.75;
/** Rows of a table that its heading wants beside it. */
const rowsWithHeading = 6;
/** Heights are estimates: so much of a page is counted on. */
const certainly = 0.85;

/**
 * Where pages end, so that no chart is divided and no heading stands last on a page. Every end is by will: a page that a program fills
 * by itself would put the next ones out of step. `null` of a sheet without charts, whose tables end wherever a page is full.
 * @param parts in their places, with an empty row between them
 * @param widths in characters, of the columns that are printed
 */
export function pagesOf(
  { parts: wanted, orientation }: OutputSheet,
  parts: readonly PlacedPart[],
  widths: readonly number[],
): Pages | null {
  if (parts.every(({ charts }) => charts.length === 0)) return null;
  const total = widths.reduce((sum, width) => sum + width * characterWidth + columnEdges, 0);
  const scale = Math.min(100, Math.floor((100 * printed[orientation].width) / total));
  const page = (certainly * printed[orientation].height * 100) / scale;
  const heights = parts.map(({ rows }) => rows.reduce((sum, { height }) => sum + height, 0));
  const together = parts.map((_, index) => {
    const next = wanted[index + 1];
    const alone = heights[index] ?? 0;
    if (wanted[index]?.kind === 'chart') return alone;
    if (wanted[index]?.kind !== 'lines' || next === undefined) return 0;
    return (
      alone +
      lineHeight +
      Math.min(heights[index + 1] ?? 0, next.kind === 'chart' ? page : rowsWithHeading * lineHeight)
    );
  });
  const breaks: number[] = [];
  let row = 0;
  let used = 0;
  parts.forEach((part, index) => {
    const needed = together[index] ?? 0;
    if (used > 0 && needed <= page && used + needed > page) {
      breaks.push(row);
      used = 0;
    }
    part.rows.forEach(({ height }, at) => {
      if (used > 0 && used + height > page) {
        breaks.push(row + at);
        used = 0;
      }
      used += height;
    });
    used += lineHeight;
    row += part.rows.length + 1;
  });
  return { scale, breaks };
}
