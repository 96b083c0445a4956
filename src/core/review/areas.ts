import type { Records } from '../records/records.ts';
import { type Action, isOpen } from '../sheets/action-plan/action.ts';
import { actionPlan, areas as builtInAreas } from '../sheets/action-plan/columns.ts';

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
  const byArea = new Map<string, Action[]>();
  for (const action of records.rows(actionPlan)) {
    if (action.year !== year || !isOpen(action)) continue;
    const area = action.area ?? 'Övrigt';
    const known = byArea.get(area);
    if (known) known.push(action);
    else byArea.set(area, [action]);
  }
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
