import type { Fill, Font } from 'exceljs';

/** In a conditional format it is the background that colours, in a cell the foreground: both are given. */
const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } });

/** Header of a column; a darker one where the cell must be filled in. */
export const headerFill = solid('FF3D5A80');
export const requiredHeaderFill = solid('FF1B3A57');
export const headerFont: Partial<Font> = { name: 'Calibri', size: 11, bold: true, color: { argb: 'FFFFFFFF' } };

/** Fills of rows and cells that need attention; the words in the cells carry the meaning. */
export const attention = {
  good: solid('FFDDEFD9'),
  warning: solid('FFFFF1CC'),
  bad: solid('FFF9D6D2'),
  idle: solid('FFE7E9EC'),
} as const;

/** Rows that formats, dropdowns and highlights reach; enough for years of work and light to open. */
export const preparedRows = 1000;

/** Height of a line in points. */
const lineHeight = 15;

/**
 * Height in points that shows wrapped texts whole; `undefined` for a single line. Given in the file because LibreOffice
 * does not measure rows when it opens one.
 * @param cells text and width (in characters) of each wrapped cell of the row
 */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number | undefined {
  const linesOf = (text: string, width: number) =>
    text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
  const lines = Math.max(1, ...cells.map(({ text, width }) => linesOf(text, width)));
  return lines === 1 ? undefined : Math.min(lines * lineHeight, 400);
}
