import type { LaidOutCell, LaidOutSheet, Look } from '../../../core/index.ts';
import { type CellInput, cellInput, generalFormat } from '../write/cell-input.ts';
import { linkFormula } from './links.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Size in points of text that has no size of its own. */
const standardSize = 10;
const plain: Look = {};

/** What is set in the cells of a sheet, each cell of the range in its place; `''` and the plain look where the sheet has none. */
export interface PaintedCells {
  readonly inputs: CellInput[][];
  readonly looks: Look[][];
}

/** @param address of a link; `null` = there is nowhere to go */
export function paintedCells(
  { rows, spans }: LaidOutSheet,
  size: { readonly rows: number; readonly columns: number },
  address: (link: NonNullable<LaidOutCell['link']>) => string | null,
): PaintedCells {
  const cellsOf = <T>(empty: T): T[][] =>
    Array.from({ length: size.rows }, () => Array.from({ length: size.columns }, () => empty));
  const inputs = cellsOf<CellInput>('');
  const looks = cellsOf<Look>(plain);
  rows.forEach(({ cells }, row) => {
    for (const { column, value, look, link } of cells) {
      const url = link === undefined ? null : address(link);
      (inputs[row] as CellInput[])[column - 1] = url === null ? cellInput(value) : linkFormula(url, value);
      (looks[row] as Look[])[column - 1] = look;
    }
  });
  // What has the width of several cells runs on over the empty ones: merged cells are not measured for the height of their row.
  for (const { top, left } of spans) {
    const { wrap: _, ...unwrapped } = looks[top - 1]?.[left - 1] ?? plain;
    (looks[top - 1] as Look[])[left - 1] = unwrapped;
  }
  return { inputs, looks };
}

/** Gives each cell of a range its look. What a look leaves out is as in a new cell. */
export function paintLooks(range: Range, looks: readonly (readonly Look[])[]): void {
  const each = <T>(pick: (look: Look) => T): T[][] => looks.map((row) => row.map(pick));
  const { WrapStrategy } = SpreadsheetApp;
  range
    .setNumberFormats(each(({ numberFormat }) => numberFormat ?? generalFormat))
    .setFontColors(each(({ ink }) => colourOf(ink)) as string[][])
    .setBackgrounds(each(({ fill }) => colourOf(fill)) as string[][])
    .setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')))
    .setFontLines(each(({ underline }) => (underline ? 'underline' : 'none')))
    .setFontSizes(each(({ size }) => size ?? standardSize))
    .setHorizontalAlignments(each(({ horizontal }) => horizontal ?? null))
    .setVerticalAlignments(each(({ vertical }) => (vertical === 'center' ? 'middle' : (vertical ?? null))))
    .setWrapStrategies(each(({ wrap }) => (wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW)));
}

/** A colour as Google takes it; `null` gives that of a new cell. */
function colourOf(colour: string | undefined): string | null {
  return colour === undefined ? null : `#${colour.toLowerCase()}`;
}
