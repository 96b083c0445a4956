import type { Records } from '../../../records/records.ts';
import { defineRule } from '../../../validation/define-rule.ts';
import { emptyColumns } from '../../../validation/row-questions.ts';
import { daysBetween } from '../../../workbook/civil-date.ts';
import { countOf } from '../../../workbook/format.ts';
import { type Action, isInReview, isOpen, isOverdue } from '../action.ts';
import { actionPlan } from '../columns.ts';

function days(count: number) {
  return countOf(count, 'dag', 'dagar');
}

/** Whether and how far an end date has been moved, as a sentence; empty when nothing is known of it. */
function moveOf(original: string | undefined, end: string): string {
  if (original === undefined) return '';
  if (original === end) return ' Datumet har inte flyttats.';
  const moved = original < end ? 'senarelagts' : 'tidigarelagts';
  const distance = Math.abs(daysBetween(original, end));
  return ` Datumet har redan ${moved} ${days(distance)}, från ${original}.`;
}

/** The end of the sentence on an action that is due soon: where it stands, and what to do. */
function toDo(status: Action['status']): string {
  if (status === 'Pausad') return ', men är pausad. Bestäm ett nytt slutdatum eller återuppta arbetet.';
  const state = status === 'Ej påbörjad' ? ', men är inte påbörjad' : '';
  return `${state}. Stäm av med den ansvariga att tiden räcker.`;
}

/** Rules about when actions begin and are due. */
export const dateRules = [
  defineRule({
    id: 'HP-03',
    severity: 'Varning',
    sheet: actionPlan,
    title: 'Försenad',
    explanation:
      'Slutdatum har passerats och åtgärden är varken klar eller avbruten. Meddelandet säger hur många dagar det gäller och om slutdatum har flyttats.',
    reference: 'SS-ISO/IEC 27001:2022 9.3.2 a',
    needs: ['endDate', 'status'],
    check(row, { today }) {
      const { endDate, originalEndDate } = row;
      if (endDate === undefined || !isOverdue(row, today)) return undefined;
      return {
        column: 'endDate',
        message: `Åtgärden är ${days(daysBetween(endDate, today))} försenad: slutdatum var ${endDate}.${moveOf(originalEndDate, endDate)} Slutför den, eller bestäm ett nytt slutdatum och skriv varför i Kommentar.`,
      };
    },
  }),
  defineRule({
    id: 'HP-04',
    severity: 'Upplysning',
    sheet: actionPlan,
    title: 'Förfaller snart',
    explanation:
      'Åtgärden är varken klar eller avbruten och har högst så många dagar kvar som inställningen Förfaller snart dagar säger.',
    needs: ['endDate', 'status'],
    check(row, { today, settings }) {
      const { endDate, status } = row;
      if (endDate === undefined || endDate < today || !isOpen(row)) return undefined;
      const left = daysBetween(today, endDate);
      if (left > settings.dueSoonDays) return undefined;
      const when = left === 0 ? 'i dag' : `om ${days(left)}`;
      return {
        column: 'endDate',
        message: `Åtgärden ska vara klar ${when}, ${endDate}${toDo(status)}`,
      };
    },
  }),
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
        message: `Startdatum ${startDate} ligger ${days(daysBetween(endDate, startDate))} efter slutdatum ${endDate}. Rätta det datum som är fel.`,
      };
    },
  }),
  defineRule({
    id: 'HP-12',
    severity: 'Upplysning',
    sheet: actionPlan,
    title: 'Slutdatum har senarelagts',
    explanation:
      'Slutdatum ligger efter det slutdatum som först beslutades. Ändringen redovisas i genomgången och bör ha ett skäl.',
    reference: 'SS-ISO/IEC 27001:2022 9.3.2 a',
    needs: ['endDate', 'originalEndDate'],
    check({ endDate, originalEndDate }) {
      if (endDate === undefined || originalEndDate === undefined || endDate <= originalEndDate) return undefined;
      return {
        column: 'endDate',
        message: `Slutdatum har senarelagts ${days(daysBetween(originalEndDate, endDate))}, från ${originalEndDate} till ${endDate}. Skriv skälet i Kommentar, om det inte redan står där.`,
      };
    },
  }),
  defineRule({
    id: 'HP-15',
    severity: 'Varning',
    sheet: actionPlan,
    title: 'Slutdatum saknas',
    explanation:
      'En öppen åtgärd för något av åren från det som följs upp till det som planeras ska ha ett slutdatum. Utan det går det inte att se om den är försenad.',
    reference: 'SS-ISO/IEC 27001:2022 6.2 k',
    needs: ['year', 'status', 'endDate'],
    toldOnce: {
      judges: needsEndDate,
      message: (rows) =>
        `Ingen av de ${rows} öppna åtgärder som följs upp eller planeras har något slutdatum. Skriv i kolumnen när var och en ska vara klar.`,
    },
    check(row, records) {
      if (row.endDate !== undefined || !needsEndDate(row, records)) return undefined;
      if (emptyColumns(actionPlan, ['endDate'], row, records).length === 0) return undefined;
      return {
        column: 'endDate',
        message: 'Åtgärden är öppen men har inget slutdatum. Skriv när den ska vara klar.',
      };
    },
  }),
];

function needsEndDate(row: Action, { settings }: Records): boolean {
  return isOpen(row) && isInReview(row, settings);
}
