import type { Records } from '../../../records/records.ts';
import { defineRule } from '../../../validation/define-rule.ts';
import { emptyColumns } from '../../../validation/row-questions.ts';
import { daysBetween } from '../../../workbook/civil-date.ts';
import { countOf, formatShare, joinWords } from '../../../workbook/format.ts';
import { type Action, isInReview } from '../action.ts';
import { actionPlan } from '../columns.ts';

const { columns } = actionPlan;

function needsOwner(row: Action, { settings }: Records): boolean {
  return row.status !== 'Avbruten' && isInReview(row, settings);
}

/** Rules about what the status of an action promises. */
export const statusRules = [
  defineRule({
    id: 'HP-01',
    severity: 'Varning',
    sheet: actionPlan,
    title: 'Klar utan resultat',
    explanation:
      'En klar åtgärd ska ha Klart 100 %, Klardatum och minst en av Effekt och Bevis: det räcker inte att en rutin finns, det ska gå att se vad den ledde till. Fel när Klart eller Klardatum säger emot statusen, annars varning.',
    reference: 'SS-ISO/IEC 27001:2022 10.2 d',
    needs: ['status'],
    check(row, records) {
      if (row.status !== 'Klar') return undefined;
      const { done, completedDate } = row;
      if (done !== undefined && done < 1) {
        return {
          column: 'done',
          severity: 'Fel',
          message: `Status är Klar men Klart är ${formatShare(done)}. Skriv 100 % eller ändra Status.`,
        };
      }
      if (completedDate !== undefined && completedDate > records.today) {
        return {
          column: 'completedDate',
          severity: 'Fel',
          message: `Status är Klar men Klardatum ${completedDate} ligger i framtiden. Rätta datumet eller ändra Status.`,
        };
      }
      const unsaid = emptyColumns(actionPlan, ['done', 'completedDate'], row, records);
      const hasResult = row.effect !== undefined || row.evidence !== undefined;
      const results = hasResult ? [] : emptyColumns(actionPlan, ['effect', 'evidence'], row, records);
      const column = unsaid[0] ?? results[0];
      if (column === undefined) return undefined;
      const headersOf = (keys: readonly (keyof typeof columns)[]) => keys.map((key) => columns[key].header);
      const wanted = [...headersOf(unsaid), ...(results.length === 0 ? [] : [joinWords(headersOf(results), 'eller')])];
      return {
        column,
        message: `Status är Klar, men åtgärden saknar ${joinWords(wanted)}. Fyll i det som saknas, så att det syns vad åtgärden ledde till.`,
      };
    },
  }),
  defineRule({
    id: 'HP-02',
    severity: 'Varning',
    sheet: actionPlan,
    title: 'Ansvarig saknas',
    explanation:
      'En åtgärd för något av åren från det som följs upp till det som planeras ska ha någon som svarar för den. Avbrutna åtgärder prövas inte.',
    reference: 'SS-ISO/IEC 27001:2022 6.2 j',
    needs: ['year', 'status', 'owner'],
    toldOnce: {
      judges: needsOwner,
      message: (rows) =>
        `Ingen av de ${rows} åtgärder som följs upp eller planeras har någon ansvarig. Skriv i kolumnen vem som svarar för var och en, med e-postadress eller roll.`,
    },
    check(row, records) {
      if (row.owner !== undefined || !needsOwner(row, records)) return undefined;
      if (emptyColumns(actionPlan, ['owner'], row, records).length === 0) return undefined;
      return {
        column: 'owner',
        message: 'Ingen är ansvarig för åtgärden. Skriv vem som svarar för den, med e-postadress eller roll.',
      };
    },
  }),
  defineRule({
    id: 'HP-09',
    severity: 'Varning',
    sheet: actionPlan,
    title: 'Pausad eller avbruten utan kommentar',
    explanation: 'Den som läser ska förstå varför en åtgärd har pausats eller avbrutits.',
    needs: ['status', 'comment'],
    check(row, records) {
      const { status, comment } = row;
      if (comment !== undefined || (status !== 'Pausad' && status !== 'Avbruten')) return undefined;
      if (emptyColumns(actionPlan, ['comment'], row, records).length === 0) return undefined;
      const advice = status === 'Pausad' ? 'varför, och när arbetet återupptas' : 'varför, och vem som har bestämt det';
      return { column: 'comment', message: `Åtgärden är ${status.toLowerCase()}. Skriv i Kommentar ${advice}.` };
    },
  }),
  defineRule({
    id: 'HP-13',
    severity: 'Varning',
    sheet: actionPlan,
    title: 'Ej påbörjad trots att arbetet borde ha börjat',
    explanation:
      'Fel när Klart är mer än 0 % fast åtgärden inte är påbörjad: då säger raden emot sig själv. Varning när startdatum har passerats; själva startdagen räknas inte.',
    needs: ['status'],
    check({ status, done, startDate }, { today }) {
      if (status !== 'Ej påbörjad') return undefined;
      if (done !== undefined && done > 0) {
        return {
          column: 'status',
          severity: 'Fel',
          message: `Status är Ej påbörjad men Klart är ${formatShare(done)}. Ändra Status till Pågående, eller Klart till 0 %.`,
        };
      }
      if (startDate === undefined || startDate >= today) return undefined;
      return {
        column: 'status',
        message: `Åtgärden skulle ha börjat ${startDate}, för ${countOf(daysBetween(startDate, today), 'dag', 'dagar')} sedan, men är inte påbörjad. Ändra Status om arbetet är i gång, annars Startdatum.`,
      };
    },
  }),
];
