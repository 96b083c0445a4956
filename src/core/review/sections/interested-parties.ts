import { idsOf } from '../../records/table-rows.ts';
import { interestedParties } from '../../sheets/interested-parties/columns.ts';
import { allRows } from '../../validation/unread-rows.ts';
import { blocksOf, tableOf } from '../blocks.ts';
import { idList } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';

/** 9.3.2 c and e: needs and expectations, and feedback. */
export const interestedSection: SectionDefinition = {
  key: 'intressenter',
  title: 'Intressenter och synpunkter',
  level: 2,
  isOptional: true,
  ownText: true,
  input: {
    c: {
      rows: ({ rows }) => idsOf(rows(interestedParties), ({ type }) => type === 'Krav' || type === 'Förväntan'),
      fillIn: 'krav och förväntningar i bladet Intressenter',
    },
    e: {
      rows: ({ rows }) => idsOf(rows(interestedParties), ({ type }) => type === 'Synpunkt'),
      fillIn: 'synpunkter i bladet Intressenter',
    },
  },
  filledFrom: interestedParties,
  sources: () => [allRows(interestedParties)],
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
        { header: 'Åtgärder', width: 12, cell: ({ actions }) => idList(input, actions) },
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
        { header: 'Åtgärder', width: 12, cell: ({ actions }) => idList(input, actions) },
      ],
    );
    return blocksOf(needs, feedback);
  },
};
