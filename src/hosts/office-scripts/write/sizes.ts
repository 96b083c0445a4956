import { addTo, columnLetters, type LaidOutRow } from '../../../core/index.ts';

/** Points of a character of the standard font, and of the edges of a cell. */
const characterWidth = 5.25;
const cellPadding = 3.75;

/**
 * Gives columns their widths, those of the same width at once.
 * @param widths in characters
 * @param first of the columns, counted from 0
 */
export function setWidths(tab: ExcelScript.Worksheet, widths: readonly number[], first = 0): void {
  const columns = new Map<number, string[]>();
  widths.forEach((width, index) => {
    const letters = columnLetters(first + index);
    addTo(columns, width, `${letters}:${letters}`);
  });
  for (const [width, addresses] of columns)
    tab
      .getRanges(addresses.join(','))
      .getFormat()
      .setColumnWidth(width * characterWidth + cellPadding);
}

/** Gives rows whose height is kept their heights; Excel fits the others to their text. */
export function setHeights(tab: ExcelScript.Worksheet, rows: readonly LaidOutRow[]): void {
  const places = new Map<number, string[]>();
  let [start, height] = [0, 0];
  const close = (end: number): void => {
    if (height > 0) addTo(places, height, `${start}:${end}`);
  };
  rows.forEach((row, index) => {
    const wanted = row.fixed ? row.height : 0;
    if (wanted === height) return;
    close(index);
    [start, height] = [index + 1, wanted];
  });
  close(rows.length);
  for (const [points, addresses] of places)
    for (const address of joined(addresses)) tab.getRanges(address).getFormat().setRowHeight(points);
}

/** Addresses of rows in as many texts as Excel may take. */
function joined(addresses: readonly string[]): string[] {
  const most = 150;
  const texts: string[] = [];
  for (let at = 0; at < addresses.length; at += most) texts.push(addresses.slice(at, at + most).join(','));
  return texts;
}
