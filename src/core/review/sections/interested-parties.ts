import type { Row } from '../../records/table.ts';
import { idsOf } from '../../records/table-rows.ts';
import { interestedParties } from '../../sheets/interested-parties/columns.ts';
import { allRows } from '../../validation/unread-rows.ts';
import { says, shareSentence } from '../../workbook/swedish.ts';
import { blocksOf, paragraph, tableOf } from '../blocks.ts';
import { namedActions } from '../named-actions.ts';
import { nouns } from '../nouns.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { inARow } from '../sentence.ts';

type InterestedParty = Row<typeof interestedParties.columns>;

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
    const needs = rows.filter(({ type }) => type !== 'Synpunkt');
    const opinions = rows.filter(({ type }) => type === 'Synpunkt');
    const said = inARow(changedText(needs), answeredText(opinions));
    return blocksOf(
      said === '' ? undefined : paragraph(said),
      tableOf('Krav och förväntningar', needs, [
        { header: 'Intressent', width: 18, cell: ({ party }) => party },
        { header: 'Typ', width: 12, cell: ({ type }) => type },
        { header: 'Innehåll', width: 32, cell: ({ content }) => content },
        { header: 'Lagrum', width: 16, cell: ({ legalReference }) => legalReference },
        {
          header: 'Ändrat',
          width: 9,
          cell: ({ changed }) => (changed === undefined ? undefined : changed ? 'Ja' : 'Nej'),
        },
        { header: 'Åtgärd', width: 20, cell: ({ actions }) => namedActions(input, actions) },
      ]),
      tableOf('Synpunkter', opinions, [
        { header: 'Intressent', width: 18, cell: ({ party }) => party },
        { header: 'Datum', width: 13, cell: ({ date }) => date },
        { header: 'Synpunkt', width: 30, cell: ({ content }) => content },
        { header: 'Svar', width: 24, cell: ({ answer }) => answer },
        { header: 'Åtgärd', width: 22, cell: ({ actions }) => namedActions(input, actions) },
      ]),
    );
  },
};

function changedText(needs: readonly InterestedParty[]): string {
  if (needs.every(({ changed }) => changed === undefined)) return '';
  const changed = needs.filter((need) => need.changed === true).length;
  const [only] = needs;
  if (needs.length === 1) {
    const which = only?.type === 'Förväntan' ? 'Förväntan' : 'Kravet';
    return `${which} har ${changed === 1 ? '' : 'inte '}ändrats sedan förra genomgången.`;
  }
  const said = shareSentence(changed, needs.length, demands, says('har', 'ändrats sedan förra genomgången'));
  return said === '' ? '' : `${said}.`;
}

function answeredText(opinions: readonly InterestedParty[]): string {
  const answered = opinions.filter(({ answer }) => answer !== undefined).length;
  if (opinions.length === 1) return `Synpunkten har ${answered === 1 ? '' : 'inte '}fått svar.`;
  const said = shareSentence(answered, opinions.length, nouns.opinion, says('har', 'fått svar'));
  return said === '' ? '' : `${said}.`;
}

const demands = {
  ...nouns.demand,
  many: 'krav och förväntningar',
  theOne: 'kravet',
  theMany: 'kraven och förväntningarna',
} as const;
