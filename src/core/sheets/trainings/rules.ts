import { cybersecurityActFact, managementTrainingFact } from '../../facts/dated-facts.ts';
import { defineRule } from '../../validation/define-rule.ts';
import { addMonths, yearOf } from '../../workbook/civil-date.ts';
import { formatLimitShare, formatNumber } from '../../workbook/format.ts';
import { trainings } from './columns.ts';

export const trainingRules = [
  defineRule({
    id: 'UT-01',
    severity: 'Fel',
    sheet: trainings,
    title: 'Fler genomförda än i målgruppen',
    explanation: 'Fler kan inte ha genomfört utbildningen än de som ingår i målgruppen; andelen skulle bli över 100 %.',
    needs: ['audienceSize', 'completed'],
    check({ audienceSize, completed }) {
      if (audienceSize === undefined || completed === undefined || completed <= audienceSize) return undefined;
      return {
        column: 'completed',
        message: `${formatNumber(completed)} har genomfört utbildningen men målgruppen är ${formatNumber(audienceSize)}. Rätta det tal som är fel.`,
      };
    },
  }),
  defineRule({
    id: 'UT-02',
    severity: 'Varning',
    sheet: trainings,
    title: 'Obligatorisk utbildning under målet',
    explanation:
      'En mindre andel av målgruppen än inställningen Mål utbildning har genomfört en obligatorisk utbildning under det år som följs upp.',
    reference: 'SS-ISO/IEC 27001:2022 7.2 och 7.3',
    needs: ['year', 'mandatory', 'audienceSize', 'completed'],
    check({ year, mandatory, audienceSize = 0, completed }, { settings }) {
      if (mandatory !== true || year !== settings.followedUpYear || audienceSize === 0 || completed === undefined) {
        return undefined;
      }
      const target = settings.trainingTarget;
      if (completed / audienceSize >= target) return undefined;
      const fewest = Math.ceil(Number((audienceSize * target).toFixed(6)));
      return {
        column: 'completed',
        message: `${formatNumber(completed)} av ${formatNumber(audienceSize)} har genomfört utbildningen. Målet ${formatLimitShare(target)} nås när ${formatNumber(fewest - completed)} till gör det. Planera in dem, eller lägg en åtgärd i Handlingsplan.`,
      };
    },
  }),
  defineRule({
    id: 'UT-03',
    severity: 'Varning',
    sheet: trainings,
    title: 'Ledningen är inte utbildad',
    explanation: `Den som ingår i ledningen ska gå utbildning om säkerhetsåtgärder. Ingen utbildning med Målgrupp Ledning har genomförts de senaste två åren. Vilka som är ledning avgör ni själva. Prövas från ${cybersecurityActFact.validFrom} som upplysning och från ${managementTrainingFact.validFrom}, då ${managementTrainingFact.source} började gälla, som varning; inte för den som enligt Inställningar inte omfattas av lagen.`,
    reference: `${cybersecurityActFact.source} 2 kap. 4 §`,
    needs: ['audience', 'year', 'completed'],
    *checkSheet({ rows }, { today, settings }) {
      if (settings.underCybersecurityAct === 'Nej' || today < cybersecurityActFact.validFrom) return;
      const earliest = yearOf(addMonths(today, -12 * trainedWithinYears));
      const isRecent = (year = 0) => year >= earliest && year <= yearOf(today);
      // The year is all that is known of when it was.
      if (rows.some(({ audience, year, completed = 0 }) => audience === 'Ledning' && isRecent(year) && completed > 0))
        return;
      yield {
        column: 'audience',
        severity: today < managementTrainingFact.validFrom ? 'Upplysning' : 'Varning',
        message: `Ingen utbildning för ledningen (Målgrupp Ledning) har genomförts sedan ${earliest}. Planera in en, eller lägg till raden om den har hållits. Den visar om er egen ledning är utbildad, inte om hela kommunen uppfyller lagen.`,
      };
    },
  }),
];

/** So long a training of the management counts. */
const trainedWithinYears = 2;
