import { interestedParties } from '../../sheets/interested-parties/columns.ts';
import { allRows } from '../../validation/unread-rows.ts';
import { blocksOf, tableOf } from '../blocks.ts';
import { type SectionDefinition, shownIds } from '../review-input.ts';
import { opening, orNothing } from '../section-opening.ts';

/** 9.3.2 c and e: needs and expectations, and feedback. */
export const interestedSection: SectionDefinition = {
  key: 'intressenter',
  number: '2.3',
  title: 'Intressenter och synpunkter',
  level: 2,
  write: (input) => {
    const rows = input.records.rows(interestedParties);
    const needs = tableOf(
      'Krav och förväntningar',
      rows.filter(({ type }) => type !== 'Synpunkt'),
      [
        { header: 'Intressent', width: 20, cell: ({ party }) => party },
        { header: 'Typ', width: 12, cell: ({ type }) => type },
        { header: 'Innehåll', width: 38, cell: ({ content }) => content },
        { header: 'Lagrum', width: 16, cell: ({ legalReference }) => legalReference },
        {
          header: 'Ändrat',
          width: 9,
          cell: ({ changed }) => (changed === undefined ? undefined : changed ? 'Ja' : 'Nej'),
        },
        { header: 'Åtgärder', width: 12, cell: ({ actions }) => shownIds(input, actions) },
      ],
    );
    const feedback = tableOf(
      'Synpunkter',
      rows.filter(({ type }) => type === 'Synpunkt'),
      [
        { header: 'Intressent', width: 20, cell: ({ party }) => party },
        { header: 'Datum', width: 14, cell: ({ date }) => date },
        { header: 'Synpunkt', width: 36, cell: ({ content }) => content },
        { header: 'Svar', width: 26, cell: ({ answer }) => answer },
        { header: 'Åtgärder', width: 12, cell: ({ actions }) => shownIds(input, actions) },
      ],
    );
    return orNothing(
      input,
      'intressenter',
      blocksOf(opening(input, 'intressenter', allRows(interestedParties)), needs, feedback),
      interestedParties,
    );
  },
};
