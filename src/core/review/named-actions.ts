import { actionPlan } from '../sheets/action-plan/columns.ts';
import { onOneLine } from '../workbook/text.ts';
import type { ReviewInput } from './review-input.ts';
import { sentence } from './sentence.ts';

/** The actions that a cell refers to, in the plan's own words; empty text for none that the edition shows. */
export function namedActions({ records }: ReviewInput, ids: readonly string[] | undefined): string {
  const named = (ids ?? []).flatMap((id) => records.row(actionPlan, id)?.action ?? []);
  return named.map(onOneLine).join('; ');
}

/** The same as a sentence of its own. */
export function actionSentence(input: ReviewInput, ids: readonly string[] | undefined): string {
  const named = namedActions(input, ids);
  return named === '' ? '' : `Åtgärd: ${sentence(named)}`;
}
