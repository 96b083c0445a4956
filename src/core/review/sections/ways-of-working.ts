import { idsOf } from '../../records/table-rows.ts';
import { securityMeasures } from '../../sheets/security-measures/columns.ts';
import { waysOfWorking } from '../../sheets/ways-of-working/columns.ts';
import { allRows } from '../../validation/unread-rows.ts';
import { blocksOf, lit, paragraph, tableOf } from '../blocks.ts';
import { charts, idList, keyFigures } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';

/** Ways of working: not that a routine exists but that its purpose is achieved. */
export const waysSection: SectionDefinition = {
  key: 'arbetssatt',
  title: 'Arbetssätt och om deras syfte uppnås',
  level: 2,
  isOptional: true,
  ownText: true,
  input: { d2: { rows: ({ rows }) => idsOf(rows(waysOfWorking)), fillIn: 'rader i bladet Arbetssätt' } },
  filledFrom: waysOfWorking,
  // Who has no sheet of the measures is not asked for one here.
  sources: (records) => [
    allRows(waysOfWorking),
    ...(records.table(securityMeasures) === undefined ? [] : [allRows(securityMeasures)]),
  ],
  write: (input) => {
    const table = tableOf('Obligatoriska arbetssätt', input.records.rows(waysOfWorking), [
      { header: 'Arbetssätt', width: 24, cell: ({ way }) => way },
      { header: 'Enhet', width: 15, cell: ({ unit }) => unit },
      { header: 'Infört', width: 9, cell: ({ introduced }) => introduced },
      {
        header: 'Syftet uppnås',
        width: 13,
        cell: ({ purposeAchieved }) => purposeAchieved && lit(purposeAchieved, purposeLight[purposeAchieved]),
      },
      { header: 'Analys', width: 24, cell: ({ analysis }) => analysis },
      { header: 'Förslag', width: 21, cell: ({ proposal }) => proposal },
    ]);
    const intro =
      table &&
      paragraph(
        `Uppföljningen av de obligatoriska arbetssätten i ${input.records.settings.managementSystem} gäller inte om en rutin finns, utan om dess syfte uppnås. Där incidenter inte rapporteras är frågan varför.`,
      );
    const measures = tableOf(
      'Säkerhetsåtgärder enligt cybersäkerhetslagen (2025:1506) 2 kap. 3 §',
      input.records.rows(securityMeasures),
      [
        { header: 'Åtgärdsområde', width: 28, cell: ({ area }) => area },
        { header: 'Läge', width: 10, cell: ({ state }) => state && lit(state, stateLight[state]) },
        {
          header: 'Syftet uppnås',
          width: 13,
          cell: ({ purposeAchieved }) => purposeAchieved && lit(purposeAchieved, purposeLight[purposeAchieved]),
        },
        { header: 'Bevis', width: 21, cell: ({ evidence }) => evidence },
        { header: 'Brist', width: 24, cell: ({ lack }) => lack },
        { header: 'Åtgärder', width: 11, cell: ({ actions }) => idList(input, actions) },
      ],
    );
    return blocksOf(intro, charts(input, 'W1'), table, measures && keyFigures(input, ['S1']), measures);
  },
};

export const stateLight = { Infört: 'grön', Delvis: 'gul', Nej: 'röd', 'Ej bedömt': 'ingen' } as const;
export const purposeLight = { Ja: 'grön', Delvis: 'gul', Nej: 'röd', 'Ej bedömt': 'ingen' } as const;
