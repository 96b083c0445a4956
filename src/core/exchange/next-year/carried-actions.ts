import type { Records } from '../../records/records.ts';
import { type Action, actionWithoutYear, isRecurring } from '../../sheets/action-plan/action.ts';
import { actionPlan } from '../../sheets/action-plan/columns.ts';
import type { KnownValue } from '../../workbook/workbook.ts';
import type { FreeIds } from '../next-free-id.ts';
import { movedYears, withYear } from './moved-dates.ts';
import type { SheetAdditions } from './sheet-additions.ts';

type ActionKey = keyof typeof actionPlan.columns;

/** What a new round of an action has from the last one, as it stands there. */
const kept = [
  'area',
  'description',
  'owner',
  'recurring',
  'source',
  'sourceReference',
  'inOperationalPlan',
  'operationalGoal',
  'inInternalControlPlan',
  'sensitive',
] as const satisfies readonly ActionKey[];

/** Gives each recurring action its rows for a year, from those of its last year, unless it has some. Swedish: what was done. */
export function carryRecurringActions(
  records: Records,
  plan: SheetAdditions<typeof actionPlan.columns>,
  free: FreeIds,
  year: number,
): string[] {
  const rows = records.rows(actionPlan);
  const lastYears = lastYearByAction(rows);
  const priorities = new Set(rows.filter((row) => row.year === year).map(({ priority }) => priority));
  return rows.flatMap((row) => {
    const { action, year: from, recurring } = row;
    if (action === undefined || from === undefined || !isRecurring(row)) return [];
    if (from < records.settings.year || from >= year || lastYears.get(actionWithoutYear(action)) !== from) return [];
    const id = String(free.after('HP-000'));
    const values = kept.map((key): [string, KnownValue] => [key, plan.cell(row, key)]);
    const priority = row.priority !== undefined && !priorities.has(row.priority) ? row.priority : null;
    priorities.add(row.priority);
    plan.addRow({
      id,
      priority,
      year,
      action: withYear(plan.cell(row, 'action'), from, year),
      ...Object.fromEntries(values),
      startDate: movedDate(row.startDate, year - from),
      endDate: movedDate(row.endDate, year - from),
      originalEndDate: movedDate(row.endDate, year - from),
      status: 'Ej påbörjad',
    });
    const dates = row.startDate === undefined && row.endDate === undefined ? '' : ', med datumen flyttade';
    return [
      `${row.id ?? `Rad ${row.rowNumber}`} återkommer ${recurring?.toLowerCase()}: ${id} är raden för ${year}${dates}.`,
    ];
  });
}

function movedDate(date: string | undefined, years: number): KnownValue {
  return date === undefined ? null : { date: movedYears(date, years) };
}

/** The last year of each action, by its text without years. */
function lastYearByAction(rows: readonly Action[]): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  for (const { action, year } of rows) {
    if (action === undefined || year === undefined) continue;
    const text = actionWithoutYear(action);
    years.set(text, Math.max(years.get(text) ?? 0, year));
  }
  return years;
}
