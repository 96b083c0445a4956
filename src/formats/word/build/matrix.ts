import { type Chart, type MatrixCell, matrixCell, type Shading, shadeInk } from '../../../core/index.ts';
import type { WordBlock, WordCell, WordParagraph } from '../model/word-document.ts';
import { type Building, caption, paragraph, tableEnd } from './building.ts';
import { shareOut } from './column-widths.ts';
import { iconAndText, text } from './text.ts';

/** The row headings take this share of the width. */
const rowHeaderShare = 0.28;

/** A grid of counts, coloured by what each place means; sign and word stand beside the number, so the colour is never needed. */
export function matrix(data: Chart, building: Building, width: number): WordBlock[] {
  const categoryShare = (1 - rowHeaderShare) / Math.max(1, data.categories.length);
  return [
    caption(building, 'Figur', data.title),
    {
      kind: 'table',
      title: data.title,
      description: data.alternativeText,
      widths: shareOut([rowHeaderShare, ...data.categories.map(() => categoryShare)], width),
      verticalAlign: 'top',
      header: [
        paragraph('Tabellhuvud', [text(data.categoryTitle)], { align: 'right' }),
        ...data.categories.map((category) => paragraph('Tabellhuvud', [text(category)], { align: 'center' })),
      ],
      rows: data.series.map(({ name }, row) => ({
        mayBreak: false,
        cells: [
          { paragraph: paragraph('Tabellhuvud', [text(name)]) },
          ...data.categories.map((_, column) => countCell(matrixCell(data, row, column))),
        ],
      })),
    },
    ...(data.shading === undefined ? [] : [legend(data.shading)]),
    tableEnd,
  ];
}

/** What the colours mean, the gravest first. */
function legend({ legend: shades, empty }: Shading): WordParagraph {
  return paragraph('Teckenforklaring', [
    ...[...shades]
      .reverse()
      .flatMap((shade) => [
        ...iconAndText(shade.icon, `${shade.word}\u00a0`, { colour: shadeInk, fill: shade.fill }),
        text(` ${shade.meaning}   `),
      ]),
    text(empty),
  ]);
}

function countCell({ shown, shade }: MatrixCell): WordCell {
  const number = text(String(shown ?? ''), { bold: true });
  const sign = shade === null ? [] : [text('\u00a0'), ...iconAndText(shade.icon, shade.word, { colour: shadeInk })];
  return {
    paragraph: paragraph('Tabelltext', [number, ...sign], { align: 'center' }),
    ...(shade !== null && { fill: shade.fill }),
  };
}
