import type { Settings } from '../../records/settings/read-settings.ts';
import type { Row } from '../../records/table.ts';
import { foldChoice } from '../../workbook/text.ts';
import type { actionPlan } from './columns.ts';

/** A row of Handlingsplan. */
export type Action = Row<typeof actionPlan.columns>;

/** Whether an action is of a year that the review looks at: from the followed-up to the planned one. */
export function isInReview({ year }: Action, { followedUpYear, year: planned }: Settings): boolean {
  return year !== undefined && year >= followedUpYear && year <= planned;
}

/** Whether the end date of an open action has passed. */
export function isOverdue(action: Action, today: string): boolean {
  return action.endDate !== undefined && action.endDate < today && isOpen(action);
}

/** Whether an action still waits to be done: neither Klar nor Avbruten. */
export function isOpen({ status }: Action): boolean {
  return status !== 'Klar' && status !== 'Avbruten';
}

/** Whether an action is to be done again in later years. */
export function isRecurring({ recurring, status }: Action): boolean {
  return recurring !== undefined && recurring !== 'Nej' && status !== 'Avbruten';
}

/** An action's text without the years in it, so that "Följ upp 2025" and "Följ upp 2026" are the same action. */
export function actionWithoutYear(action: string): string {
  return foldChoice(action.replace(/\b20\d\d\b/g, ' '));
}
