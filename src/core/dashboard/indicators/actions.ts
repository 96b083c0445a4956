import { actionPlan, areas } from '../../sheets/action-plan/columns.ts';
import { isOpen } from '../../sheets/action-plan/is-open.ts';
import type { Records } from '../../sheets/records.ts';
import type { Row } from '../../sheets/table.ts';
import { addDays, daysBetween } from '../../workbook/civil-date.ts';
import { countOf } from '../../workbook/format.ts';
import { shareCell } from '../breakdown.ts';
import { type Count, countWhere, type IndicatorDefinition, need } from '../define-indicator.ts';
import { crossTable, groupByList, groupByText } from '../group-rows.ts';
import { lightOfShare } from '../traffic-light.ts';

type Action = Row<typeof actionPlan.columns>;

const statuses = ['Ej påbörjad', 'Pågående', 'Klar', 'Pausad', 'Avbruten'];

const actionsOf = (records: Records): readonly Action[] => records.rows(actionPlan);
const actionsOfYear = (records: Records) => actionsOf(records).filter(({ year }) => year === records.settings.year);
const isDone = ({ status }: Action) => status === 'Klar';
const byArea = (actions: readonly Action[], records: Records) =>
  groupByList(actions, ({ area }) => area, records.list('Område', areas), 'Utan giltigt område');

/** Done actions over those to be done: what was broken off is no longer to be done. */
const doneOfYear = (records: Records) =>
  countWhere(
    actionsOfYear(records).filter(({ status }) => status !== 'Avbruten'),
    isDone,
  );

/** Days after the end date: of an open action until today, of a done one until it was done. 0 or less = in time. */
function daysLate(action: Action, today: string): number {
  const { endDate, completedDate } = action;
  if (endDate === undefined) return 0;
  if (isOpen(action)) return daysBetween(endDate, today);
  return isDone(action) && completedDate !== undefined ? daysBetween(endDate, completedDate) : 0;
}

function countByYearAndStatus(records: Records): Count {
  const rows = actionsOf(records);
  const { year, horizonEnd } = records.settings;
  const horizon = Array.from({ length: horizonEnd - year + 1 }, (_, index) => year + index);
  const years = [...new Set([...horizon, ...rows.flatMap((row) => row.year ?? [])])].sort((a, b) => a - b);
  const yearOf = (row: Action) => (row.year === undefined ? undefined : String(row.year));
  const byYear = groupByList(rows, yearOf, years.map(String), 'Utan giltigt år');
  const byStatus = groupByList(rows, ({ status }) => status, records.list('Status', statuses), 'Utan giltig status');
  return {
    rows,
    breakdown: [
      {
        title: 'Åtgärder per år och status',
        groupTitle: 'Verksamhetsår',
        unit: 'antal',
        series: byStatus.map(({ label }) => label),
        groups: crossTable(byYear, byStatus),
        chart: 'column',
      },
    ],
  };
}

function countPerArea(records: Records): Count {
  const count = doneOfYear(records);
  const groups = byArea(count.population, records).map(({ label, rows: ofArea }) => {
    const cell = shareCell(ofArea.filter(isDone), ofArea);
    return { label, cells: [cell], status: lightOfShare(cell.value ?? null, records.settings) };
  });
  const title = `Andel klara åtgärder per område ${records.settings.year}`;
  return {
    ...count,
    breakdown: [{ title, groupTitle: 'Område', unit: 'andel', series: ['Andel klara'], groups, chart: 'bar' }],
  };
}

function countPerOwner(records: Records): Count {
  const rows = actionsOf(records).filter(isOpen);
  const owners = groupByText(rows, ({ owner }) => owner, 'Utan ansvarig');
  const sorted = owners
    .map((group, index) => ({ group, index }))
    .sort((a, b) => b.group.rows.length - a.group.rows.length || a.index - b.index);
  const groups = sorted.map(({ group }) => ({ label: group.label, cells: [{ rows: group.rows }] }));
  return {
    rows,
    population: actionsOf(records),
    breakdown: [
      {
        title: 'Öppna åtgärder per ansvarig',
        groupTitle: 'Ansvarig',
        unit: 'antal',
        series: ['Öppna åtgärder'],
        groups,
        chart: 'bar',
      },
    ],
  };
}

function countPlans(records: Records): Count {
  const count = countWhere(
    actionsOfYear(records),
    (action) => action.inOperationalPlan === true || action.inInternalControlPlan === true,
  );
  const of = (label: string, operational: boolean, internalControl: boolean) => ({
    label,
    cells: [
      {
        rows: count.rows.filter(
          (action) =>
            (action.inOperationalPlan === true) === operational &&
            (action.inInternalControlPlan === true) === internalControl,
        ),
      },
    ],
  });
  return {
    ...count,
    breakdown: [
      {
        title: 'Åtgärder i verksamhetsplan och internkontrollplan',
        groupTitle: 'Plan',
        unit: 'antal',
        series: ['Åtgärder'],
        groups: [
          of('Endast verksamhetsplanen', true, false),
          of('Endast internkontrollplanen', false, true),
          of('Båda planerna', true, true),
        ],
      },
    ],
  };
}

function countDaysLate(records: Records): Count {
  const { today } = records.settings;
  const population = actionsOf(records).filter(
    (action) =>
      action.endDate !== undefined && (isOpen(action) || (isDone(action) && action.completedDate !== undefined)),
  );
  const late = population.map((action) => [action, daysLate(action, today)] as const).filter(([, days]) => days > 0);
  const rows = late.map(([action]) => action);
  const common = { rows, population, measures: new Map(late) };
  return population.length > 0 && rows.length === 0 ? { ...common, value: 0 } : common;
}

const common = { family: 'Åtgärder' } as const;

export const actionIndicators: readonly IndicatorDefinition[] = [
  {
    ...common,
    id: 'A1',
    title: 'Åtgärder per år och status',
    definition: 'Antal åtgärder i handlingsplanen, fördelade på verksamhetsår och status.',
    unit: 'antal',
    polarity: 'neutral',
    aggregation: 'count',
    needs: [need(actionPlan, 'year', 'status')],
    count: countByYearAndStatus,
  },
  {
    ...common,
    id: 'A2',
    title: 'Andel klara åtgärder',
    definition: ({ year }) => `Andel av verksamhetsårets (${year}) åtgärder som är klara; avbrutna räknas inte med.`,
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    needs: [need(actionPlan, 'year', 'status')],
    count: doneOfYear,
  },
  {
    ...common,
    id: 'A3',
    title: 'Försenade åtgärder',
    definition:
      'Antal åtgärder vars slutdatum har passerat och som varken är klara eller avbrutna, oavsett verksamhetsår.',
    unit: 'antal',
    polarity: 'lågt är bra',
    aggregation: 'count',
    needs: [need(actionPlan, 'status', 'endDate')],
    count: (records) => {
      const { today } = records.settings;
      const overdue = (action: Action) => isOpen(action) && action.endDate !== undefined && action.endDate < today;
      const count = countWhere(actionsOf(records).filter(isOpen), overdue);
      const groups = byArea(count.rows, records)
        .filter(({ rows }) => rows.length > 0)
        .map(({ label, rows }) => ({ label, cells: [{ rows }] }));
      const title = 'Försenade åtgärder per område';
      const series = ['Försenade åtgärder'];
      return { ...count, breakdown: [{ title, groupTitle: 'Område', unit: 'antal', series, groups, chart: 'bar' }] };
    },
  },
  {
    ...common,
    id: 'A4',
    title: 'Åtgärder som snart förfaller',
    definition: ({ dueSoonDays }) =>
      `Antal öppna åtgärder med slutdatum i dag eller inom ${countOf(dueSoonDays, 'dag', 'dagar')}.`,
    unit: 'antal',
    polarity: 'neutral',
    aggregation: 'count',
    needs: [need(actionPlan, 'status', 'endDate')],
    count: (records) => {
      const { today, dueSoonDays } = records.settings;
      const last = addDays(today, dueSoonDays);
      return countWhere(
        actionsOf(records).filter(isOpen),
        ({ endDate }) => endDate !== undefined && endDate >= today && endDate <= last,
      );
    },
  },
  {
    ...common,
    id: 'A5',
    title: 'Andel klara åtgärder per område',
    definition: ({ year }) =>
      `Andel av verksamhetsårets (${year}) åtgärder som är klara, område för område; avbrutna räknas inte med.`,
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    needs: [need(actionPlan, 'year', 'area', 'status')],
    count: countPerArea,
  },
  {
    ...common,
    id: 'A6',
    title: 'Öppna åtgärder per ansvarig',
    definition: 'Antal åtgärder som varken är klara eller avbrutna, fördelade på ansvarig.',
    unit: 'antal',
    polarity: 'neutral',
    aggregation: 'count',
    needs: [need(actionPlan, 'owner', 'status')],
    count: countPerOwner,
  },
  {
    ...common,
    id: 'A7',
    title: 'Åtgärder utan ansvarig',
    definition: ({ year }) =>
      `Antal öppna åtgärder för verksamhetsåret (${year}) eller tidigare år som ingen är ansvarig för.`,
    unit: 'antal',
    polarity: 'lågt är bra',
    aggregation: 'count',
    needs: [need(actionPlan, 'year', 'owner', 'status')],
    count: (records) =>
      countWhere(
        actionsOf(records).filter((action) => isOpen(action) && (action.year ?? 0) <= records.settings.year),
        ({ owner }) => owner === undefined,
      ),
  },
  {
    ...common,
    id: 'A8',
    title: 'Åtgärder i verksamhetsplan eller internkontrollplan',
    definition: ({ year }) =>
      `Antal av verksamhetsårets (${year}) åtgärder som finns i verksamhetsplanen, i internkontrollplanen eller i båda.`,
    unit: 'antal',
    polarity: 'neutral',
    aggregation: 'count',
    needs: [need(actionPlan, 'year', 'inOperationalPlan', 'inInternalControlPlan')],
    count: countPlans,
  },
  {
    ...common,
    id: 'A9',
    title: 'Genomsnittlig försening',
    definition:
      'Medelvärdet av antalet dagar efter slutdatum, för öppna åtgärder räknat till i dag och för klara till klardatum; åtgärder i tid räknas inte in i medelvärdet.',
    unit: 'dagar',
    polarity: 'lågt är bra',
    aggregation: 'mean',
    needs: [need(actionPlan, 'status', 'endDate', 'completedDate')],
    count: countDaysLate,
  },
  {
    ...common,
    id: 'A10',
    title: 'Åtgärder med framflyttat slutdatum',
    definition: 'Antal åtgärder vars slutdatum är senare än det ursprungliga, av dem som har båda datumen.',
    unit: 'antal',
    polarity: 'lågt är bra',
    aggregation: 'count',
    needs: [need(actionPlan, 'endDate', 'originalEndDate')],
    count: (records) =>
      countWhere(
        actionsOf(records).filter(
          ({ endDate, originalEndDate }) => endDate !== undefined && originalEndDate !== undefined,
        ),
        ({ endDate = '', originalEndDate = '' }) => endDate > originalEndDate,
      ),
  },
];
