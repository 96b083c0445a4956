import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { idsOf } from '../../records/table-rows.ts';
import { trainings } from '../../sheets/trainings/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { formatLimitShare, formatNumber, formatShare } from '../../workbook/format.ts';
import { blocksOf, lit, paragraph, tableOf } from '../blocks.ts';
import { charts } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';

export const trainingSection: SectionDefinition = {
  key: 'utbildning',
  title: 'Utbildning',
  level: 2,
  isOptional: true,
  ownText: true,
  input: {
    d2: { rows: (records) => idsOf(trainingsOfYear(records)), fillIn: 'årets rader i bladet Utbildningar' },
  },
  filledFrom: trainings,
  sources: () => [selection(trainings, ['year'], (row) => row.year === undefined)],
  write: (input) => {
    const { year, trainingTarget } = input.records.settings;
    const table = tableOf(`Genomförda utbildningar ${year}`, trainingsOfYear(input.records), [
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
    return blocksOf(goal, charts(input, 'U1'), table);
  },
};

function trainingsOfYear({ rows, settings }: Records): readonly Row<typeof trainings.columns>[] {
  return rows(trainings).filter(({ year }) => year === settings.year);
}

function count(value: number | undefined): string | undefined {
  return value === undefined ? undefined : formatNumber(value, 0);
}
