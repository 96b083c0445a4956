import { need } from '../../records/need.ts';
import type { Records } from '../../records/records.ts';
import { defineRule, type Rule } from '../../validation/define-rule.ts';
import { emptyColumns, namesRowOf } from '../../validation/row-questions.ts';
import { daysBetween } from '../../workbook/civil-date.ts';
import { countOf, joinWords } from '../../workbook/format.ts';
import { processingRecord } from '../processing-record/columns.ts';
import { impactAssessments } from './columns.ts';

/** Whether all processings that an assessment is about have ended; then it needs no new review. */
function haveEnded(processings: readonly string[] | undefined, records: Records): boolean {
  if (processings === undefined || processings.length === 0) return false;
  return processings.every((id) => records.row(processingRecord, id)?.status === 'Upphörd');
}

/** Checks of the impact assessments, KB-01 first. */
export const impactAssessmentRules: readonly Rule[] = [
  defineRule({
    id: 'KB-01',
    severity: 'Fel',
    sheet: impactAssessments,
    title: 'Bedömningen gäller ingen känd behandling',
    explanation:
      'Behandlingar nämner ingen rad som finns i Registerförteckning. Då går det inte att se vad som har bedömts. Prövas bara när arbetsboken har det bladet.',
    reference: 'GDPR art. 35.7 a',
    needs: ['processings'],
    reads: [need(processingRecord, 'id')],
    check({ processings }, records) {
      if (namesRowOf(processingRecord, processings, records)) return undefined;
      return {
        column: 'processings',
        message:
          'Konsekvensbedömningen hänvisar inte till någon behandling i Registerförteckning. Skriv id för den behandling som bedömts, till exempel RF-001, eller lägg först till behandlingen.',
      };
    },
  }),
  defineRule({
    id: 'KB-02',
    severity: 'Fel',
    sheet: impactAssessments,
    title: 'Klar utan datum eller dataskyddsombud',
    explanation:
      'En klar konsekvensbedömning ska ha ett datum för när den genomfördes, och dataskyddsombudet ska ha rådfrågats.',
    reference: 'GDPR art. 35.2',
    needs: ['status'],
    check(row, records) {
      if (row.status !== 'Klar') return undefined;
      const [undated] = emptyColumns(impactAssessments, ['completedDate'], row, records);
      const [unsaid] = emptyColumns(impactAssessments, ['officerConsulted'], row, records);
      const notConsulted = row.officerConsulted === false ? 'officerConsulted' : unsaid;
      const column = undated ?? notConsulted;
      if (column === undefined) return undefined;
      const faults = [
        ...(undated === undefined ? [] : ['datum saknas i Genomförd']),
        ...(notConsulted === undefined
          ? []
          : [unsaid === undefined ? 'dataskyddsombudet har inte rådfrågats' : 'DSO rådfrågad är tomt']),
      ];
      const advice = [
        ...(undated === undefined ? [] : ['skriv dagen i Genomförd']),
        ...(notConsulted === undefined ? [] : ['rådfråga dataskyddsombudet och skriv Ja']),
      ];
      return {
        column,
        message: `Status är Klar, men ${joinWords(faults)}. Ändra Status, eller ${joinWords(advice)}.`,
      };
    },
  }),
  defineRule({
    id: 'KB-03',
    severity: 'Fel',
    sheet: impactAssessments,
    title: 'Hög restrisk utan förhandssamråd',
    explanation:
      'När risken är hög även efter åtgärderna ska IMY rådfrågas innan behandlingen börjar. Fel när bedömningen är klar, varning medan den pågår.',
    reference: 'GDPR art. 36.1',
    needs: ['residualRisk', 'priorConsultation'],
    check({ residualRisk, priorConsultation, status }) {
      if (residualRisk !== 'Hög' || priorConsultation === true) return undefined;
      return {
        column: 'priorConsultation',
        ...(status === 'Klar' ? {} : { severity: 'Varning' as const }),
        message:
          'Restrisken är hög men förhandssamråd med IMY har inte hållits. Sänk risken med fler åtgärder, eller begär förhandssamråd innan behandlingen börjar.',
      };
    },
  }),
  defineRule({
    id: 'KB-04',
    severity: 'Varning',
    sheet: impactAssessments,
    title: 'Översynen är försenad',
    explanation: 'Nästa översyn har passerats. Prövas inte när alla behandlingar som bedömningen gäller har upphört.',
    reference: 'GDPR art. 35.11',
    needs: ['nextReview'],
    check({ nextReview, processings }, records) {
      if (nextReview === undefined || nextReview >= records.today || haveEnded(processings, records)) return undefined;
      return {
        column: 'nextReview',
        message: `Översynen skulle ha gjorts ${nextReview}, för ${countOf(daysBetween(nextReview, records.today), 'dag', 'dagar')} sedan. Se över bedömningen och skriv en ny dag i Nästa översyn.`,
      };
    },
  }),
];
