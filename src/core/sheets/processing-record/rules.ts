import { need } from '../../records/need.ts';
import type { Row } from '../../records/table.ts';
import { defineRule, type Rule } from '../../validation/define-rule.ts';
import { emptyColumns } from '../../validation/row-questions.ts';
import { addMonths } from '../../workbook/civil-date.ts';
import { countOf, joinWords } from '../../workbook/format.ts';
import { capitalised } from '../../workbook/swedish.ts';
import { foldChoice } from '../../workbook/text.ts';
import { impactAssessments } from '../impact-assessments/columns.ts';
import { informationClassification } from '../information-classification/columns.ts';
import { processingRecord } from './columns.ts';
import { articleThirtyRule } from './rules/article-thirty.ts';

type Processing = Row<typeof processingRecord.columns>;

/** A processing that has ended needs no upkeep. */
function hasEnded({ status }: Processing) {
  return status === 'Upphörd';
}

const noneWords = /^(?:[-–—]+|nej|inge[nt]|inga|saknas|finns (?:inte|ej)|ej (?:tillämpligt|aktuellt))$/;

/** Whether a text names something: a dash or "saknas" is as good as nothing. */
function namesSomething(text: string | undefined): boolean {
  return text !== undefined && !noneWords.test(foldChoice(text));
}

/** Checks of the record of processing, RF-01 first. */
export const processingRecordRules: readonly Rule[] = [
  articleThirtyRule,
  defineRule({
    id: 'RF-02',
    severity: 'Fel',
    sheet: processingRecord,
    title: 'Tredjelandsöverföring utan skydd',
    explanation:
      'Uppgifter förs över utanför EU/EES utan att stödet för det är angivet. Streck, ”saknas” och liknande räknas som tomt. Upphörda behandlingar prövas inte.',
    reference: 'GDPR art. 30.1 e och 44–49',
    needs: ['thirdCountryTransfer', 'transferSafeguards'],
    check(row) {
      if (row.thirdCountryTransfer !== true || hasEnded(row) || namesSomething(row.transferSafeguards))
        return undefined;
      return {
        column: 'transferSafeguards',
        message:
          'Uppgifter förs över till tredjeland utan angivet skydd. Skriv stödet i Skyddsåtgärder vid överföring, till exempel beslut om adekvat skyddsnivå eller standardavtalsklausuler, eller upphör med överföringen.',
      };
    },
  }),
  defineRule({
    id: 'RF-03',
    severity: 'Fel',
    sheet: processingRecord,
    title: 'Biträde utan avtal',
    explanation:
      'Ett personuppgiftsbiträde är angivet men inget avtal. Fel när PuB-avtal är Nej, varning när det är tomt. Ej tillämpligt godtas: biträdet kan vara bundet av en annan rättsakt. Upphörda behandlingar prövas inte.',
    reference: 'GDPR art. 28.3',
    needs: ['processor', 'processorAgreement'],
    check(row) {
      const { processor, processorAgreement } = row;
      if (processorAgreement === 'Ja' || processorAgreement === 'Ej tillämpligt') return undefined;
      if (!namesSomething(processor) || hasEnded(row)) return undefined;
      if (processorAgreement === 'Nej') {
        return {
          column: 'processorAgreement',
          message: `Personuppgiftsbiträdet ${processor} saknar avtal. Teckna ett personuppgiftsbiträdesavtal innan behandlingen fortsätter.`,
        };
      }
      return {
        column: 'processorAgreement',
        severity: 'Varning',
        message: `Det framgår inte om personuppgiftsbiträdet ${processor} har avtal. Skriv Ja, Nej eller Ej tillämpligt i PuB-avtal.`,
      };
    },
  }),
  defineRule({
    id: 'RF-04',
    severity: 'Varning',
    sheet: processingRecord,
    title: 'Konsekvensbedömning saknas',
    explanation:
      'Minst två av de nio kriterierna i WP 248, känsliga uppgifter eller Konsekvensbedömning krävs = Ja, men ingen konsekvensbedömning hänvisar till behandlingen. Den som bedömt att det inte behövs skriver Nej och skälet i Kommentar. Upphörda behandlingar prövas inte.',
    reference: 'GDPR art. 35.1; WP 248 rev. 01',
    needs: [],
    reads: [need(impactAssessments, 'processings')],
    check(row, records) {
      const { id, riskCriteria, specialCategories, assessmentRequired, comment } = row;
      const criteria = new Set(riskCriteria).size;
      if (criteria < 2 && specialCategories !== true && assessmentRequired !== 'Ja') return undefined;
      if (id === undefined || hasEnded(row)) return undefined;
      if (assessmentRequired === 'Nej' && comment !== undefined) return undefined;
      if (records.referrers(impactAssessments, 'processings').has(id)) return undefined;
      const reasons = [
        ...(assessmentRequired === 'Ja' ? ['Konsekvensbedömning krävs är Ja'] : []),
        ...(criteria >= 2 ? [`behandlingen uppfyller ${countOf(criteria, 'kriterium', 'kriterier')} i WP 248`] : []),
        ...(specialCategories === true ? ['känsliga uppgifter behandlas'] : []),
      ];
      const why = joinWords(reasons);
      return {
        column: 'assessmentRequired',
        message: `${capitalised(why)}, men ingen konsekvensbedömning gäller ${id}. Gör en och skriv ${id} i dess Behandlingar, eller skriv Nej i Konsekvensbedömning krävs och skälet i Kommentar.`,
      };
    },
  }),
  defineRule({
    id: 'RF-05',
    severity: 'Varning',
    sheet: processingRecord,
    title: 'Inte granskad i tid',
    explanation:
      'Senast granskad är tomt eller längre tillbaka än inställningen Granskning av register efter månader. Upphörda behandlingar prövas inte.',
    reference: 'GDPR art. 5.2 och 24.1',
    needs: ['lastReviewed'],
    check(row, records) {
      const { today, settings } = records;
      const { lastReviewed } = row;
      if (hasEnded(row)) return undefined;
      const months = settings.recordReviewMonths;
      if (lastReviewed === undefined) {
        if (emptyColumns(processingRecord, ['lastReviewed'], row, records).length === 0) return undefined;
        return {
          column: 'lastReviewed',
          message: `Behandlingen har inte granskats. Stäm av raden mot verkligheten och skriv dagen i Senast granskad; granskningen ska sedan göras om inom ${countOf(months, 'månad', 'månader')}.`,
        };
      }
      const due = addMonths(lastReviewed, months);
      if (due >= today) return undefined;
      return {
        column: 'lastReviewed',
        message: `Behandlingen granskades senast ${lastReviewed} och skulle ha granskats igen senast ${due}. Stäm av raden mot verkligheten och skriv den nya dagen.`,
      };
    },
  }),
  defineRule({
    id: 'RF-06',
    severity: 'Varning',
    sheet: processingRecord,
    title: 'Ingen informationsklassning hänvisar hit',
    explanation:
      'Ingen rad i Informationsklassning har behandlingen i Behandlingar, och det går inte att se hur uppgifterna ska skyddas. Upphörda behandlingar prövas inte.',
    reference: 'GDPR art. 32.1',
    needs: ['id'],
    reads: [need(informationClassification, 'processings')],
    check(row, records) {
      const { id } = row;
      if (id === undefined || hasEnded(row)) return undefined;
      if (records.referrers(informationClassification, 'processings').has(id)) return undefined;
      return {
        column: 'id',
        message: `Ingen informationsmängd hänvisar till ${id}. Klassa den information som behandlas, och skriv ${id} i dess Behandlingar i Informationsklassning.`,
      };
    },
  }),
];
