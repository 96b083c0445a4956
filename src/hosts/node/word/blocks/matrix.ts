import { Paragraph, type Table } from 'docx';
import type { Chart } from '../../../../core/index.ts';
import { accessibleTable, alignments } from '../accessible-table.ts';
import { caption } from '../caption.ts';
import { shareOut } from '../column-widths.ts';
import { textRuns } from '../inline.ts';
import { tableEnd } from './table.ts';

/** Fills from few to many; dark text keeps its contrast on all of them. */
const fills = ['FBE9DC', 'F6CFB3', 'EFB086', 'E58F58'] as const;

/** The row headings take this share of the width. */
const rowHeaderShare = 0.28;

/** A grid of counts, shaded the darker the more; the number stands in the cell, so the shade is never needed. */
export const matrix = (data: Chart, width: number): (Paragraph | Table)[] => {
  const highest = Math.max(1, ...data.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const categoryShare = (1 - rowHeaderShare) / Math.max(1, data.categories.length);
  return [
    caption('Figur', data.title),
    accessibleTable({
      title: data.title,
      description: data.alternativeText,
      columnWidths: shareOut([rowHeaderShare, ...data.categories.map(() => categoryShare)], width),
      header: [
        new Paragraph({
          style: 'Tabellhuvud',
          children: textRuns(data.categoryTitle),
          alignment: alignments.right,
        }),
        ...data.categories.map(
          (category) =>
            new Paragraph({ style: 'Tabellhuvud', alignment: alignments.center, children: textRuns(category) }),
        ),
      ],
      rows: data.series.map(({ name, values }) => ({
        mayBreak: false,
        cells: [
          { paragraphs: [new Paragraph({ style: 'Tabellhuvud', children: textRuns(name) })] },
          ...data.categories.map((_, column) => countCell(values[column] ?? null, highest)),
        ],
      })),
    }),
    tableEnd(),
  ];
};

const countCell = (value: number | null, highest: number) => ({
  paragraphs: [
    new Paragraph({
      style: 'Tabelltext',
      alignment: alignments.center,
      children: textRuns(value === null ? '–' : String(value), { bold: value !== null && value > 0 }),
    }),
  ],
  ...(value !== null && value > 0 && { fill: fills[Math.ceil((value / highest) * fills.length) - 1] as string }),
});
