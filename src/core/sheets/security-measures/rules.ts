import { cybersecurityActFact } from '../../facts/dated-facts.ts';
import type { Records } from '../../records/records.ts';
import { defineRule, type Rule } from '../../validation/define-rule.ts';
import { emptyColumns, namesRowOf } from '../../validation/row-questions.ts';
import { joinWords } from '../../workbook/format.ts';
import { actionPlan } from '../action-plan/columns.ts';
import { measureAreas, securityMeasures } from './columns.ts';

const reference = `${cybersecurityActFact.source} 2 kap. 3 §`;

/** Whether the act asks the administration for its measures on the review day. */
function isAsked({ today, settings }: Records): boolean {
  return settings.underCybersecurityAct !== 'Nej' && today >= cybersecurityActFact.validFrom;
}

/** Checks of the security measures, SÅ-01 first. */
export const securityMeasureRules: readonly Rule[] = [
  defineRule({
    id: 'SÅ-01',
    severity: 'Varning',
    sheet: securityMeasures,
    title: 'Åtgärdsområde som ingen har bedömt',
    explanation: `Säkerhetsåtgärderna ska omfatta alla tio områden. Ett område har ingen rad, eller bara rader med Läge Ej bedömt. Prövas från ${cybersecurityActFact.validFrom}, när bladet har någon rad, och inte för den som enligt Inställningar inte omfattas av lagen.`,
    reference,
    needs: ['area', 'state'],
    *checkSheet({ rows }, records) {
      if (rows.length === 0 || !isAsked(records)) return;
      const judged = new Set<string | undefined>(
        rows.filter(({ state }) => state !== undefined && state !== 'Ej bedömt').map(({ area }) => area),
      );
      const lacking = records.list('Åtgärdsområde', measureAreas).filter((area) => !judged.has(area));
      if (lacking.length === 0) return;
      yield {
        column: 'area',
        message: `Ingen har bedömt ${joinWords(lacking.map((area) => `”${area}”`))}. Lägg till en rad för varje område som saknas, och välj Infört, Delvis eller Nej i Läge.`,
      };
    },
  }),
  defineRule({
    id: 'SÅ-02',
    severity: 'Varning',
    sheet: securityMeasures,
    title: 'Brist i säkerhetsåtgärderna utan åtgärd',
    explanation:
      'Ett område som inte är infört, eller bara delvis, behöver en åtgärd som finns i handlingsplanen, så att bristen avhjälps.',
    reference,
    needs: ['state', 'actions'],
    check({ state, actions }, records) {
      if ((state !== 'Delvis' && state !== 'Nej') || namesRowOf(actionPlan, actions, records)) return undefined;
      const how = state === 'Nej' ? 'inte infört' : 'bara delvis infört';
      return {
        column: 'actions',
        message: `Området är ${how} men har ingen åtgärd. Hänvisa till en åtgärd i handlingsplanen.`,
      };
    },
  }),
  defineRule({
    id: 'SÅ-03',
    severity: 'Varning',
    sheet: securityMeasures,
    title: 'Infört utan bevis eller dag',
    explanation: 'Att ett område är infört ska gå att visa: var det går att se, och vilken dag det följdes upp.',
    reference,
    needs: ['state', 'evidence', 'followedUp'],
    check(row, records) {
      if (row.state !== 'Infört') return undefined;
      const lacking = emptyColumns(securityMeasures, ['evidence', 'followedUp'], row, records);
      const [column] = lacking;
      if (column === undefined) return undefined;
      const headers = lacking.map((key) => securityMeasures.columns[key].header);
      return {
        column,
        message: `Området sägs vara infört, men ${joinWords(headers)} saknas. Skriv hur det går att se och när det följdes upp.`,
      };
    },
  }),
];
