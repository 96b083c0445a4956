import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { informationClassification } from '../../../../src/core/sheets/information-classification/columns.ts';
import { informationClassificationRules } from '../../../../src/core/sheets/information-classification/rules.ts';
import { processingRecord } from '../../../../src/core/sheets/processing-record/columns.ts';
import { ruleCases } from '../../../support/rule-cases.ts';
import { sheetOf } from '../../../support/workbook-builder.ts';

const sound = { informationSet: 'Personakter', personalData: 'Inga', status: 'Inventerad' };
const { fires, silent } = ruleCases(informationClassification, informationClassificationRules, sound, [
  sheetOf(actionPlan, [{ id: 'HP-001' }]),
  sheetOf(processingRecord, [{ id: 'RF-001' }]),
]);

const classified = {
  status: 'Klassad',
  confidentiality: '2 Betydande',
  integrity: '2',
  availability: 'Måttlig',
  classifiedDate: '2025-03-31',
  owner: 'Enhetschef',
};

describe('where a classification stands', () => {
  fires(
    'IK-01',
    { ...classified, availability: null },
    { severity: 'Fel', column: 'availability', says: ['Tillgänglighet är inte ifyllt', 'ändra Status'] },
  );
  fires(
    'IK-01',
    { ...classified, owner: null },
    { severity: 'Varning', column: 'owner', says: 'Informationsägare är inte ifyllt. Komplettera raden.' },
  );
  fires(
    'IK-01',
    { status: 'Klassad' },
    {
      severity: 'Fel',
      column: 'confidentiality',
      says: 'Konfidentialitet, Riktighet, Tillgänglighet, Klassad och Informationsägare',
    },
  );
  silent('IK-01', classified, { because: 'traceability may be left empty' });
  silent('IK-01', {}, { because: 'it is not classified' });
  silent(
    'IK-01',
    { ...classified, confidentiality: '2 Allvarlig' },
    { because: 'a level that disagrees is told as such' },
  );

  fires(
    'IK-05',
    { ...classified, classifiedDate: '2023-11-23' },
    {
      severity: 'Varning',
      column: 'classifiedDate',
      says: ['senast 2025-11-23 (24 månader efter Klassad 2023-11-23)', '1 dag sedan'],
    },
  );
  fires(
    'IK-05',
    { ...classified, reclassifyBy: '2025-11-20' },
    {
      severity: 'Varning',
      column: 'reclassifyBy',
      says: ['senast 2025-11-20,', '4 dagar', 'i Klassad och Omklassas senast.'],
    },
  );
  fires(
    'IK-05',
    { ...classified, reclassifyBy: '2025-11-24' },
    { severity: 'Upplysning', column: 'reclassifyBy', says: 'klassas om i dag' },
  );
  fires(
    'IK-05',
    { ...classified, reclassifyBy: '2025-12-24' },
    { severity: 'Upplysning', column: 'reclassifyBy', says: 'om 30 dagar' },
  );
  fires(
    'IK-05',
    { ...classified, status: 'Omklassning pågår', reclassifyBy: '2025-06-30' },
    { severity: 'Upplysning', column: 'reclassifyBy', says: 'Slutför omklassningen' },
  );
  fires(
    'IK-05',
    { ...classified, classifiedDate: '2024-08-31' },
    { severity: 'Varning', column: 'classifiedDate', says: 'senast 2025-02-28' },
    { settings: { reclassificationMonths: 6 } },
  );
  silent('IK-05', { ...classified, reclassifyBy: '2025-12-25' });
  silent(
    'IK-05',
    { ...classified, classifiedDate: '2020-01-01', reclassifyBy: '2026-12-31' },
    { because: 'a date of its own goes before the setting' },
  );
  silent('IK-05', { reclassifyBy: '2025-01-01' }, { because: 'it has not been classified yet' });

  fires(
    'IK-08',
    { personalData: 'Känsliga' },
    { severity: 'Varning', column: 'status', says: ['känsliga personuppgifter', 'är bara inventerad, inte klassad'] },
  );
  fires(
    'IK-08',
    { personalData: 'Integritetskänsliga', nis2: 'Ja', status: 'Ej inventerad' },
    {
      severity: 'Varning',
      column: 'status',
      says: 'integritetskänsliga personuppgifter och omfattas av NIS2',
    },
  );
  silent('IK-08', { personalData: 'Personuppgifter', nis2: 'Utreds' });
  silent('IK-08', { ...classified, personalData: 'Känsliga' });
  silent('IK-08', { ...classified, status: 'Omklassning pågår', nis2: 'Ja' });

  fires(
    'IK-09',
    { nis2: 'Utreds', classifiedDate: '2024-11-23' },
    { severity: 'Varning', column: 'nis2', says: ['12 månader efter 2024-11-23', 'Ja eller Nej'] },
  );
  fires(
    'IK-09',
    { nis2: 'Utreds' },
    { severity: 'Varning', column: 'nis2', says: 'efter 2026-01-15' },
    { settings: { today: '2027-01-16' } },
  );
  silent('IK-09', { nis2: 'Utreds', classifiedDate: '2024-11-24' }, { because: 'it is twelve months to the day' });
  silent('IK-09', { nis2: 'Utreds' }, { settings: { today: '2027-01-15' } });
  silent('IK-09', { nis2: 'Nej', classifiedDate: '2020-01-01' });

  fires(
    'IK-10',
    { ...classified, classifiedDate: '2025-11-25' },
    { severity: 'Fel', column: 'classifiedDate', says: ['2025-11-25', '2025-11-24'] },
  );
  fires(
    'IK-10',
    { classifiedDate: '2026-02-01' },
    { severity: 'Varning', column: 'classifiedDate', says: 'handlingsplanen' },
  );
  silent('IK-10', { ...classified, classifiedDate: '2025-11-24' }, { because: 'it was classified today' });
});

describe('what a level means', () => {
  fires(
    'IK-02',
    { integrity: '3 Betydande' },
    { severity: 'Fel', column: 'integrity', says: ['Siffran 3 heter ”Allvarlig”', 'skalan KLASSA'] },
  );
  fires(
    'IK-02',
    { availability: '4' },
    { severity: 'Fel', column: 'availability', says: 'finns inte i skalan MSB' },
    { settings: { scale: 'MSB' } },
  );
  silent('IK-02', { integrity: '3 Allvarlig' });
  silent('IK-02', { integrity: '3 - allvarlig.' }, { because: 'only the spelling differs' });
  silent('IK-02', { availability: '4' }, { because: 'KLASSA has a level 4' });

  fires(
    'IK-03',
    { personalData: 'Känsliga', confidentiality: 1 },
    {
      severity: 'Varning',
      column: 'confidentiality',
      says: ['1 Måttlig trots känsliga personuppgifter', 'rätta Personuppgifter'],
    },
  );
  fires(
    'IK-03',
    { secrecy: 'Ja', confidentiality: '0' },
    { severity: 'Varning', column: 'confidentiality', says: ['trots sekretess', 'rätta Sekretess'] },
  );
  fires(
    'IK-03',
    { personalData: 'Känsliga', secrecy: 'Ja', confidentiality: 1 },
    {
      severity: 'Varning',
      column: 'confidentiality',
      says: ['trots känsliga personuppgifter och sekretess', 'rätta Personuppgifter och Sekretess'],
    },
  );
  silent('IK-03', { personalData: 'Känsliga', secrecy: 'Ja', confidentiality: 2 });
  silent('IK-03', { personalData: 'Integritetskänsliga', secrecy: 'Nej', confidentiality: 1 });
  silent('IK-03', { personalData: 'Känsliga' }, { because: 'no level is told by IK-01 and IK-08' });

  fires(
    'IK-06',
    { confidentiality: 3, traceability: 'Synnerligen allvarlig' },
    {
      severity: 'Varning',
      column: 'actions',
      says: [
        'Konfidentialitet (3 Allvarlig) och Spårbarhet (4 Synnerligen allvarlig)',
        'varken åtgärd eller motivering',
      ],
    },
  );
  fires('IK-06', { integrity: 3, actions: 'HP-999' }, { severity: 'Varning', column: 'actions', says: 'Riktighet' });
  silent('IK-06', { integrity: 3, actions: 'HP-999; HP-001' }, { because: 'one of the actions exists' });
  silent('IK-06', { availability: 3, motivation: 'Reservrutin finns' });
  silent('IK-06', { confidentiality: 2, integrity: 2, availability: 2, traceability: 2 });
  silent(
    'IK-06',
    { integrity: 3, actions: 'HP-999' },
    { sheets: [], because: 'there is no plan to look the action up in' },
  );

  fires(
    'IK-07',
    { confidentiality: 4 },
    {
      severity: 'Varning',
      column: 'confidentiality',
      says: ['Konfidentialitet (4 Synnerligen allvarlig)', 'säkerhetsskyddsanalys'],
    },
  );
  fires(
    'IK-07',
    { availability: 4, traceability: 4 },
    { severity: 'Varning', column: 'availability', says: 'Tillgänglighet (4 Synnerligen allvarlig) och Spårbarhet' },
  );
  silent('IK-07', { confidentiality: 3, integrity: 3 });
});

describe('what the classification refers to', () => {
  fires(
    'IK-04',
    { personalData: 'Personuppgifter' },
    { severity: 'Varning', column: 'processings', says: 'innehåller personuppgifter men' },
  );
  fires(
    'IK-04',
    { personalData: 'Känsliga', processings: 'RF-009' },
    { severity: 'Varning', column: 'processings', says: 'innehåller känsliga personuppgifter' },
  );
  silent(
    'IK-04',
    { personalData: 'Känsliga', processings: 'RF-009, RF-001' },
    { because: 'one of the processings exists' },
  );
  silent('IK-04', { personalData: 'Inga' });
  silent('IK-04', { personalData: 'Känsliga' }, { sheets: [], because: 'the record of processing is kept elsewhere' });
});
