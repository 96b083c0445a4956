import { defineRule } from '../../validation/define-rule.ts';
import { joinWords } from '../../workbook/format.ts';
import { waysOfWorking } from './columns.ts';
import { waysNotFollowedUp } from './not-followed-up.ts';

export const wayOfWorkingRules = [
  defineRule({
    id: 'AS-01',
    severity: 'Varning',
    sheet: waysOfWorking,
    title: 'Infört, men syftet uppnås inte och analys saknas',
    explanation:
      'Det räcker inte att ett arbetssätt finns: det ska uppnå sitt syfte. När det inte gör det ska Analys säga varför, till exempel varför incidenter inte rapporteras.',
    needs: ['introduced', 'purposeAchieved', 'analysis'],
    check({ introduced, purposeAchieved, analysis }) {
      if (analysis !== undefined || (introduced !== 'Ja' && introduced !== 'Delvis')) return undefined;
      if (purposeAchieved !== 'Nej' && purposeAchieved !== 'Delvis') return undefined;
      const how = introduced === 'Ja' ? 'infört' : 'delvis infört';
      const result = purposeAchieved === 'Nej' ? 'syftet uppnås inte' : 'syftet uppnås bara delvis';
      return {
        column: 'analysis',
        message: `Arbetssättet är ${how} men ${result}. Skriv i Analys vad det beror på.`,
      };
    },
  }),
  defineRule({
    id: 'AS-02',
    severity: 'Varning',
    sheet: waysOfWorking,
    title: 'Ett obligatoriskt arbetssätt saknas',
    explanation:
      'Alla obligatoriska arbetssätt ska följas upp. Ett arbetssätt som inte finns på någon rad har inte följts upp. Listan Arbetssätt i bladet Listor ersätter de fem inbyggda.',
    needs: ['way'],
    *checkSheet({ rows }, records) {
      const missing = waysNotFollowedUp(rows, records);
      if (missing.length === 0) return;
      yield {
        message: `${joinWords(missing)} finns inte på någon rad. Lägg till en rad för varje enhet som ska följa upp ${missing.length === 1 ? 'arbetssättet' : 'arbetssätten'}.`,
      };
    },
  }),
  defineRule({
    id: 'AS-03',
    severity: 'Varning',
    sheet: waysOfWorking,
    title: 'Syftet är inte bedömt',
    explanation: 'Ingen har bedömt om arbetssättet uppnår sitt syfte, och genomgången kan inte säga om det fungerar.',
    needs: ['purposeAchieved'],
    check({ purposeAchieved, introduced }) {
      if (purposeAchieved !== 'Ej bedömt') return undefined;
      const so = introduced === 'Nej' ? ' Är arbetssättet inte infört uppnås syftet inte: välj Nej.' : '';
      return {
        column: 'purposeAchieved',
        message: `Ingen har bedömt om arbetssättet uppnår sitt syfte. Följ upp det och välj Ja, Delvis eller Nej.${so}`,
      };
    },
  }),
];
