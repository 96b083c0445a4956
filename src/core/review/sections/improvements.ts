import type { Records } from '../../records/records.ts';
import type { Settings } from '../../records/settings/read-settings.ts';
import { idsOf, isUnknownIn } from '../../records/table-rows.ts';
import { type Action, isOpen } from '../../sheets/action-plan/action.ts';
import { actionPlan } from '../../sheets/action-plan/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { yearOf } from '../../workbook/civil-date.ts';
import { formatShare } from '../../workbook/format.ts';
import {
  agreeing,
  capitalised,
  counted,
  dateRange,
  is,
  numberWord,
  onDay,
  says,
  shareSentence,
} from '../../workbook/swedish.ts';
import { onOneLine } from '../../workbook/text.ts';
import { areasInPriorityOrder } from '../areas.ts';
import { blocksOf, list, paragraph, strong, subheading, text } from '../blocks.ts';
import type { Block, Inline } from '../document.ts';
import { nouns } from '../nouns.ts';
import { charts, type ReviewInput } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { inARow, labelled, sentence } from '../sentence.ts';

/** 9.3.2 g: opportunities for continual improvement. */
export const improvements: SectionDefinition = {
  key: 'forbattringar',
  title: 'Förbättringar som föreslås för verksamhetens LIS',
  level: 1,
  ownText: true,
  input: {
    g: {
      rows: ({ rows, settings: { year, horizonEnd } }) =>
        idsOf(rows(actionPlan), (row) => row.year !== undefined && row.year >= year && row.year <= horizonEnd),
      fillIn: 'åtgärder i Handlingsplan för åren i inriktningen',
    },
  },
  sources: () => [byYear],
  write: (input) =>
    blocksOf(
      paragraph('Förbättringarna är ordnade efter år och område, de viktigaste först.'),
      input.records.settings.scope === 'Kort' ? [] : charts(input, 'A5'),
    ),
};

const byYear = selection(actionPlan, ['year'], ({ year }) => year === undefined);

/** One section per year of the horizon, the planned one first. */
export function improvementsByYear({ year: firstYear, horizonEnd }: Settings): SectionDefinition[] {
  const years = Array.from({ length: horizonEnd - firstYear + 1 }, (_, index) => firstYear + index);
  return years.map(
    (year, index): SectionDefinition => ({
      key: `forbattringar-${year}`,
      title: index === 0 ? `Förbättringar ${year}` : `Inriktning ${year}`,
      level: 2,
      isOptional: true,
      ownText: true,
      filledFrom: actionPlan,
      sources: (records) => (areasInPriorityOrder(records, year).length === 0 ? [byYear] : []),
      rows: ({ rows }) => idsOf(rows(actionPlan), (row) => row.year === year),
      write: (input) => actionsOfYear(input, year),
    }),
  );
}

function actionsOfYear(input: ReviewInput, year: number): readonly Block[] {
  const { records } = input;
  const areas = areasInPriorityOrder(records, year);
  // What is true of all is told once.
  const hasBegun = areas.some(({ actions }) => actions.some(({ status }) => status !== 'Ej påbörjad'));
  return blocksOf(
    closedText(records, year),
    hasBegun || year !== yearOf(records.today) ? [] : notBegunText(areas.flatMap(({ actions }) => actions).length),
    areas.flatMap(({ area, actions }) => [
      subheading(3, area),
      list(actions.map((action) => proposal(input, action, hasBegun))),
    ]),
  );
}

function notBegunText(count: number): Block[] {
  if (count === 0) return [];
  return [paragraph(count === 1 ? 'Åtgärden är inte påbörjad.' : 'Ingen av åtgärderna är påbörjad.')];
}

/** Those of the year that are done or cancelled, which nobody proposes. */
function closedText(records: Records, year: number): Block[] {
  const actions = records.rows(actionPlan).filter((action) => action.year === year && !isOpen(action));
  const done = actions.filter(({ status }) => status === 'Klar').length;
  const cancelled = actions.length - done;
  const parts = [
    ...(done === 0
      ? []
      : [
          `${counted(done, nouns.action)} ${agreeing(done, nouns.action, is('redan klar', 'redan klart', 'redan klara'))}`,
        ]),
    ...(cancelled === 0
      ? []
      : [
          `${done === 0 ? counted(cancelled, nouns.action) : numberWord(cancelled)} ${agreeing(cancelled, nouns.action, is('avbruten', 'avbrutet', 'avbrutna'))}`,
        ]),
  ];
  return parts.length === 0 ? [] : [paragraph(`${capitalised(parts.join(' och '))}. Nedan står det som återstår.`)];
}

/** An action with what the plan says of it; what it does not say is not there. */
function proposal(input: ReviewInput, action: Action, hasBegun: boolean): Inline[] {
  const { owner, description, effect, status, comment } = action;
  const isFull = input.records.settings.scope === 'Fullständig';
  const who = owner ?? (isUnknownIn(action, 'owner') ? 'Ansvarig är okänd' : undefined);
  const facts = [...(who === undefined ? [] : [who]), ...dates(action), ...(hasBegun ? progress(action) : [])];
  const told = inARow(
    isFull && description !== undefined ? sentence(description) : '',
    facts.length === 0 ? '' : sentence(capitalised(facts.join(', '))),
    isFull ? inARow(background(input, action), labelled('Effekt', effect)) : '',
    status === 'Pausad' ? labelled('Skäl', comment) || 'Skälet framgår inte.' : '',
  );
  return [strong(sentence(action.action ?? '')), text(` ${told}`.trimEnd())];
}

/** Where an action comes from, and that it comes back. */
function background({ dashboard }: ReviewInput, { source = [], sourceReference = [], recurring }: Action): string {
  const named = sourceReference.flatMap((id) => dashboard.records.get(id)?.title ?? []).map(onOneLine);
  const from = [source.join(', '), named.join('; ')].filter((part) => part !== '').join(': ');
  const often = recurring === undefined || recurring === 'Nej' ? '' : `Återkommer ${recurring.toLowerCase()}.`;
  return inARow(labelled('Bakgrund', from === '' ? undefined : from), often);
}

function dates(action: Action): string[] {
  const { startDate, endDate } = action;
  if (endDate === undefined && isUnknownIn(action, 'endDate')) return ['slutdatum är okänt'];
  if (startDate !== undefined && endDate !== undefined && startDate <= endDate) return [dateRange(startDate, endDate)];
  return endDate !== undefined
    ? [`klart ${onDay(endDate)}`]
    : startDate !== undefined
      ? [`från ${onDay(startDate)}`]
      : [];
}

const inWords = {
  'Ej påbörjad': 'inte påbörjad',
  Pågående: 'pågår',
  Pausad: 'pausad',
  Klar: 'klar',
  Avbruten: 'avbruten',
};

function progress(action: Action): string[] {
  const { status, done = 0 } = action;
  if (status === undefined) return isUnknownIn(action, 'status') ? ['status är okänd'] : [];
  return [`${inWords[status]}${done > 0 ? ` (${formatShare(done)} klart)` : ''}`];
}

/** `Två av elva åtgärder saknar ansvarig och tre saknar slutdatum.` of those to be done in a year; empty text where none does. */
export function lacksText(records: Records, year: number): string {
  const actions = areasInPriorityOrder(records, year).flatMap((area) => area.actions);
  const lacks = (action: Action, key: 'owner' | 'endDate') => action[key] === undefined && !isUnknownIn(action, key);
  const owners = actions.filter((action) => lacks(action, 'owner')).length;
  const dates = actions.filter((action) => lacks(action, 'endDate')).length;
  const areTheSame = actions.every((action) => lacks(action, 'owner') === lacks(action, 'endDate'));
  const owner = says('saknar', 'ansvarig');
  const date = says('saknar', 'slutdatum');
  const both = says('saknar', 'ansvarig och slutdatum');
  const after = ` för ${year}`;
  if (owners === 0 && dates === 0) return '';
  if (areTheSame) return `${shareSentence(owners, actions.length, nouns.action, both, after)}.`;
  if (owners === 0) return `${shareSentence(dates, actions.length, nouns.action, date, after)}.`;
  const first = shareSentence(owners, actions.length, nouns.action, owner, after);
  return dates === 0 ? `${first}.` : `${first} och ${numberWord(dates)} saknar slutdatum.`;
}
