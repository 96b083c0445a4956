import type { Records } from '../../records/records.ts';
import { type Action, isOpen } from '../../sheets/action-plan/action.ts';
import { actionPlan, areas } from '../../sheets/action-plan/columns.ts';
import { daysBetween } from '../../workbook/civil-date.ts';
import { shareCell } from '../breakdown.ts';
import { type Count, countWhere } from '../define-indicator.ts';
import { crossTable, groupByList, groupByText } from '../group-rows.ts';
import { lightOfShare } from '../traffic-light.ts';

const statuses = ['Ej påbörjad', 'Pågående', 'Klar', 'Pausad', 'Avbruten'];

export function actionsOf(records: Records): readonly Action[] {
  return records.rows(actionPlan);
}

function actionsOfYear(records: Records) {
  return actionsOf(records).filter(({ year }) => year === records.settings.year);
}

function isDone({ status }: Action) {
  return status === 'Klar';
}

export function byArea(actions: readonly Action[], records: Records) {
  return groupByList(actions, ({ area }) => area, records.list('Område', areas), 'Utan giltigt område');
}

/** Done actions over those to be done: what was broken off is no longer to be done. */
export function doneOfYear(records: Records) {
  return countWhere(
    actionsOfYear(records).filter(({ status }) => status !== 'Avbruten'),
    isDone,
  );
}

/** Days after the end date: of an open action until today, of a done one until it was done. 0 or less = in time. */
function daysLate(action: Action, today: string): number {
  const { endDate, completedDate } = action;
  if (endDate === undefined) return 0;
  if (isOpen(action)) return daysBetween(endDate, today);
  return isDone(action) && completedDate !== undefined ? daysBetween(endDate, completedDate) : 0;
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

export function countDaysLate(records: Records): Count {
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
