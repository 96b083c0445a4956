import { leavesOutRowsOf } from '../../dashboard/edition.ts';
import type { Row } from '../../records/table.ts';
import { idsOf } from '../../records/table-rows.ts';
import { securityMeasures } from '../../sheets/security-measures/columns.ts';
import { waysOfWorking } from '../../sheets/ways-of-working/columns.ts';
import { waysNotFollowedUp } from '../../sheets/ways-of-working/not-followed-up.ts';
import { allRows } from '../../validation/unread-rows.ts';
import { joinWords } from '../../workbook/format.ts';
import { says, shareSentence } from '../../workbook/swedish.ts';
import { blocksOf, list, lit, paragraph, strong, tableOf, text } from '../blocks.ts';
import type { Block, Inline } from '../document.ts';
import { actionSentence, namedActions } from '../named-actions.ts';
import { nouns } from '../nouns.ts';
import { charts, indicator, type ReviewInput } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { inARow, labelled, sentence } from '../sentence.ts';

type WayOfWorking = Row<typeof waysOfWorking.columns>;
type Measure = Row<typeof securityMeasures.columns>;

/** Ways of working: not that a routine exists but that its purpose is achieved. */
export const waysSection: SectionDefinition = {
  key: 'arbetssatt',
  title: 'Arbetssätt – uppnår de sitt syfte?',
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
  write: (input) => blocksOf(ways(input), measures(input)),
};

function ways(input: ReviewInput): readonly (Block | undefined)[] {
  const { records } = input;
  const rows = records.rows(waysOfWorking);
  if (rows.length === 0) return [];
  const isFull = records.settings.scope === 'Fullständig';
  const { rows: achieved, population } = indicator(input, 'W1');
  const missing = leavesOutRowsOf(waysOfWorking, records) ? [] : waysNotFollowedUp(rows, records);
  const share = shareSentence(
    achieved.length,
    population.length,
    nouns.followUp,
    says('visar', 'att arbetssättet är infört och uppnår sitt syfte'),
  );
  const failing = rows.filter(({ introduced, purposeAchieved }) => introduced !== 'Ja' || purposeAchieved !== 'Ja');
  return [
    paragraph(
      inARow(
        share === '' ? '' : `${share}.`,
        missing.length === 0 ? '' : `${joinWords(missing)} har inte följts upp.`,
        `I ${records.settings.managementSystem} (ILS) följs upp om arbetssätten uppnår sitt syfte, inte bara om rutinen finns.`,
      ),
    ),
    ...(isFull ? charts(input, 'W1') : []),
    isFull ? table(input, rows) : failing.length === 0 ? undefined : list(failing.map((row) => failingWay(input, row))),
  ];
}

const introducedWords = { Ja: 'Infört', Delvis: 'Delvis infört', Nej: 'Inte infört' } as const;
const purposeWords = {
  Ja: 'syftet uppnås',
  Delvis: 'syftet uppnås delvis',
  Nej: 'syftet uppnås inte',
  'Ej bedömt': 'ingen har bedömt om syftet uppnås',
} as const;

/** How it stands, why, and what is proposed; where nobody has found out why, that is said. */
function failingWay(input: ReviewInput, row: WayOfWorking): Inline[] {
  const { way, unit, introduced, purposeAchieved, analysis, proposal, actions } = row;
  const state = [
    ...(introduced === undefined ? [] : [introducedWords[introduced]]),
    ...(purposeAchieved === undefined ? [] : [purposeWords[purposeAchieved]]),
  ];
  const told = inARow(
    state.length === 0 ? '' : sentence(state.join(', ')),
    analysis === undefined && purposeAchieved !== 'Ej bedömt' ? 'Orsaken är inte utredd.' : labelled('Orsak', analysis),
    labelled('Förslag', proposal),
    actionSentence(input, actions),
  );
  return [strong(`${[way, unit].filter((part) => part !== undefined).join(', ')}.`), text(` ${told}`)];
}

function table(input: ReviewInput, rows: readonly WayOfWorking[]) {
  return tableOf('Obligatoriska arbetssätt', rows, [
    { header: 'Arbetssätt', width: 18, cell: ({ way }) => way },
    { header: 'Enhet', width: 13, cell: ({ unit }) => unit },
    { header: 'Infört', width: 9, cell: ({ introduced }) => introduced },
    {
      header: 'Syftet uppnås',
      width: 12,
      cell: ({ purposeAchieved }) => purposeAchieved && lit(purposeAchieved, purposeLight[purposeAchieved]),
    },
    { header: 'Analys', width: 20, cell: ({ analysis }) => analysis },
    {
      header: 'Förslag och åtgärd',
      width: 20,
      cell: ({ proposal, actions }) => [proposal ?? '', namedActions(input, actions)].filter(Boolean).join('\n'),
    },
    { header: 'Följt upp', width: 12, cell: ({ followedUp }) => followedUp },
  ]);
}

/** The ten areas of the cybersecurity act, for those who follow them up. */
function measures(input: ReviewInput): readonly (Block | undefined)[] {
  const rows = input.records.rows(securityMeasures);
  if (rows.length === 0) return [];
  const { rows: achieved, population } = indicator(input, 'S1');
  const share = shareSentence(
    achieved.length,
    population.length,
    nouns.measure,
    says('är', 'på plats och uppnår sitt syfte'),
    ' i cybersäkerhetslagen (2025:1506) 2 kap. 3 §',
  );
  const meaning = share === '' ? undefined : paragraph(`${share}.`);
  if (input.records.settings.scope === 'Fullständig') return [meaning, measureTable(input, rows)];
  const failing = rows.filter(({ state, purposeAchieved }) => state !== 'Infört' || purposeAchieved !== 'Ja');
  return [meaning, failing.length === 0 ? undefined : list(failing.map((row) => failingMeasure(input, row)))];
}

const stateWords = {
  Infört: 'På plats',
  Delvis: 'Delvis på plats',
  Nej: 'Saknas',
  'Ej bedömt': 'Inte bedömt',
} as const;

function failingMeasure(input: ReviewInput, { area, state, lack, actions, owner }: Measure): Inline[] {
  const told = inARow(
    state === undefined ? '' : `${stateWords[state]}.`,
    labelled('Brist', lack),
    actionSentence(input, actions),
    labelled('Ansvarig', owner),
  );
  return [strong(sentence(area ?? '')), text(` ${told}`)];
}

function measureTable(input: ReviewInput, rows: readonly Measure[]) {
  return tableOf('Säkerhetsåtgärder enligt cybersäkerhetslagen', rows, [
    { header: 'Åtgärdsområde', width: 22, cell: ({ area }) => area },
    { header: 'Läge', width: 10, cell: ({ state }) => state && lit(state, stateLight[state]) },
    {
      header: 'Syftet uppnås',
      width: 12,
      cell: ({ purposeAchieved }) => purposeAchieved && lit(purposeAchieved, purposeLight[purposeAchieved]),
    },
    { header: 'Bevis', width: 18, cell: ({ evidence }) => evidence },
    { header: 'Brist', width: 20, cell: ({ lack }) => lack },
    { header: 'Åtgärd', width: 18, cell: ({ actions }) => namedActions(input, actions) },
    { header: 'Ansvarig', width: 14, cell: ({ owner }) => owner },
  ]);
}

export const stateLight = { Infört: 'grön', Delvis: 'gul', Nej: 'röd', 'Ej bedömt': 'ingen' } as const;
export const purposeLight = { Ja: 'grön', Delvis: 'gul', Nej: 'röd', 'Ej bedömt': 'ingen' } as const;
