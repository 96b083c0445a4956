import type { Row } from '../../records/table.ts';
import type { actionPlan } from './columns.ts';

/** Whether an action still waits to be done: neither Klar nor Avbruten. */
export function isOpen({ status }: Row<typeof actionPlan.columns>): boolean {
  return status !== 'Klar' && status !== 'Avbruten';
}
