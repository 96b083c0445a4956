import type { Records } from '../records/records.ts';
import type { Row } from '../records/table.ts';
import { isOpen } from '../sheets/action-plan/action.ts';
import { actionPlan } from '../sheets/action-plan/columns.ts';
import { actionsOfDecision } from '../sheets/decisions/actions-of-decision.ts';
import type { decisions } from '../sheets/decisions/columns.ts';
import { daysBetween } from '../workbook/civil-date.ts';
import { leftOutReferrers, namesRow } from './edition.ts';

type Decision = Row<typeof decisions.columns>;

/** Where a decision of an earlier review stands, in the order shown. The first three are still to be carried out. */
export const decisionStates = [
  'Ej beslutat',
  'Beslutat, utan åtgärd',
  'Pågår',
  'Genomfört',
  'Avbrutet',
  'Avslaget',
] as const;

export type DecisionState = (typeof decisionStates)[number];

export function isUnfinished(state: DecisionState): boolean {
  return decisionStates.indexOf(state) < 3;
}

/** By the actions that it names, and those that name it as where they come from. */
export function decisionState(decision: Decision, records: Records): DecisionState {
  const { outcome } = decision;
  if (outcome === 'Avslaget') return 'Avslaget';
  if (outcome !== 'Godkänt') return 'Ej beslutat';
  const actions = actionsOfDecision(decision, records);
  if (actions.length === 0) return hasHiddenAction(decision, records) ? 'Pågår' : 'Beslutat, utan åtgärd';
  if (actions.some(isOpen)) return 'Pågår';
  return actions.some(({ status }) => status === 'Klar') ? 'Genomfört' : 'Avbrutet';
}

/** Whether an action that the edition leaves out carries out the decision, named by it or naming it. Ask when none is shown. */
export function hasHiddenAction({ id, action }: Decision, records: Records): boolean {
  const naming = id === undefined ? [] : leftOutReferrers(records, actionPlan, 'originDecision', id);
  return naming.length > 0 || namesRow(records, actionPlan, action);
}

/** Days since it was decided; `null` when no day is given. */
export function decisionAge({ decisionDate }: Decision, today: string): number | null {
  return decisionDate === undefined ? null : daysBetween(decisionDate, today);
}
