import { Paragraph, type Table } from 'docx';
import type { Inline, Table as ReviewTable } from '../../../core/index.ts';
import { accessibleTable, alignments } from '../accessible-table.ts';
import { caption } from '../caption.ts';
import { columnWidths, lettersPerLine, lineCount } from '../column-widths.ts';
import { inlineRuns } from '../inline.ts';

/** A row with more lines than this in one cell may break over pages: about half a page. */
const linesToKeepWhole = 25;

/** @param width of the table, in twips */
export const table = (block: ReviewTable, width: number): (Paragraph | Table)[] => {
  const { caption: title, columns, rows } = block;
  const widths = columnWidths(block, width);
  const widthOf = (column: number): number => widths[column] ?? width;
  const cellText = (style: string, column: number, content: readonly Inline[]): Paragraph =>
    new Paragraph({
      style,
      alignment: alignments[columns[column]?.align ?? 'left'],
      children: inlineRuns(content, lettersPerLine(widthOf(column))),
    });
  return [
    caption('Tabell', title),
    accessibleTable({
      title,
      description: `Kolumner: ${columns.map((column) => column.header).join(', ')}.`,
      columnWidths: widths,
      header: columns.map(({ header }, column) => cellText('Tabellhuvud', column, [{ kind: 'text', text: header }])),
      rows: rows.map((row) => ({
        mayBreak: row.some((cell, column) => lineCount(cell, widthOf(column)) > linesToKeepWhole),
        cells: row.map((cell, column) => ({ paragraphs: [cellText('Tabelltext', column, cell)] })),
      })),
    }),
    tableEnd(),
  ];
};

/** Space after a table, which cannot have any of its own; two tables in a row would also grow together without it. */
export const tableEnd = (): Paragraph => new Paragraph({ style: 'Tabellslut' });
