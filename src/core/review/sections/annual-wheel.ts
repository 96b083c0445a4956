import { annualWheel } from '../../sheets/annual-wheel/columns.ts';
import { allRows } from '../../validation/unread-rows.ts';
import { monthNames } from '../../workbook/civil-date.ts';
import { blocksOf, tableOf } from '../blocks.ts';
import { namedActions } from '../named-actions.ts';
import type { SectionDefinition } from '../section-definition.ts';

/** What is done every year, month by month; a short review has it where the coordinator writes of it. */
export const annualWheelSection: SectionDefinition = {
  key: 'arshjul',
  title: 'Årshjul',
  level: 2,
  isOptional: true,
  isOnlyInFull: true,
  ownText: true,
  filledFrom: annualWheel,
  sources: () => [allRows(annualWheel)],
  write: (input) =>
    blocksOf(
      tableOf(
        'Återkommande aktiviteter',
        [...input.records.rows(annualWheel)].sort((a, b) => (a.month ?? 13) - (b.month ?? 13)),
        [
          {
            header: 'Månad',
            width: 13,
            cell: ({ month }) => (month === undefined ? undefined : monthNames[month - 1]),
          },
          { header: 'Aktivitet', width: 34, cell: ({ activity }) => activity },
          { header: 'Ansvarig', width: 20, cell: ({ owner }) => owner },
          { header: 'Senast genomförd', width: 14, cell: ({ lastDone }) => lastDone },
          { header: 'Åtgärd', width: 19, cell: ({ action }) => namedActions(input, action) },
        ],
      ),
    ),
};
