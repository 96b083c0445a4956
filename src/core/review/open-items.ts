import { hasHiddenAction } from '../dashboard/decision-state.ts';
import type { Records } from '../records/records.ts';
import type { Row } from '../records/table.ts';
import { isUnknownIn } from '../records/table-rows.ts';
import { type Action, isOpen } from '../sheets/action-plan/action.ts';
import { actionPlan } from '../sheets/action-plan/columns.ts';
import { actionsOfDecision } from '../sheets/decisions/actions-of-decision.ts';
import { decisions } from '../sheets/decisions/columns.ts';
import { onOneLine } from '../workbook/text.ts';

/** What an earlier review decided, or an earlier year planned, that is not done. */
export interface OpenItem {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly owner: string | undefined;
  readonly originalDate: string | undefined;
  readonly currentDate: string | undefined;
  /** `undefined` where the edition leaves the action out. */
  readonly status: string | undefined;
  readonly comment: string | undefined;
}

/** Actions of earlier years, and those that an earlier decision led to; a decision without an action stands for itself. */
export function openItems(records: Records): OpenItem[] {
  const { year } = records.settings;
  const shown = new Set<Action>();
  const earlier = records
    .rows(decisions)
    .filter((row) => (row.reviewYear ?? year) < year && row.outcome !== 'Avslaget');
  const ofDecisions = earlier.flatMap((row): OpenItem[] => {
    const actions = actionsOfDecision(row, records);
    for (const action of actions) shown.add(action);
    const isOne = actions.length === 1;
    if (actions.length > 0) return actions.filter(isOpen).map((action) => ofDecision(row, action, isOne));
    const isUncertain = isUnknownIn(row, 'action');
    const status = hasHiddenAction(row, records) ? undefined : isUncertain ? 'Okänd' : 'Ingen åtgärd beslutad';
    return [{ ...ofDecision(row, undefined, true), status }];
  });
  const ofActions = records
    .rows(actionPlan)
    .filter((action) => (action.year ?? year) < year && isOpen(action) && !shown.has(action))
    .map((action) => ({
      id: action.id,
      title: action.action,
      owner: action.owner,
      originalDate: action.originalEndDate ?? action.endDate,
      currentDate: action.endDate,
      status: statusOf(action),
      comment: action.comment,
    }));
  return [...ofDecisions, ...ofActions];
}

/** A decision that several actions carry out is told with the name of each. */
function ofDecision(row: Row<typeof decisions.columns>, action: Action | undefined, isOnlyOne: boolean): OpenItem {
  const named = isOnlyOne || action?.action === undefined ? '' : `\nÅtgärd: ${onOneLine(action.action)}`;
  return {
    id: action?.id === undefined ? row.id : `${row.id ?? ''} ${action.id}`.trim(),
    title: row.decision === undefined ? action?.action : `${row.decision}${named}`,
    owner: action?.owner ?? row.owner,
    originalDate: action?.originalEndDate ?? row.endDate ?? action?.endDate,
    currentDate: action?.endDate ?? row.endDate,
    status: action ? statusOf(action) : '–',
    comment: action?.comment,
  };
}

function statusOf(action: Action): string {
  return action.status ?? (isUnknownIn(action, 'status') ? 'Okänd' : '–');
}
