import { Paragraph, type Table, TextRun } from 'docx';
import { type KeyFigure, type KeyFigures, lightSigns, trendSigns } from '../../../core/index.ts';
import { accessibleTable, alignments } from '../accessible-table.ts';
import { shareOut } from '../column-widths.ts';
import { signRuns, textRuns } from '../inline.ts';
import { palette } from '../palette.ts';
import { tableEnd } from './table.ts';

const columns = [
  { header: 'Nyckeltal', share: 39, align: 'left' },
  { header: 'Utfall', share: 17, align: 'right' },
  { header: 'Mål', share: 12, align: 'right' },
  { header: 'Bedömning', share: 15, align: 'left' },
  { header: 'Trend', share: 17, align: 'left' },
] as const;

/** One figure a row: what is measured, the outcome in large type, the target, and the judgement in shape, colour and word. */
export const keyFigures = ({ figures }: KeyFigures, width: number): (Paragraph | Table)[] => [
  accessibleTable({
    title: 'Nyckeltal',
    description: 'Ett nyckeltal per rad med utfall, mål, bedömning och trend.',
    columnWidths: shareOut(
      columns.map(({ share }) => share),
      width,
    ),
    header: columns.map(
      ({ header, align }) => new Paragraph({ style: 'Tabellhuvud', alignment: alignments[align], text: header }),
    ),
    verticalAlign: 'center',
    rows: figures.map((figure) => ({
      mayBreak: false,
      cells: cells(figure).map((children, column) => ({
        paragraphs: [
          new Paragraph({ style: 'Tabelltext', alignment: alignments[columns[column]?.align ?? 'left'], children }),
        ],
      })),
    })),
  }),
  tableEnd(),
];

const cells = ({ indicator, label, value, target, status, trend }: KeyFigure): TextRun[][] => [
  [...textRuns(label), new TextRun({ text: `\u00a0\u00a0${indicator}`, color: palette.muted, size: 17 })],
  textRuns(value, { bold: true, size: 24, color: palette.heading }),
  textRuns(target === '' ? '–' : target),
  signRuns(lightSigns[status]),
  trend === null ? textRuns('–') : signRuns(trendSigns[trend]),
];
