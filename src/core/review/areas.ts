import type { Records } from '../records/records.ts';
import { type Action, isOpen } from '../sheets/action-plan/action.ts';
import { actionPlan, areas as builtInAreas } from '../sheets/action-plan/columns.ts';
import { groupBy } from '../workbook/group-by.ts';

export interface AreaOfYear {
  readonly area: string;
  /** By priority, then in the order of the sheet; actions without priority come last. */
  readonly actions: readonly Action[];
}

function priorityOf({ priority }: Action): number {
  return priority ?? Number.MAX_SAFE_INTEGER;
}

/**
 * The areas that have actions to be done in a year, without those that are done or cancelled: the one with the most important action first,
 * else in the order of the list Område.
 */
export function areasInPriorityOrder(records: Records, year: number): readonly AreaOfYear[] {
  const actions = records.rows(actionPlan).filter((action) => action.year === year && isOpen(action));
  const byArea = groupBy(actions, ({ area = 'Övrigt' }) => area);
  const listOrder = records.list('Område', builtInAreas);
  const place = (area: string) => (listOrder.includes(area) ? listOrder.indexOf(area) : listOrder.length);
  return [...byArea]
    .map(([area, actions]) => ({
      area,
      actions: [...actions].sort((a, b) => priorityOf(a) - priorityOf(b) || a.rowNumber - b.rowNumber),
    }))
    .sort(
      (a, b) =>
        priorityOf(a.actions[0] as Action) - priorityOf(b.actions[0] as Action) || place(a.area) - place(b.area),
    );
}
