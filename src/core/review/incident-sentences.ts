import { groupBy } from '../dashboard/group-rows.ts';
import type { Settings } from '../records/settings/read-settings.ts';
import type { Row } from '../records/table.ts';
import { incidents } from '../sheets/incidents/columns.ts';
import { yearOf } from '../workbook/civil-date.ts';
import { formatNumber } from '../workbook/format.ts';
import {
  capitalised,
  countSentence,
  dateRange,
  is,
  numberWord,
  ofWhole,
  says,
  shareSentence,
} from '../workbook/swedish.ts';
import { onOneLine } from '../workbook/text.ts';
import { tableOf } from './blocks.ts';
import type { Table } from './document.ts';
import { nouns } from './nouns.ts';
import { indicator, type ReviewInput } from './review-input.ts';
import { inARow, sentence } from './sentence.ts';

type Incident = Row<typeof incidents.columns>;

/** What happened, how grave it was, what was reported, and what is known of why: counts, no single case. A paragraph each. */
export function incidentSentences(
  input: ReviewInput,
  ofPeriod: readonly Incident[],
  older: readonly Incident[],
): readonly string[] {
  return [
    inARow(reported(input, ofPeriod), stillOpen(ofPeriod, older)),
    inARow(breaches(input, ofPeriod), timeToReport(input), knownCauses(ofPeriod)),
  ].filter((said) => said !== '');
}

function reported({ records }: ReviewInput, ofPeriod: readonly Incident[]): string {
  const { periodFrom, periodTo } = records.settings;
  const isYear = periodFrom.slice(4) === '-01-01' && periodTo === `${periodFrom.slice(0, 4)}-12-31`;
  const when = isYear ? `under ${yearOf(periodFrom)}` : dateRange(periodFrom, periodTo);
  const count = ofPeriod.length;
  if (count === 0) return `Ingen incident rapporterades ${when}. Det behöver inte betyda att inget har hänt.`;
  const grave = ofPeriod.filter(({ severity }) => severity === 'Hög').length;
  const first = countSentence(
    count,
    nouns.incident,
    says('rapporterades', when + before(records.rows(incidents), periodFrom, isYear)),
  );
  return `${first}. ${grave === 0 ? 'Ingen var allvarlig.' : `${sentenceOf(grave, count, grave === 1 ? 'var allvarlig' : 'var allvarliga')}.`}`;
}

/** The number of the year before, where the sheet goes back so far. */
function before(all: readonly Incident[], periodFrom: string, isYear: boolean): string {
  const year = String(yearOf(periodFrom) - 1);
  const earlier = all.filter(({ awareness }) => awareness?.startsWith(year)).length;
  return !isYear || earlier === 0 ? '' : `, mot ${numberWord(earlier)} året före`;
}

/** `Tre av dem …`, or of a single one that it is it. */
function sentenceOf(part: number, whole: number, said: string): string {
  if (whole === 1) return `Den ${said}`;
  return `${capitalised(part === whole ? ofWhole(part, whole) : numberWord(part))} ${said}`;
}

function stillOpen(ofPeriod: readonly Incident[], older: readonly Incident[]): string {
  const open = ofPeriod.filter(({ status }) => status !== 'Stängd').length;
  const ofThese = open === 0 ? '' : `${capitalised(numberWord(open))} av dem utreds fortfarande.`;
  const ofOlder =
    older.length === 0
      ? ''
      : `Dessutom utreds ${older.length === 1 ? 'en äldre incident' : `${numberWord(older.length)} äldre incidenter`} fortfarande.`;
  return inARow(ofPeriod.length === 1 && open === 1 ? 'Den utreds fortfarande.' : ofThese, ofOlder);
}

/** How many were breaches of personal data, and whether those that had to be notified were, in time. */
function breaches(input: ReviewInput, ofPeriod: readonly Incident[]): string {
  const breaches = ofPeriod.filter(({ personalDataBreach }) => personalDataBreach === true);
  if (breaches.length === 0) return '';
  const required = breaches.filter(({ notificationRequired }) => notificationRequired === 'Ja');
  const undecided = breaches.filter(
    ({ notificationRequired }) => notificationRequired === undefined || notificationRequired === 'Ej bedömt',
  );
  const { rows, population } = indicator(input, 'I2');
  const inTime = shareSentence(rows.length, population.length, toNotify, says('anmäldes', 'inom 72 timmar'));
  return inARow(
    `${sentenceOf(breaches.length, ofPeriod.length, breaches.length === 1 ? 'var en personuppgiftsincident' : 'var personuppgiftsincidenter')}.`,
    required.length === 0
      ? 'Ingen av dem behövde anmälas till Integritetsskyddsmyndigheten (IMY).'
      : `${capitalised(numberWord(required.length))} skulle anmälas till Integritetsskyddsmyndigheten (IMY).`,
    inTime === '' ? '' : `${inTime}.`,
    undecided.length === 0
      ? ''
      : `${countSentence(undecided.length, nouns.incident, is('ännu inte bedömd', '', 'ännu inte bedömda'))}.`,
  );
}

const toNotify = {
  gender: 'en',
  one: 'anmälan som har prövats',
  many: 'anmälningspliktiga incidenter',
  theOne: 'anmälningspliktiga incidenten',
  theMany: 'anmälningspliktiga incidenterna',
} as const;

function timeToReport(input: ReviewInput): string {
  const { value, rows, target } = indicator(input, 'I4');
  if (value === null || target === null || rows.length < 2) return '';
  return `Hälften av händelserna rapporterades internt inom ${formatNumber(value, 0)}\u00A0timmar; målet är ${formatNumber(target)}\u00A0timmar.`;
}

function knownCauses(ofPeriod: readonly Incident[]): string {
  const known = ofPeriod.filter(({ rootCause }) => rootCause !== undefined).length;
  if (ofPeriod.length === 0) return '';
  return known === 0
    ? 'Ingen orsak är känd ännu.'
    : ofPeriod.length === 1
      ? 'Orsaken är känd.'
      : `Orsaken är känd för ${ofWhole(known, ofPeriod.length)}.`;
}

/** The causes in people's own words, each once. */
export function causes(ofPeriod: readonly Incident[]): readonly string[] {
  return [
    ...new Set(ofPeriod.flatMap(({ rootCause }) => (rootCause === undefined ? [] : [sentence(onOneLine(rootCause))]))),
  ];
}

/** The incidents of the period by kind, the most common first; nothing where there are fewer than two kinds to tell apart. */
export function kindTable(ofPeriod: readonly Incident[], { periodFrom }: Settings): Table | undefined {
  const kinds = [...groupBy(ofPeriod, ({ type }) => type ?? 'Annat')].sort(([, a], [, b]) => b.length - a.length);
  if (kinds.length < 2) return undefined;
  return tableOf(`Incidenter efter typ, ${yearOf(periodFrom)}`, kinds, [
    { header: 'Typ', width: 46, cell: ([kind]) => kind },
    { header: 'Antal', width: 18, align: 'right', cell: ([, rows]) => String(rows.length) },
    {
      header: 'Varav allvarliga',
      width: 18,
      align: 'right',
      cell: ([, rows]) => String(rows.filter(({ severity }) => severity === 'Hög').length),
    },
    {
      header: 'Varav stängda',
      width: 18,
      align: 'right',
      cell: ([, rows]) => String(rows.filter(({ status }) => status === 'Stängd').length),
    },
  ]);
}
