import { cellContent, type Table, type TableCell } from '../../../core/index.ts';
import { type StyleId, styles } from '../look/styles.ts';
import type { WordBlock, WordParagraph } from '../model/word-document.ts';
import { type Building, caption, paragraph, tableEnd } from './building.ts';
import { columnWidths, lineCount, padding } from './column-widths.ts';
import { inlineRuns } from './text.ts';

/** A row with more lines than this in one cell may break over pages: about half a page. */
const linesToKeepWhole = 25;

/** @param width of the table, in twips */
export function table(block: Table, building: Building, width: number): WordBlock[] {
  const { caption: title, columns, rows } = block;
  const widths = columnWidths(block, width);
  const widthOf = (column: number): number => widths[column] ?? width;
  const cellText = (style: StyleId, column: number, cell: TableCell, keeps = false): WordParagraph => {
    const { size, bold } = styles[style];
    const place = { room: widthOf(column) - padding, size, isBold: bold === true };
    const align = columns[column]?.align ?? 'left';
    return paragraph(style, inlineRuns(cellContent(cell), building.footnotes, place), {
      align,
      ...(keeps && { keepNext: true }),
    });
  };
  return [
    caption(building, 'Tabell', title),
    {
      kind: 'table',
      title,
      description: `Kolumner: ${columns.map(({ header }) => header).join(', ')}.`,
      widths,
      verticalAlign: 'top',
      header: columns.map(({ header }, column) => cellText('Tabellhuvud', column, header)),
      rows: rows.map((row, index) => {
        const mayBreak = row.some((cell, column) => lineCount(cell, widthOf(column)) > linesToKeepWhole);
        // Neither the first row nor the last stands alone on a page.
        const keeps = !mayBreak && index < rows.length - 1 && (index === 0 || index === rows.length - 2);
        return {
          mayBreak,
          cells: row.map((cell, column) => ({ paragraph: cellText('Tabelltext', column, cell, keeps) })),
        };
      }),
    },
    tableEnd,
  ];
}
