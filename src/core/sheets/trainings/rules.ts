import { defineRule } from '../../validation/define-rule.ts';
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
      'En mindre andel av målgruppen än inställningen Mål utbildning har genomfört en obligatorisk utbildning under verksamhetsåret.',
    reference: 'SS-ISO/IEC 27001:2022 7.2 och 7.3',
    needs: ['year', 'mandatory', 'audienceSize', 'completed'],
    check({ year, mandatory, audienceSize = 0, completed }, { settings }) {
      if (mandatory !== true || year !== settings.year || audienceSize === 0 || completed === undefined) {
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
];
