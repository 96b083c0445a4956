import { need } from '../../../records/need.ts';
import { defineRule } from '../../../validation/define-rule.ts';
import { namesRowOf } from '../../../validation/row-questions.ts';
import { processingRecord } from '../../processing-record/columns.ts';
import { informationClassification } from '../columns.ts';

/** Rules about what the classification refers to. */
export const linkRules = [
  defineRule({
    id: 'IK-04',
    severity: 'Varning',
    sheet: informationClassification,
    title: 'Personuppgifter utan registerförteckning',
    explanation:
      'Informationen innehåller personuppgifter, men Behandlingar nämner ingen rad som finns i Registerförteckning. Prövas bara när arbetsboken har det bladet.',
    reference: 'GDPR art. 30.1',
    needs: ['personalData', 'processings'],
    reads: [need(processingRecord, 'id')],
    check({ personalData, processings }, records) {
      if (personalData === undefined || personalData === 'Inga') return undefined;
      if (namesRowOf(processingRecord, processings, records)) return undefined;
      const kind = personalData === 'Personuppgifter' ? '' : `${personalData.toLowerCase()} `;
      return {
        column: 'processings',
        message: `Informationen innehåller ${kind}personuppgifter men hänvisar inte till någon behandling i Registerförteckning. Lägg till behandlingen där och skriv dess id här, till exempel RF-001.`,
      };
    },
  }),
];
