import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { incidents } from '../../sheets/incidents/columns.ts';
import { inReviewPeriod } from '../../sheets/incidents/in-review-period.ts';
import { actLimits, imyLimit, isInTime, isPast, type TimeLimit } from '../../sheets/incidents/time-limits.ts';
import { hasTimeOfDay, hoursBetween, quarterOf, yearOf } from '../../workbook/civil-date.ts';
import { shareCell, shareOf } from '../breakdown.ts';
import { type Count, countWhere } from '../define-indicator.ts';
import { leavesOutRowsOf } from '../edition.ts';
import { crossTable, groupByList } from '../group-rows.ts';
import { lackText } from '../lack-text.ts';
import { lightOfShare } from '../traffic-light.ts';

type Incident = Row<typeof incidents.columns>;

const types = ['Obehörig åtkomst', 'Felutskick', 'Förlust', 'Avbrott', 'Skadlig kod', 'Brist i rutin', 'Annat'];

/** Incidents that the organisation became aware of in the period under review. */
export function ofPeriod(records: Records): readonly Incident[] {
  return records.rows(incidents).filter(({ awareness }) => inReviewPeriod(awareness, records.settings));
}

function quarterName(date: string) {
  return `${yearOf(date)} kvartal ${quarterOf(date)}`;
}

/** Those of ten years. More make no chart that can be read, and a date far away makes thousands. */
const mostQuarters = 40;

/** Every quarter of the period under review; of a very long one only those with incidents. */
function quartersShown({ settings }: Records, rows: readonly Incident[]): string[] {
  const first = yearOf(settings.periodFrom) * 4 + quarterOf(settings.periodFrom) - 1;
  const last = yearOf(settings.periodTo) * 4 + quarterOf(settings.periodTo) - 1;
  const length = Math.max(0, last - first + 1);
  if (length > mostQuarters) return [...new Set(rows.map(({ awareness = '' }) => quarterName(awareness)))].sort();
  return Array.from({ length }, (_, index) => {
    const quarter = first + index;
    return `${Math.floor(quarter / 4)} kvartal ${(quarter % 4) + 1}`;
  });
}

export function countByQuarterAndType(records: Records): Count {
  const count = countWhere(ofPeriod(records), () => true);
  const quarters = quartersShown(records, count.rows);
  const byQuarter = groupByList(count.rows, ({ awareness = '' }) => quarterName(awareness), quarters, 'Övriga');
  const byType = groupByList(count.rows, ({ type }) => type, records.list('Incidenttyp', types), 'Utan giltig typ');
  return {
    ...count,
    breakdown: [
      {
        title: 'Incidenter per kvartal och typ',
        groupTitle: 'Kvartal',
        unit: 'antal',
        series: byType.map(({ label }) => label),
        groups: crossTable(byQuarter, byType),
        chart: 'stacked-bar',
      },
    ],
  };
}

/** Done, or no longer possible to do in time. */
function isDecided(limit: TimeLimit, today: string) {
  return limit.done !== undefined || isPast(limit, today);
}

export function countNotified(records: Records): Count {
  const { today } = records.settings;
  const limitOf = (row: Incident) => {
    const limit = imyLimit(row);
    return limit !== undefined && isDecided(limit, today) ? limit : undefined;
  };
  const breaches = ofPeriod(records).filter(({ personalDataBreach }) => personalDataBreach === true);
  const notAssessed = breaches.filter(({ notificationRequired: required }) => required !== 'Ja' && required !== 'Nej');
  const count = countWhere(
    breaches.filter((row) => limitOf(row) !== undefined),
    (row) => {
      const limit = limitOf(row);
      return limit !== undefined && isInTime(limit);
    },
  );
  const noun = ['personuppgiftsincident', 'personuppgiftsincidenter'] as const;
  const what = 'bedömning av om den ska anmälas';
  return { ...count, notJudged: lackText(notAssessed.length, breaches.length, noun, what) };
}

const clocks: readonly [label: string, column: TimeLimit['column']][] = [
  ['Tidig varning inom 24 timmar', 'earlyWarning'],
  ['Incidentanmälan inom 72 timmar', 'incidentNotification'],
  ['Lägesrapport inom en månad', 'statusReport'],
  ['Slutrapport inom en månad', 'finalReport'],
];

export function countClocks(records: Records): Count {
  const { today } = records.settings;
  const decided = new Map(
    ofPeriod(records).map((row) => [row, actLimits(row).filter((limit) => isDecided(limit, today))] as const),
  );
  const limitsOf = (row: Incident) => decided.get(row) ?? [];
  const population = [...decided.keys()].filter((row) => limitsOf(row).length > 0);
  const isCounted = (column: TimeLimit['column']) =>
    column !== 'statusReport' || population.some((row) => limitsOf(row).some((limit) => limit.column === column));
  const groups = clocks
    .filter(([, column]) => isCounted(column))
    .map(([label, column]) => {
      const of = (row: Incident) => limitsOf(row).find((limit) => limit.column === column);
      const due = population.filter((row) => of(row) !== undefined);
      const kept = due.filter((row) => limitsOf(row).some((limit) => limit.column === column && isInTime(limit)));
      const cell = shareCell(kept, due);
      return { label, cells: [cell], status: lightOfShare(cell.value ?? null, records.settings) };
    });
  return {
    ...countWhere(population, (row) => limitsOf(row).every(isInTime)),
    breakdown: [
      {
        title: 'Hållna tidsgränser enligt cybersäkerhetslagen',
        groupTitle: 'Tidsgräns',
        unit: 'andel',
        series: ['Andel i tid'],
        groups,
      },
    ],
  };
}

/** Units are no rows, so the figure is given and its breakdown names them. */
export function countSilentUnits(records: Records): Count {
  const units = records.list('Enhet', []);
  const rows = ofPeriod(records);
  if (units.length === 0)
    return { rows: [], value: null, missing: 'Enheterna är inte angivna: listan Enhet saknas i Listor.' };
  // A unit whose incidents are left out would seem to have reported none.
  if (leavesOutRowsOf(incidents, records))
    return { rows: [], value: null, missing: 'Räknas inte när incidenter är utelämnade.' };
  const byUnit = groupByList(rows, ({ unit }) => unit, units, 'Utan giltig enhet');
  const silent = byUnit.filter(({ rows: ofUnit }) => ofUnit.length === 0);
  return {
    rows,
    value: silent.length,
    breakdown: [
      {
        title: 'Rapporterade incidenter per enhet',
        groupTitle: 'Enhet',
        unit: 'antal',
        series: ['Incidenter'],
        groups: crossTable(byUnit, [{ label: 'Incidenter', rows }]),
        chart: 'bar',
      },
    ],
  };
}

/** Hours within which an event should be reported internally. */
export const internalHours = 24;

export function countHoursToReport(records: Records): Count {
  const measured = ofPeriod(records).flatMap((row) => {
    const { occurred, reportedInternally } = row;
    if (occurred === undefined || reportedInternally === undefined) return [];
    // Without an hour it is not known how many passed.
    if (!hasTimeOfDay(occurred) || !hasTimeOfDay(reportedInternally)) return [];
    const hours = hoursBetween(occurred, reportedInternally);
    return hours < 0 ? [] : [[row, hours] as const];
  });
  const inTime = measured.filter(([, hours]) => hours <= internalHours).length;
  const all = ofPeriod(records);
  const noun = ['incident', 'incidenter'] as const;
  return {
    rows: measured.map(([row]) => row),
    population: all,
    notJudged: lackText(all.length - measured.length, all.length, noun, 'tidpunkt för händelsen eller rapporten'),
    measures: new Map(measured),
    asItShould: shareOf(inTime, measured.length) ?? 0,
  };
}
