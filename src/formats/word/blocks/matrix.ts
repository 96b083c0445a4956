import { Paragraph, type Table } from 'docx';
import { type Chart, type MatrixCell, matrixCell, type Shading, shadeInk } from '../../../core/index.ts';
import { accessibleTable, alignments } from '../accessible-table.ts';
import { caption } from '../caption.ts';
import { shareOut } from '../column-widths.ts';
import { iconAndText, textRuns } from '../inline.ts';
import { tableEnd } from './table.ts';

/** The row headings take this share of the width. */
const rowHeaderShare = 0.28;

/** A grid of counts, coloured by what each place means; sign and word stand beside the number, so the colour is never needed. */
export const matrix = (data: Chart, width: number): (Paragraph | Table)[] => {
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
      rows: data.series.map(({ name }, row) => ({
        mayBreak: false,
        cells: [
          { paragraphs: [new Paragraph({ style: 'Tabellhuvud', children: textRuns(name) })] },
          ...data.categories.map((_, column) => countCell(matrixCell(data, row, column))),
        ],
      })),
    }),
    ...(data.shading === undefined ? [] : [legend(data.shading)]),
    tableEnd(),
  ];
};

/** What the colours mean, the gravest first. */
const legend = ({ legend: shades, empty }: Shading): Paragraph =>
  new Paragraph({
    style: 'Teckenforklaring',
    children: [
      ...[...shades]
        .reverse()
        .flatMap((shade) => [
          ...iconAndText(shade.icon, `${shade.word}\u00a0`, { color: shadeInk, shading: { fill: shade.fill } }),
          ...textRuns(` ${shade.meaning}   `),
        ]),
      ...textRuns(empty),
    ],
  });

const countCell = ({ shown, shade }: MatrixCell) => {
  const number = textRuns(String(shown ?? ''), { bold: true });
  const sign =
    shade === null ? [] : [...textRuns('\u00a0'), ...iconAndText(shade.icon, shade.word, { color: shadeInk })];
  return {
    paragraphs: [new Paragraph({ style: 'Tabelltext', alignment: alignments.center, children: [...number, ...sign] })],
    ...(shade !== null && { fill: shade.fill }),
  };
};
