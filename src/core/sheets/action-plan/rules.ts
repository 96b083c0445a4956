import { defineRule } from '../../validation/define-rule.ts';
import { daysBetween } from '../../workbook/civil-date.ts';
import { countOf } from '../../workbook/format.ts';
import type { Row } from '../table.ts';
import { actionPlan } from './columns.ts';

type Action = Row<typeof actionPlan.columns>;

/** Whether an action still waits to be done: neither Klar nor Avbruten. */
export function isOpen({ status }: Action): boolean {
  return status !== 'Klar' && status !== 'Avbruten';
}

export const actionPlanRules = [
  defineRule({
    id: 'HP-05',
    severity: 'Fel',
    sheet: actionPlan,
    title: 'Startdatum efter slutdatum',
    explanation: 'En åtgärd kan inte börja efter att den ska vara klar.',
    needs: ['startDate', 'endDate'],
    check({ startDate, endDate }) {
      if (startDate === undefined || endDate === undefined || startDate <= endDate) return undefined;
      return {
        column: 'startDate',
        message: `Startdatum ${startDate} ligger ${countOf(daysBetween(endDate, startDate), 'dag', 'dagar')} efter slutdatum ${endDate}. Rätta det datum som är fel.`,
      };
    },
  }),
];
