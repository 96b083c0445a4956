import { formatFigure, formatLimit } from '../dashboard/format-figure.ts';
import type { Indicator } from '../dashboard/indicator.ts';
import { type Action, isOverdue } from '../sheets/action-plan/action.ts';
import { actionPlan } from '../sheets/action-plan/columns.ts';
import { incidents } from '../sheets/incidents/columns.ts';
import { waysOfWorking } from '../sheets/ways-of-working/columns.ts';
import { daysBetween, yearOf } from '../workbook/civil-date.ts';
import { countOf, joinWords } from '../workbook/format.ts';
import { counted, countSentence, is, numberWord, ofWhole, onDay, says, shareSentence } from '../workbook/swedish.ts';
import { compareCodes, onOneLine } from '../workbook/text.ts';
import { strong, text } from './blocks.ts';
import type { Inline } from './document.ts';
import { nouns } from './nouns.ts';
import type { ReviewInput } from './review-input.ts';
import { inARow, labelled, sentence } from './sentence.ts';
import { redFigures } from './shown-figures.ts';

/** Rows named in a sentence before the rest are counted. */
const mostNamed = 5;
/** The same of late actions, which a management asks about one by one. */
const mostLate = 10;

/** A share of fewer is told in numbers alone. */
const fewestInPercent = 20;

/** Why a figure is red: how it stands, how it stood, and what the rows behind it say in their own words. */
export function whyRed(input: ReviewInput, figure: Indicator): readonly Inline[] {
  const said = ownWords[figure.id]?.(input, figure) ?? theseRows(input, figure);
  return [strong(`${figure.title}.`), text(` ${inARow(outcome(figure), before(figure), said)}`)];
}

function outcome({ valueText, target, unit, expected, rows, population, aggregation }: Indicator): string {
  // Percent of a few say more than they know.
  const parts =
    aggregation !== 'share'
      ? valueText
      : population.length < fewestInPercent
        ? ofWhole(rows.length, population.length)
        : `${rows.length} av ${population.length} (${valueText})`;
  if (expected !== null) return `Nu ${parts}. Enligt planen skulle ${numberWord(expected.value)} ha varit klara.`;
  return target === null ? `Nu ${parts}.` : `Nu ${parts}, målet är ${formatLimit(target, unit)}.`;
}

function before({ lastYear, unit, yardstick }: Indicator): string {
  return lastYear === null
    ? ''
    : `Vid genomgången ${yearOf(lastYear.date)}: ${formatFigure(lastYear.value, unit, yardstick)}.`;
}

type OwnWords = (input: ReviewInput, figure: Indicator) => string;

const ownWords: Readonly<Record<string, OwnWords>> = {
  A2: allLate,
  A3: lateUnlessTold,
  I2: reasonsForDelay,
  W1: analyses,
};

/** The late actions with owner, days and reason, the latest first; where the summary has named them, how many and the oldest. */
export function lateActions(input: ReviewInput): string {
  const late = overdue(input);
  const [oldest] = late;
  if (oldest === undefined) return '';
  if (!isRed(input, 'A2') && !isRed(input, 'A3')) return allLate(input);
  const was = `skulle ha varit klar ${onDay(oldest.endDate ?? '')}`;
  return late.length === 1
    ? inARow(`${lateCount(1)}: ${named(oldest)}.`, `Den ${was}.`)
    : inARow(`${lateCount(late.length)}.`, `Den äldsta ${was}: ${named(oldest)}.`);
}

/** The actions that are not ready as planned are for the most part the late ones: they are told once. */
function lateUnlessTold(input: ReviewInput): string {
  return isRed(input, 'A2') ? '' : allLate(input);
}

/** Only how the late actions are told depends on it: what nobody knows of a figure makes no sentence here wrong. */
function isRed(input: ReviewInput, indicatorId: string): boolean {
  return input.records.reads.ignore(() => redFigures(input).some(({ id }) => id === indicatorId));
}

function overdue({ records }: ReviewInput): readonly Action[] {
  return records
    .rows(actionPlan)
    .filter((action) => isOverdue(action, records.today))
    .sort((a, b) => compareCodes(a.endDate ?? '', b.endDate ?? ''));
}

function lateCount(count: number): string {
  return countSentence(count, nouns.action, is('försenad', 'försenat', 'försenade'));
}

function allLate(input: ReviewInput): string {
  const late = overdue(input);
  const told = late.slice(0, mostLate).map((action) => {
    const days = daysBetween(action.endDate ?? '', input.records.today);
    return named(action, `${countOf(days, 'dag', 'dagar')} sen`, action.comment);
  });
  return late.length === 0 ? '' : `${lateCount(late.length)}: ${andMore(told, late.length)}.`;
}

function named({ action, owner }: Action, since?: string, reason?: string): string {
  const because = reason === undefined ? undefined : `skäl: ${withoutStop(reason)}`;
  const notes = [owner ?? 'ingen ansvarig', since, because].filter((note) => note !== undefined);
  return `${withoutStop(action ?? 'utan text')} (${notes.join(', ')})`;
}

function reasonsForDelay({ records }: ReviewInput, { rows, population }: Indicator): string {
  const late = outside(rows, population).flatMap((id) => records.row(incidents, id) ?? []);
  const reasons = late.flatMap(({ delayReason }) => delayReason ?? []);
  const untold = late.length - reasons.length;
  return inARow(
    ...reasons.map((reason) => labelled('Skäl', reason)),
    untold === 0 ? '' : `Skälet framgår inte för ${counted(untold, nouns.incident)}.`,
  );
}

function analyses({ records }: ReviewInput, { rows, population }: Indicator): string {
  const failing = outside(rows, population).flatMap((id) => records.row(waysOfWorking, id) ?? []);
  const analysed = failing.filter(({ analysis }) => analysis !== undefined);
  const untold = failing.length - analysed.length;
  return inARow(
    ...analysed.slice(0, mostNamed).map(({ way, analysis }) => labelled(way ?? 'Arbetssätt', analysis)),
    untold === 0 ? '' : `${shareSentence(untold, failing.length, nouns.followUp, says('saknar', 'analys'))}.`,
  );
}

/** The rows that are not as they should be, by name and owner. */
function theseRows({ dashboard }: ReviewInput, { polarity, rows, population }: Indicator): string {
  const failing = polarity === 'högt är bra' ? outside(rows, population) : rows;
  const named = failing.slice(0, mostNamed).flatMap((id): string[] => {
    const { title = '', owner = '' } = dashboard.records.get(id) ?? {};
    return title === '' ? [] : [`${withoutStop(title)}${owner === '' ? '' : ` (${owner})`}`];
  });
  if (named.length === 0) return '';
  const isAll = named.length === failing.length;
  return sentence(`Det gäller: ${isAll ? joinWords(named) : andMore(named, failing.length)}`);
}

/** Those that could have been counted and were not. */
function outside(rows: readonly string[], population: readonly string[]): string[] {
  const counted = new Set(rows);
  return population.filter((id) => !counted.has(id));
}

/** What is named, and how many of all are not. */
function andMore(named: readonly string[], all: number): string {
  const more = all - named.length;
  return [...named, ...(more > 0 ? [`och ${numberWord(more)} till`] : [])].join('; ');
}

function withoutStop(content: string): string {
  const line = onOneLine(content);
  return line.endsWith('.') ? line.slice(0, -1) : line;
}
