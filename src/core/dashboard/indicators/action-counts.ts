import type { Records } from '../../records/records.ts';
import { type Action, isOpen } from '../../sheets/action-plan/action.ts';
import { actionPlan, areas } from '../../sheets/action-plan/columns.ts';
import { daysBetween, yearOf } from '../../workbook/civil-date.ts';
import { shareCell } from '../breakdown.ts';
import { type Count, countWhere } from '../define-indicator.ts';
import { crossTable, groupByList, groupByText } from '../group-rows.ts';
import { lackText } from '../lack-text.ts';
import { type Limits, lightOfExpected } from '../traffic-light.ts';

const statuses = ['Ej påbörjad', 'Pågående', 'Klar', 'Pausad', 'Avbruten'];

export function actionsOf(records: Records): readonly Action[] {
  return records.rows(actionPlan);
}

export function actionsOfYear(records: Records, year: number) {
  return actionsOf(records).filter((action) => action.year === year);
}

function isDone({ status }: Action) {
  return status === 'Klar';
}

export function byArea(actions: readonly Action[], records: Records) {
  return groupByList(actions, ({ area }) => area, records.list('Område', areas), 'Utan giltigt område');
}

/** What was broken off is no longer to be done. */
export function isToBeDone({ status }: Action) {
  return status !== 'Avbruten';
}

/** Done actions of a year over those to be done, with those that should be done by now. */
function doneOfYear(records: Records, year: number) {
  const { today } = records.settings;
  const isOver = year < yearOf(today);
  const count = countWhere(actionsOfYear(records, year).filter(isToBeDone), isDone);
  const isExpected = ({ endDate }: Action) => (endDate === undefined ? isOver : endDate < today);
  return { ...count, expected: count.population.filter(isExpected) };
}

/** Those of one group, as a row of a breakdown. */
function doneGroup(label: string, { rows, population, expected }: ReturnType<typeof doneOfYear>, limits: Limits) {
  return {
    label,
    cells: [shareCell(rows, population)],
    status: lightOfExpected(rows.length, expected.length, limits),
  };
}

/** Those of the running year; where another year is followed up, that one beside it. */
export function countDone(records: Records): Count {
  const { runningYear, followedUpYear } = records.settings;
  const done = doneOfYear(records, runningYear);
  const count = { ...done, notJudged: withoutEndDate(done) };
  if (runningYear === followedUpYear) return count;
  const groups = [
    doneGroup(String(followedUpYear), doneOfYear(records, followedUpYear), records.settings),
    doneGroup(String(runningYear), done, records.settings),
  ];
  const breakdown = {
    title: 'Klara åtgärder per år',
    groupTitle: 'Verksamhetsår',
    unit: 'andel',
    series: ['Andel klara'],
    groups,
  };
  return { ...count, breakdown: [breakdown] };
}

/** Until their year is over nobody can say whether they are late. */
function withoutEndDate({ population, expected }: ReturnType<typeof doneOfYear>): string {
  const due = new Set(expected);
  const unclear = population.filter((action) => isOpen(action) && action.endDate === undefined && !due.has(action));
  return lackText(unclear.length, population.length, ['åtgärd', 'åtgärder'], 'slutdatum');
}

/** Days after the end date: of an open action until today, of a done one until it was done. 0 or less = in time. */
function daysLate(action: Action, today: string): number {
  const { endDate = today, completedDate = endDate } = action;
  return daysBetween(endDate, isOpen(action) ? today : completedDate);
}

export function countByYearAndStatus(records: Records): Count {
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
        chart: 'stacked-bar',
      },
    ],
  };
}

export function countPerArea(records: Records): Count {
  const { runningYear } = records.settings;
  const count = doneOfYear(records, runningYear);
  const due = new Set(count.expected);
  const groups = byArea(count.population, records).map(({ label, rows }) =>
    doneGroup(
      label,
      { rows: rows.filter(isDone), population: rows, expected: rows.filter((action) => due.has(action)) },
      records.settings,
    ),
  );
  const title = `Klara åtgärder per område ${runningYear}`;
  return {
    ...count,
    notJudged: withoutEndDate(count),
    breakdown: [{ title, groupTitle: 'Område', unit: 'andel', series: ['Andel klara'], groups, chart: 'bar' }],
  };
}

export function countPerOwner(records: Records): Count {
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

export function countPlans(records: Records): Count {
  const count = countWhere(
    actionsOfYear(records, records.settings.runningYear),
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

export function countDaysLate(records: Records): Count {
  const { today } = records.settings;
  const population = actionsOf(records).filter(
    (action) =>
      action.endDate !== undefined && (isOpen(action) || (isDone(action) && action.completedDate !== undefined)),
  );
  const late = population.map((action) => [action, daysLate(action, today)] as const).filter(([, days]) => days > 0);
  const rows = late.map(([action]) => action);
  const isGrounded = population.some((action) => isDone(action) || (action.endDate ?? today) < today);
  const common = { rows, population, isGrounded, measures: new Map(late) };
  return population.length > 0 && rows.length === 0 ? { ...common, value: 0 } : common;
}
