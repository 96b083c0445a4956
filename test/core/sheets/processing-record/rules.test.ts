import { impactAssessments } from '../../../../src/core/sheets/impact-assessments/columns.ts';
import { informationClassification } from '../../../../src/core/sheets/information-classification/columns.ts';
import { processingRecord } from '../../../../src/core/sheets/processing-record/columns.ts';
import { processingRecordRules } from '../../../../src/core/sheets/processing-record/rules.ts';
import { ruleCases } from '../../../support/rule-cases.ts';
import { sheetOf } from '../../../support/workbook-builder.ts';

const sound = {
  processing: 'Handläggning av ekonomiskt bistånd',
  controller: 'Socialnämnden',
  purpose: 'Handlägga ansökningar',
  dataSubjects: 'Sökande',
  dataCategories: 'Kontaktuppgifter, ekonomi',
  recipients: 'Inga',
  thirdCountryTransfer: 'Nej',
  retention: 'Fem år efter sista anteckning',
  securityMeasures: 'Behörighetsstyrning, loggning',
  lastReviewed: '2025-03-31',
  status: 'Fastställd',
};
const classification = sheetOf(informationClassification, [{ id: 'IK-001', processings: 'RF-001; RF-002' }]);
const noAssessments = [classification, sheetOf(impactAssessments, [])];
const { fires, silent } = ruleCases(processingRecord, processingRecordRules, sound, noAssessments);

describe('art. 30', () => {
  fires(
    'RF-01',
    { controller: null },
    {
      severity: 'Fel',
      column: 'controller',
      says: 'Personuppgiftsansvarig (a) saknas. Artikel 30 kräver att uppgiften finns i registret: fyll i den.',
    },
  );
  fires(
    'RF-01',
    { dataCategories: null, retention: null },
    { severity: 'Fel', column: 'dataCategories', says: 'Personuppgiftskategorier (c) och Gallringsfrist (f)' },
  );
  fires(
    'RF-01',
    { retention: null, securityMeasures: null },
    { severity: 'Varning', column: 'retention', says: 'Gallringsfrist (f) och Säkerhetsåtgärder (g)' },
  );
  fires(
    'RF-01',
    { purpose: null, dataSubjects: null, recipients: null, thirdCountryTransfer: null, status: 'Utkast' },
    {
      severity: 'Varning',
      column: 'purpose',
      says: ['Ändamål (b)', 'Registrerade (c)', 'Mottagare (d)', 'Tredjelandsöverföring (e)'],
    },
  );
  silent('RF-01', { legalBasis: null }, { because: 'the legal basis is not among the fields of art. 30' });
  silent('RF-01', { controller: null, status: 'Upphörd' });
  silent(
    'RF-01',
    { thirdCountryTransfer: 'Vet ej' },
    { because: 'a value that cannot be read is told when it is read' },
  );
});

describe('transfers and processors', () => {
  fires(
    'RF-02',
    { thirdCountryTransfer: 'Ja' },
    { severity: 'Fel', column: 'transferSafeguards', says: 'tredjeland utan angivet skydd' },
  );
  fires(
    'RF-02',
    { thirdCountryTransfer: 'Ja', transferSafeguards: 'Saknas.' },
    { severity: 'Fel', column: 'transferSafeguards', says: 'standardavtalsklausuler' },
  );
  silent('RF-02', { thirdCountryTransfer: 'Ja', transferSafeguards: 'Standardavtalsklausuler' });
  silent('RF-02', { thirdCountryTransfer: 'Nej' });
  silent('RF-02', { thirdCountryTransfer: 'Ja', status: 'Upphörd' });

  fires(
    'RF-03',
    { processor: 'Leverantören AB', processorAgreement: 'Nej' },
    { severity: 'Fel', column: 'processorAgreement', says: 'Leverantören AB saknar avtal' },
  );
  fires(
    'RF-03',
    { processor: 'Leverantören AB' },
    {
      severity: 'Varning',
      column: 'processorAgreement',
      says: 'framgår inte om personuppgiftsbiträdet Leverantören AB',
    },
  );
  silent('RF-03', { processor: 'Leverantören AB', processorAgreement: 'Ja' });
  silent('RF-03', { processor: 'Statens servicecenter', processorAgreement: 'Ej tillämpligt' });
  silent('RF-03', { processor: 'Inget', processorAgreement: 'Nej' }, { because: 'there is no processor' });
  silent('RF-03', { processorAgreement: 'Nej' });
});

describe('impact assessments', () => {
  const two = 'Behandling i stor omfattning; Uppgifter om sårbara registrerade';
  const assessed = [classification, sheetOf(impactAssessments, [{ id: 'KB-001', processings: 'RF-001' }])];
  const where = { severity: 'Varning', column: 'assessmentRequired' } as const;
  fires('RF-04', { riskCriteria: two }, { ...where, says: ['uppfyller 2 kriterier i WP 248', 'gäller RF-001'] });
  fires('RF-04', { specialCategories: 'Ja' }, { ...where, says: 'Känsliga uppgifter behandlas' });
  fires('RF-04', { assessmentRequired: 'Ja' }, { ...where, says: 'Konsekvensbedömning krävs är Ja' });
  fires('RF-04', { riskCriteria: two, assessmentRequired: 'Nej' }, { ...where, says: 'skälet i Kommentar' });
  fires(
    'RF-04',
    [{}, { specialCategories: 'Ja' }],
    { ...where, id: 'RF-002', says: 'gäller RF-002' },
    { sheets: assessed },
  );
  silent('RF-04', { riskCriteria: two, specialCategories: 'Ja' }, { sheets: assessed, because: 'it is assessed' });
  silent('RF-04', { riskCriteria: 'Systematisk övervakning' }, { because: 'one criterion is not enough' });
  silent(
    'RF-04',
    { riskCriteria: 'Systematisk övervakning; systematisk övervakning.' },
    { because: 'one criterion twice is one' },
  );
  silent('RF-04', { riskCriteria: two, assessmentRequired: 'Nej', comment: 'Bedömt med dataskyddsombudet 2025-02-01' });
  silent('RF-04', { riskCriteria: two, status: 'Upphörd' });
  silent(
    'RF-04',
    { riskCriteria: two },
    { sheets: [classification], because: 'the workbook has no sheet of assessments' },
  );
});

describe('upkeep', () => {
  fires(
    'RF-05',
    { lastReviewed: '2024-11-23' },
    { severity: 'Varning', column: 'lastReviewed', says: ['senast 2024-11-23', 'senast 2025-11-23'] },
  );
  fires(
    'RF-05',
    { lastReviewed: null },
    { severity: 'Varning', column: 'lastReviewed', says: ['har inte granskats', '12 månader'] },
  );
  fires(
    'RF-05',
    {},
    { severity: 'Varning', column: 'lastReviewed', says: 'senast 2025-09-30' },
    { settings: { recordReviewMonths: 6 } },
  );
  silent('RF-05', { lastReviewed: '2024-11-24' }, { because: 'it is due today' });
  silent('RF-05', { lastReviewed: '2020-01-01', status: 'Upphörd' });
  silent('RF-05', { lastReviewed: '03/04/25' }, { because: 'a date that cannot be read is told when it is read' });

  fires('RF-06', [{}, {}, {}], { severity: 'Varning', column: 'id', id: 'RF-003', says: 'hänvisar till RF-003' });
  silent('RF-06', [{}, {}]);
  silent('RF-06', [{}, {}, { status: 'Upphörd' }]);
  silent('RF-06', {}, { sheets: [], because: 'the workbook has no classification' });
});
