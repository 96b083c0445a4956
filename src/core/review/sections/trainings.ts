import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { idsOf } from '../../records/table-rows.ts';
import { trainings } from '../../sheets/trainings/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { formatLimitShare, formatNumber, formatShare } from '../../workbook/format.ts';
import { says, shareSentence } from '../../workbook/swedish.ts';
import { blocksOf, lit, paragraph, tableOf } from '../blocks.ts';
import { nouns } from '../nouns.ts';
import { charts } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { inARow } from '../sentence.ts';

type Training = Row<typeof trainings.columns>;

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
    const { followedUpYear, trainingTarget, scope } = input.records.settings;
    const rows = trainingsOfYear(input.records);
    if (rows.length === 0) return [];
    const judged = rows.filter((row) => row.mandatory === true && shareOf(row) !== undefined);
    const reached = judged.filter((row) => (shareOf(row) ?? 0) >= trainingTarget).length;
    const meaning = shareSentence(reached, judged.length, nouns.training, says('når', 'målet'));
    return blocksOf(
      paragraph(
        inARow(
          meaning === '' ? '' : `${meaning}.`,
          `Målet är att ${formatLimitShare(trainingTarget)} av målgruppen ska ha genomfört varje obligatorisk utbildning.`,
        ),
      ),
      scope === 'Kort' ? undefined : charts(input, 'U1'),
      tableOf(`Genomförda utbildningar ${followedUpYear}`, rows, [
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
          cell: (row) => {
            const share = shareOf(row);
            if (share === undefined) return undefined;
            if (!row.mandatory) return formatShare(share);
            const shown = formatShare(share, { limits: [trainingTarget], bound: 'minst' });
            return lit(shown, share >= trainingTarget ? 'grön' : 'röd');
          },
        },
      ]),
    );
  },
};

function trainingsOfYear({ rows, settings }: Records): readonly Training[] {
  return rows(trainings).filter(({ year }) => year === settings.followedUpYear);
}

/** `undefined` where it cannot be told. */
function shareOf({ audienceSize, completed }: Training): number | undefined {
  if (audienceSize === undefined || completed === undefined || audienceSize === 0) return undefined;
  return Math.min(completed / audienceSize, 1);
}

function count(value: number | undefined): string | undefined {
  return value === undefined ? undefined : formatNumber(value, 0);
}
