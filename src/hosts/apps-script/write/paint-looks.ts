import type { Look } from '../../../core/index.ts';
import { generalFormat } from './cell-input.ts';
import { googleColour } from './google-colour.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Size in points of text that has no size of its own. */
const standardSize = 10;

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
  return colour === undefined ? null : googleColour(colour);
}
