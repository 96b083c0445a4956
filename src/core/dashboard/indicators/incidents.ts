import { cybersecurityActFact } from '../../facts/dated-facts.ts';
import { need } from '../../records/need.ts';
import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { incidents } from '../../sheets/incidents/columns.ts';
import { inReviewPeriod } from '../../sheets/incidents/in-review-period.ts';
import { actLimits, imyLimit, isInTime, isPast, type TimeLimit } from '../../sheets/incidents/time-limits.ts';
import { hoursBetween, quarterOf, yearOf } from '../../workbook/civil-date.ts';
import { shareCell, shareOf } from '../breakdown.ts';
import { type Count, countWhere, type IndicatorDefinition } from '../define-indicator.ts';
import { crossTable, groupByList } from '../group-rows.ts';
import { lightOfShare } from '../traffic-light.ts';

type Incident = Row<typeof incidents.columns>;

const types = ['Obehörig åtkomst', 'Felutskick', 'Förlust', 'Avbrott', 'Skadlig kod', 'Brist i rutin', 'Annat'];

/** Incidents that the organisation became aware of in the period under review. */
function ofPeriod(records: Records): readonly Incident[] {
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

function countByQuarterAndType(records: Records): Count {
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

function countNotified(records: Records): Count {
  const { today } = records.settings;
  const limitOf = (row: Incident) => {
    const limit = imyLimit(row);
    return limit !== undefined && isDecided(limit, today) ? limit : undefined;
  };
  const population = ofPeriod(records).filter((row) => limitOf(row) !== undefined);
  return countWhere(population, (row) => {
    const limit = limitOf(row);
    return limit !== undefined && isInTime(limit);
  });
}

const clocks: readonly [label: string, column: TimeLimit['column']][] = [
  ['Tidig varning inom 24 timmar', 'earlyWarning'],
  ['Incidentanmälan inom 72 timmar', 'incidentNotification'],
  ['Lägesrapport inom en månad', 'statusReport'],
  ['Slutrapport inom en månad', 'finalReport'],
];

function countClocks(records: Records): Count {
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
        title: 'Andel hållna tidsgränser enligt cybersäkerhetslagen',
        groupTitle: 'Tidsgräns',
        unit: 'andel',
        series: ['Andel i tid'],
        groups,
      },
    ],
  };
}

/** Hours within which an event should be reported internally. */
const internalHours = 24;

function countHoursToReport(records: Records): Count {
  const measured = ofPeriod(records).flatMap((row) => {
    const { occurred, reportedInternally } = row;
    if (occurred === undefined || reportedInternally === undefined) return [];
    const hours = hoursBetween(occurred, reportedInternally);
    return hours < 0 ? [] : [[row, hours] as const];
  });
  const inTime = measured.filter(([, hours]) => hours <= internalHours).length;
  return {
    rows: measured.map(([row]) => row),
    population: ofPeriod(records),
    measures: new Map(measured),
    asItShould: shareOf(inTime, measured.length) ?? 0,
  };
}

const family = { family: 'Incidenter' } as const;
const share = { unit: 'andel', polarity: 'högt är bra', aggregation: 'share' } as const;

export const incidentIndicators: readonly IndicatorDefinition[] = [
  {
    ...family,
    id: 'I1',
    title: 'Incidenter per kvartal och typ',
    definition: ({ periodFrom, periodTo }) =>
      `Antal incidenter som organisationen fick kännedom om under perioden ${periodFrom}–${periodTo}.`,
    unit: 'antal',
    polarity: 'neutral',
    aggregation: 'count',
    needs: [need(incidents, 'awareness', 'type')],
    count: countByQuarterAndType,
  },
  {
    ...family,
    ...share,
    id: 'I2',
    title: 'Andel anmälda till IMY inom 72 timmar',
    definition:
      'Andel av periodens anmälningspliktiga personuppgiftsincidenter som anmäldes till IMY inom 72 timmar från kännedom; anmälningar som ännu hinner göras i tid räknas inte med.',
    needs: [need(incidents, 'awareness', 'personalDataBreach', 'notificationRequired', 'notified')],
    count: countNotified,
  },
  {
    ...family,
    ...share,
    id: 'I3',
    title: 'Andel betydande incidenter rapporterade i tid',
    definition: `Andel av periodens betydande incidenter där tidig varning, incidentanmälan, lägesrapport och slutrapport enligt cybersäkerhetslagen har lämnats i tid. Rapporter som ännu hinner lämnas räknas inte med, och inte heller incidenter med kännedom före ${cybersecurityActFact.validFrom}.`,
    needs: [need(incidents, 'awareness', 'significantIncident', 'earlyWarning', 'incidentNotification', 'finalReport')],
    count: countClocks,
  },
  {
    ...family,
    id: 'I4',
    title: 'Tid till intern rapport',
    definition:
      'Mediantiden i timmar från att periodens incidenter inträffade till att de rapporterades internt; målet är högst 24 timmar.',
    unit: 'timmar',
    polarity: 'lågt är bra',
    aggregation: 'median',
    target: () => internalHours,
    needs: [need(incidents, 'awareness', 'occurred', 'reportedInternally')],
    count: countHoursToReport,
  },
  {
    ...family,
    ...share,
    id: 'I5',
    title: 'Andel incidenter med rotorsak',
    definition: 'Andel av periodens incidenter där rotorsaken är angiven.',
    needs: [need(incidents, 'awareness', 'rootCause')],
    count: (records) => countWhere(ofPeriod(records), ({ rootCause }) => rootCause !== undefined),
  },
];
