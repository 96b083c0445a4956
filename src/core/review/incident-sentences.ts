import type { Settings } from '../records/settings/read-settings.ts';
import type { Row } from '../records/table.ts';
import { incidents } from '../sheets/incidents/columns.ts';
import { hoursAfter, hoursToNotifyImy } from '../sheets/incidents/time-limits.ts';
import { dateOf, yearOf } from '../workbook/civil-date.ts';
import { formatNumber } from '../workbook/format.ts';
import { groupBy } from '../workbook/group-by.ts';
import { atTime, capitalised, countSentence, dateRange, is, numberWord, ofWhole, says } from '../workbook/swedish.ts';
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
    inARow(reported(input, ofPeriod), severity(ofPeriod), stillOpen(older), silentUnits(input, ofPeriod)),
    inARow(breaches(input, ofPeriod), timeToReport(input), mostCommonKind(ofPeriod), knownCauses(ofPeriod)),
  ].filter((said) => said !== '');
}

function reported({ records }: ReviewInput, { length: count }: readonly Incident[]): string {
  const { periodFrom, periodTo } = records.settings;
  const isYear = periodFrom.slice(4) === '-01-01' && periodTo === `${periodFrom.slice(0, 4)}-12-31`;
  const when = isYear ? `under ${yearOf(periodFrom)}` : dateRange(periodFrom, periodTo);
  if (count === 0) return `Ingen incident rapporterades ${when}.`;
  const compared = when + before(records.rows(incidents), periodFrom, isYear);
  return `${countSentence(count, nouns.incident, says('rapporterades', compared))}.`;
}

/** The number of the year before, where the sheet goes back so far. */
function before(all: readonly Incident[], periodFrom: string, isYear: boolean): string {
  const year = String(yearOf(periodFrom) - 1);
  const earlier = all.filter(({ awareness }) => awareness?.startsWith(year)).length;
  return !isYear || earlier === 0 ? '' : `, mot ${numberWord(earlier)} året före`;
}

/** `Fem var allvarliga, och två utreds fortfarande.` */
function severity(ofPeriod: readonly Incident[]): string {
  const whole = ofPeriod.length;
  const grave = ofPeriod.filter((incident) => incident.severity === 'Hög').length;
  const open = ofPeriod.filter(({ status }) => status !== 'Stängd').length;
  if (whole === 0) return '';
  if (whole === 1)
    return `Den var ${grave === 1 ? '' : 'inte '}allvarlig${open === 1 ? ' och utreds fortfarande' : ''}.`;
  const first =
    grave === 0
      ? 'Ingen var allvarlig'
      : `${capitalised(someOf(grave, whole))} var ${grave === 1 ? 'allvarlig' : 'allvarliga'}`;
  return open === 0 ? `${first}.` : `${first}, och ${someOf(open, whole)} utreds fortfarande.`;
}

/** `två`, or `alla åtta` where it is all of them. */
function someOf(part: number, whole: number): string {
  return part === whole ? ofWhole(part, whole) : numberWord(part);
}

function stillOpen(older: readonly Incident[]): string {
  if (older.length === 0) return '';
  const many = older.length === 1 ? 'en äldre incident' : `${numberWord(older.length)} äldre incidenter`;
  return `Dessutom utreds ${many} fortfarande.`;
}

/** That nothing is reported says little of what has happened. */
function silentUnits(input: ReviewInput, ofPeriod: readonly Incident[]): string {
  const { value } = indicator(input, 'I6');
  const units = new Set(input.records.list('Enhet', [])).size;
  const meaning = 'Det behöver inte betyda att inget har hänt.';
  if (ofPeriod.length === 0) return meaning;
  return value === null || value === 0 || units < 2
    ? ''
    : `Från ${ofWhole(value, units)} enheter är ingen incident rapporterad. ${meaning}`;
}

/** How many were breaches of personal data, and whether those that had to be notified were, in time. */
function breaches(input: ReviewInput, ofPeriod: readonly Incident[]): string {
  const found = ofPeriod.filter(({ personalDataBreach }) => personalDataBreach === true);
  const [count, whole] = [found.length, ofPeriod.length];
  if (count === 0) return '';
  const kind = count === 1 ? 'en personuppgiftsincident' : 'personuppgiftsincidenter';
  return inARow(
    `${whole === 1 ? 'Den' : capitalised(someOf(count, whole))} var ${kind}.`,
    notified(input, found),
    unjudged(input, found),
  );
}

function notified(input: ReviewInput, found: readonly Incident[]): string {
  const required = found.filter(({ notificationRequired }) => notificationRequired === 'Ja').length;
  const { rows, population } = indicator(input, 'I2');
  const imy = 'Integritetsskyddsmyndigheten (IMY)';
  if (required === 0) {
    if (found.some(isUnjudged)) return '';
    return found.length === 1 ? `Den behövde inte anmälas till ${imy}.` : `Ingen av dem behövde anmälas till ${imy}.`;
  }
  const who =
    found.length === 1
      ? 'Den'
      : required === found.length
        ? capitalised(ofWhole(required, required))
        : `${capitalised(numberWord(required))} av dem`;
  const first = `${who} skulle anmälas till ${imy}`;
  const [inTime, judged] = [rows.length, population.length];
  // Where the time of some has not run out yet, or cannot be told, only the others are judged.
  if (judged === 0) return `${first}.`;
  if (judged === 1 && required > 1)
    return `${first}. Den som kan bedömas anmäldes ${inTime === 1 ? '' : 'inte '}inom 72 timmar.`;
  if (judged !== required) return `${first}. Av dem som kan bedömas anmäldes ${ofThem(inTime, judged)} inom 72 timmar.`;
  if (required === 1) return `${first} ${inTime === 1 ? 'och anmäldes' : 'men anmäldes inte'} inom 72 timmar.`;
  return `${first}; ${ofThem(inTime, judged)} anmäldes inom 72 timmar.`;
}

function ofThem(part: number, whole: number): string {
  if (part === 0) return 'ingen';
  if (part < whole) return numberWord(part);
  return whole === 2 ? 'båda' : 'alla';
}

function isUnjudged({ notificationRequired: asked }: Incident): boolean {
  return asked === undefined || asked === 'Ej bedömt';
}

/** Those that nobody has judged, and until when the first of them could be notified in time. */
function unjudged({ records }: ReviewInput, found: readonly Incident[]): string {
  const open = found.filter(isUnjudged);
  if (open.length === 0) return '';
  const said = `${countSentence(open.length, nouns.incident, is('ännu inte bedömd', '', 'ännu inte bedömda'))}.`;
  const limits = open.flatMap(({ awareness }) =>
    awareness === undefined ? [] : [hoursAfter(awareness, hoursToNotifyImy)],
  );
  const coming = limits.filter((limit) => dateOf(limit) >= records.today).sort();
  const [first] = coming;
  if (first === undefined) return said;
  return `${said} Ska ${open.length === 1 ? 'den' : 'den första'} anmälas måste det ske senast ${atTime(first)}.`;
}

function timeToReport(input: ReviewInput): string {
  const { value, rows, target } = indicator(input, 'I4');
  if (value === null || target === null || rows.length < 2) return '';
  return `Hälften av händelserna rapporterades internt inom ${formatNumber(value, 0)}\u00A0timmar; målet är ${formatNumber(target)}\u00A0timmar.`;
}

/** Of few incidents, or where several kinds are as common, no kind is said to stand out. */
function mostCommonKind(ofPeriod: readonly Incident[]): string {
  const [first, second] = byKind(ofPeriod);
  if (first === undefined || second === undefined || ofPeriod.length < fewestCompared) return '';
  const [kind, { length: count }] = first;
  if (count === second[1].length) return '';
  return `Den vanligaste typen var ${kind.toLowerCase()} (${ofWhole(count, ofPeriod.length)}).`;
}

/** Fewer incidents than this say nothing of what is common. */
const fewestCompared = 5;

function byKind(ofPeriod: readonly Incident[]) {
  return [...groupBy(ofPeriod, ({ type }) => type ?? 'Annat')].sort(([, a], [, b]) => b.length - a.length);
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
  const kinds = byKind(ofPeriod);
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
