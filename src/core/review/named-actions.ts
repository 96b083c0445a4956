import type { Records } from '../records/records.ts';
import { actionPlan } from '../sheets/action-plan/columns.ts';
import { onOneLine } from '../workbook/text.ts';
import type { ReviewInput } from './review-input.ts';
import { sentence } from './sentence.ts';

/** The actions that a cell refers to, in the plan's own words; empty text for none that the edition shows. */
export function namedActions({ records }: ReviewInput, ids: readonly string[] | undefined): string {
  return namesOf(records, ids).join('; ');
}

function namesOf(records: Records, ids: readonly string[] | undefined): readonly string[] {
  return (ids ?? []).flatMap((id) => records.row(actionPlan, id)?.action ?? []).map(onOneLine);
}

/** The same as a sentence of its own. */
export function actionSentence(input: ReviewInput, ids: readonly string[] | undefined): string {
  const named = namesOf(input.records, ids);
  return named.length === 0 ? '' : `${named.length === 1 ? 'Åtgärd' : 'Åtgärder'}: ${sentence(named.join('; '))}`;
}
