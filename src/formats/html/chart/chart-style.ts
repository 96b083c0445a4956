import { type Chart, palette, seriesColour } from '../../../core/index.ts';
import { formatPlain } from '../figures/format-plain.ts';

const faint = 'rgba(255,255,255,0.38)';

/** A pattern for each series but the first, so that no reader depends on colour. */
const seriesPatterns = [
  { symbol: 'none' },
  { color: faint, dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 4 },
  {
    color: faint,
    symbol: 'circle',
    symbolSize: 0.6,
    dashArrayX: [
      [0, 9],
      [4.5, 4.5],
    ],
    dashArrayY: [5, 0],
  },
  { color: faint, dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -Math.PI / 4 },
  { color: faint, dashArrayX: [1, 0], dashArrayY: [2, 5] },
  { color: faint, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 2 },
];

export const ink = `#${palette.ink}`;
/** Of axes, and of lines behind the values. */
export const lineColours = { axis: `#${palette.edge}`, grid: `#${palette.faintLine}` } as const;
export const fontSize = 13;
export const lineHeight = 17;

/** What every chart has in common: no motion, the page's own typeface. */
export const baseOptions = {
  animation: false,
  textStyle: { fontFamily: 'inherit', fontSize, color: ink },
  aria: { enabled: true, decal: { show: true, decals: seriesPatterns } },
};

/**
 * What stands at a value of a chart.
 * @param category place of its category; left out = the value is no figure but a mark on an axis
 */
export function labelOf({ unit, yardsticks }: Chart): (value: unknown, category?: number) => string {
  return (value, category = -1) => (typeof value === 'number' ? formatPlain(value, unit, yardsticks?.[category]) : '');
}

/** `#rrggbb` of each series. */
export function coloursOf({ series }: Chart): string[] {
  return series.map((each, index) => `#${seriesColour(each, index)}`);
}

/** Roughly how many pixels a text takes in a wide typeface: there is none to measure with, and readers have different ones. */
export function textWidth(text: string): number {
  return text.length * fontSize * 0.6;
}

/** Lines that a text takes when it is broken between words. */
export function lineCount(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = textWidth(`${word} `);
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(needed / (width + 1));
    used += needed;
  }
  return lines;
}

export interface Legend {
  readonly height: number;
  readonly options: object;
}

const swatch = { width: 18, gap: 20 };

/** The names of the series above the chart; none for a single series, which the title names. */
export function legendOf(chart: Chart, width: number): Legend {
  if (chart.series.length < 2) return { height: 0, options: { show: false } };
  const needed = chart.series.map(({ name }) => Math.min(textWidth(name), width - 40) + swatch.width + 10 + swatch.gap);
  let rows = 1;
  let used = 0;
  for (const item of needed) {
    if (used > 0 && used + item > width) {
      rows += 1;
      used = 0;
    }
    used += item;
  }
  const options = {
    left: 0,
    top: 0,
    width,
    padding: 0,
    itemWidth: swatch.width,
    itemHeight: 12,
    itemGap: swatch.gap,
    selectedMode: false,
    textStyle: { fontSize, color: ink, width: width - 40, overflow: 'break' },
  };
  return { height: rows * (lineHeight + 9) + 6, options };
}
