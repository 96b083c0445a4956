import { trainings } from '../../sheets/trainings/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { formatLimitShare, formatNumber, formatShare } from '../../workbook/format.ts';
import { blocksOf, lit, paragraph, tableOf } from '../blocks.ts';
import { charts, type SectionDefinition } from '../review-input.ts';
import { opening, orNothing } from '../section-opening.ts';

export const trainingSection: SectionDefinition = {
  key: 'utbildning',
  number: '4.6',
  title: 'Utbildning',
  level: 2,
  write: (input) => {
    const { year, trainingTarget } = input.records.settings;
    const rows = input.records.rows(trainings).filter((row) => row.year === year);
    const source = selection(trainings, ['year'], (row) => row.year === undefined);
    const table = tableOf(`Genomförda utbildningar ${year}`, rows, [
      { header: 'Utbildning', width: 34, cell: ({ training }) => training },
      { header: 'Målgrupp', width: 15, cell: ({ audience }) => audience },
      {
        header: 'Obligatorisk',
        width: 13,
        cell: ({ mandatory }) => (mandatory === undefined ? undefined : mandatory ? 'Ja' : 'Nej'),
      },
      { header: 'I målgruppen', width: 16, align: 'right', cell: ({ audienceSize }) => count(audienceSize) },
      { header: 'Genomförda', width: 13, align: 'right', cell: ({ completed }) => count(completed) },
      {
        header: 'Andel',
        width: 10,
        align: 'right',
        cell: ({ audienceSize, completed, mandatory }) => {
          if (audienceSize === undefined || completed === undefined || audienceSize === 0) return undefined;
          const share = Math.min(completed / audienceSize, 1);
          if (!mandatory) return formatShare(share);
          const judged = formatShare(share, { limits: [trainingTarget], bound: 'minst' });
          return lit(judged, share >= trainingTarget ? 'grön' : 'röd');
        },
      },
    ]);
    const goal =
      table &&
      paragraph(
        `Målet är att ${formatLimitShare(trainingTarget)} av målgruppen har genomfört varje obligatorisk utbildning.`,
      );
    return orNothing(
      input,
      'utbildning',
      blocksOf(opening(input, 'utbildning', source), goal, charts(input, 'U1'), table),
      trainings,
    );
  },
};

const count = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : formatNumber(value, 0);
