import { type DecisionState, decisionState } from '../../dashboard/decision-state.ts';
import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { idsOf, isUnknownIn } from '../../records/table-rows.ts';
import { type Action, isOpen } from '../../sheets/action-plan/action.ts';
import { actionPlan } from '../../sheets/action-plan/columns.ts';
import { actionsOfDecision } from '../../sheets/decisions/actions-of-decision.ts';
import { decisions } from '../../sheets/decisions/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { daysBetween } from '../../workbook/civil-date.ts';
import { countOf, joinWords } from '../../workbook/format.ts';
import { countSentence, is, numberWord, onDay, type Predicate, says } from '../../workbook/swedish.ts';
import { blocksOf, list, lit, paragraph, strong, tableOf, text } from '../blocks.ts';
import type { Block, Inline } from '../document.ts';
import { lackingFrom } from '../lacking.ts';
import { nouns } from '../nouns.ts';
import { type OpenItem, openItems } from '../open-items.ts';
import { charts, type ReviewInput } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { inARow, labelled, sentence } from '../sentence.ts';
import { lateActions } from '../why-red.ts';

type Decision = Row<typeof decisions.columns>;

/** 9.3.2 a: how earlier decisions went, what they achieved, and every one still open, whether anybody has touched it or not. */
export const earlierDecisions: SectionDefinition = {
  key: 'tidigare-beslut',
  title: 'Tidigare beslut och åtgärder',
  level: 2,
  isOptional: true,
  ownText: true,
  input: {
    a: { rows: fromEarlierYears, fillIn: 'beslut i bladet Beslut eller åtgärder i Handlingsplan från tidigare år' },
  },
  filledFrom: decisions,
  sources: () => [byReview],
  write: (input) => {
    const { records } = input;
    const isFull = records.settings.scope === 'Fullständig';
    const said = inARow(decisionsText(records), lateText(input));
    return blocksOf(
      actionsWithoutYear(records),
      said === '' ? undefined : paragraph(said),
      achieved(records),
      isFull ? charts(input, 'L2') : undefined,
      openTable(records, isFull),
    );
  },
};

/** Decisions and actions of the years before. */
function* fromEarlierYears({ rows, settings }: Records): Iterable<string> {
  const isEarlier = (year: number | undefined) => year !== undefined && year < settings.year;
  yield* idsOf(rows(decisions), ({ reviewYear }) => isEarlier(reviewYear));
  yield* idsOf(rows(actionPlan), ({ year }) => isEarlier(year));
}

const byReview = selection(decisions, ['reviewYear'], ({ reviewYear }) => reviewYear === undefined);
const byYear = selection(actionPlan, ['year'], ({ year }) => year === undefined);

/** The plan is a source beside the decisions: nothing is said where the workbook lacks it. */
function actionsWithoutYear(records: Records): Block[] {
  return records.table(actionPlan) === undefined ? [] : lackingFrom(records, byYear);
}

const stateWords: Readonly<Record<DecisionState, Predicate>> = {
  Genomfört: is('genomfört', 'genomfört', 'genomförda'),
  Pågår: says('pågår', ''),
  'Beslutat, utan åtgärd': says('har', 'inte lett till någon åtgärd'),
  'Ej beslutat': is('ännu inte fattat', 'ännu inte fattat', 'ännu inte fattade'),
  Avbrutet: is('avbrutet', 'avbrutet', 'avbrutna'),
  Avslaget: is('avslaget', 'avslaget', 'avslagna'),
};

/** How they are told: first what has come of them. */
const statesTold: readonly DecisionState[] = [
  'Genomfört',
  'Pågår',
  'Beslutat, utan åtgärd',
  'Ej beslutat',
  'Avbrutet',
  'Avslaget',
];

/** `Av sju tidigare beslut är två genomförda, fyra pågår och ett har inte lett till någon åtgärd.`, and of how many nobody knows. */
function decisionsText(records: Records): string {
  const { year } = records.settings;
  const earlier = records.rows(decisions).filter(({ reviewYear = year }) => reviewYear < year);
  const known = earlier.filter((row) => !hasUnknownState(row, records));
  const unknown = earlier.length - known.length;
  return inARow(
    knownText(known, records),
    unknown === 0 ? '' : `Läget är okänt för ${numberWord(unknown, 'ett')} tidigare beslut.`,
  );
}

/** Whether a cell that tells how it went holds a formula without result. */
function hasUnknownState(row: Decision, records: Records): boolean {
  if (isUnknownIn(row, 'outcome') || isUnknownIn(row, 'action')) return true;
  return actionsOfDecision(row, records).some((action) => isUnknownIn(action, 'status'));
}

function knownText(earlier: readonly Decision[], records: Records): string {
  if (earlier.length === 0) return '';
  const states = earlier.map((row) => decisionState(row, records));
  const counts = statesTold.flatMap((state) => {
    const count = states.filter((each) => each === state).length;
    return count === 0 ? [] : [{ count, predicate: stateWords[state] }];
  });
  const parts = counts.map(({ count, predicate: { verb, ett, many } }, index) => {
    const [number, rest] = [numberWord(count, 'ett'), count === 1 ? ett : many];
    return (index === 0 ? `${verb} ${number} ${rest}` : `${number} ${verb} ${rest}`).trimEnd();
  });
  const [only] = counts;
  if (counts.length === 1 && only !== undefined) {
    const { verb, ett, many } = only.predicate;
    const all =
      only.count === 2 ? 'Båda de tidigare besluten' : `Alla ${numberWord(only.count, 'ett')} tidigare beslut`;
    return `${only.count === 1 ? `Det tidigare beslutet ${verb} ${ett}` : `${all} ${verb} ${many}`}`
      .trimEnd()
      .concat('.');
  }
  return `Av ${numberWord(earlier.length, 'ett')} tidigare beslut ${joinWords(parts)}.`;
}

function lateText(input: ReviewInput): string {
  const late = lateActions(input);
  if (late !== '') return inARow(late, 'Ledningen behöver bestämma nya slutdatum eller avsluta det som är försenat.');
  const { rows, settings, table } = input.records;
  const problems = table(actionPlan)?.cellProblems ?? [];
  const isSure = !problems.some(({ key, problem }) => !problem.understood && (key === 'status' || key === 'endDate'));
  const dated = rows(actionPlan).flatMap((action) =>
    isOpen(action) && action.endDate !== undefined ? [action.endDate] : [],
  );
  if (!isSure || dated.length === 0) return '';
  const first = dated.reduce((earliest, date) => (date < earliest ? date : earliest));
  return first < settings.today ? '' : `Ingen åtgärd är försenad. Den första ska vara klar ${onDay(first)}.`;
}

/** What has been done since the followed-up period began, and of earlier decisions, with what it achieved. */
function achieved(records: Records): readonly Block[] {
  const { followedUpYear, periodFrom, year } = records.settings;
  const ofDecisions = new Set(
    records
      .rows(decisions)
      .filter(({ reviewYear = year }) => reviewYear < year)
      .flatMap((row) => actionsOfDecision(row, records)),
  );
  const isOfPeriod = ({ completedDate, year: ofYear = 0 }: Action) =>
    completedDate === undefined ? ofYear >= followedUpYear && ofYear <= year : completedDate >= periodFrom;
  const done = records
    .rows(actionPlan)
    .filter((action) => action.status === 'Klar' && (isOfPeriod(action) || ofDecisions.has(action)));
  const told = done.filter(({ effect, evidence }) => effect !== undefined || evidence !== undefined);
  const untold = done.length - told.length;
  if (done.length === 0) return [];
  return blocksOf(
    paragraph(
      inARow(
        `${countSentence(done.length, nouns.action, says('har', 'genomförts'))}.`,
        untold === 0
          ? ''
          : `Effekten är inte beskriven för ${untold === done.length ? 'någon av dem' : numberWord(untold)}.`,
      ),
    ),
    told.length === 0 ? undefined : list(told.map(effectOf)),
  );
}

function effectOf({ action, effect, evidence }: Action): Inline[] {
  const said = effect === undefined ? labelled('Visas av', evidence) : labelled('Effekt', effect);
  return [strong(sentence(action ?? '')), text(` ${said}`)];
}

function openTable(records: Records, isFull: boolean) {
  const open = openItems(records);
  return tableOf('Tidigare beslut och åtgärder som inte är genomförda', open, [
    ...(isFull ? [{ header: 'Id', width: 10, cell: ({ id }: OpenItem) => id }] : []),
    { header: 'Beslut eller åtgärd', width: 32, cell: ({ title }) => title },
    { header: 'Ansvarig', width: 18, cell: ({ owner }) => owner },
    { header: 'Först beslutat', width: 13, cell: ({ originalDate }) => originalDate },
    { header: 'Gäller nu', width: 13, cell: ({ currentDate }) => currentDate },
    { header: 'Nytt slutdatum', width: 14, cell: ({ originalDate, currentDate }) => moved(originalDate, currentDate) },
    { header: 'Sen', width: 10, cell: ({ currentDate }) => late(currentDate, records.today) },
    { header: 'Status', width: 13, cell: ({ status }) => status },
    ...(isFull ? [{ header: 'Kommentar', width: 20, cell: ({ comment }: OpenItem) => comment }] : []),
  ]);
}

function moved(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const days = daysBetween(from, to);
  if (days === 0) return undefined;
  return `${days > 0 ? 'Uppskjutet' : 'Tidigarelagt'} ${countOf(Math.abs(days), 'dag', 'dagar')}`;
}

function late(date: string | undefined, today: string) {
  if (date === undefined) return undefined;
  const days = daysBetween(date, today);
  return days > 0 ? lit(countOf(days, 'dag', 'dagar'), 'röd') : undefined;
}
