import type { Row } from '../../records/table.ts';
import type { actionPlan } from './columns.ts';

/** A row of Handlingsplan. */
export type Action = Row<typeof actionPlan.columns>;

/** Whether an action still waits to be done: neither Klar nor Avbruten. */
export function isOpen({ status }: Action): boolean {
  return status !== 'Klar' && status !== 'Avbruten';
}
