import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { actionPlan } from '../action-plan/columns.ts';
import type { decisions } from './columns.ts';

/** Whether nobody has decided yet, or nobody knows what was decided. */
export function isProposal({ outcome }: Row<typeof decisions.columns>): boolean {
  return outcome === undefined || outcome === 'Förslag';
}

/** The actions that carry out a decision: the one it names, and those that name it as their origin; each once. */
export function actionsOfDecision(
  { id, action = [] }: Row<typeof decisions.columns>,
  records: Records,
): readonly Row<typeof actionPlan.columns>[] {
  const named = action.flatMap((actionId) => records.row(actionPlan, actionId) ?? []);
  const naming = id === undefined ? [] : (records.referrers(actionPlan, 'originDecision').get(id) ?? []);
  return [...new Set([...named, ...naming])];
}
