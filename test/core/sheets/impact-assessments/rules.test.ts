import { impactAssessments } from '../../../../src/core/sheets/impact-assessments/columns.ts';
import { impactAssessmentRules } from '../../../../src/core/sheets/impact-assessments/rules.ts';
import { processingRecord } from '../../../../src/core/sheets/processing-record/columns.ts';
import { ruleCases } from '../../../support/rule-cases.ts';
import { sheetOf } from '../../../support/workbook-builder.ts';

const sound = { title: 'Ekonomiskt bistånd', processings: 'RF-001', status: 'Pågående' };
const { fires, silent } = ruleCases(impactAssessments, impactAssessmentRules, sound, [
  sheetOf(processingRecord, [{ id: 'RF-001' }, { id: 'RF-002', status: 'Upphörd' }]),
]);
const done = { status: 'Klar', completedDate: '2025-05-01', officerConsulted: 'Ja' };

fires(
  'KB-01',
  { processings: 'RF-009' },
  { severity: 'Fel', column: 'processings', says: 'inte till någon behandling i Registerförteckning' },
);
fires('KB-01', { processings: null }, { severity: 'Fel', column: 'processings', says: 'till exempel RF-001' });
silent('KB-01', { processings: 'RF-009; RF-001' }, { because: 'one of the processings exists' });
silent('KB-01', { processings: 'RF-009' }, { sheets: [], because: 'the record of processing is kept elsewhere' });

fires(
  'KB-02',
  { ...done, completedDate: null },
  { severity: 'Fel', column: 'completedDate', says: ['datum saknas i Genomförd.', 'skriv dagen'] },
);
fires(
  'KB-02',
  { ...done, officerConsulted: 'Nej' },
  {
    severity: 'Fel',
    column: 'officerConsulted',
    says: ['dataskyddsombudet har inte rådfrågats', 'eller rådfråga dataskyddsombudet och skriv Ja'],
  },
);
fires(
  'KB-02',
  { status: 'Klar' },
  { severity: 'Fel', column: 'completedDate', says: 'datum saknas i Genomförd och DSO rådfrågad är tomt' },
);
silent('KB-02', done);
silent('KB-02', { officerConsulted: 'Nej' }, { because: 'it is not finished yet' });

fires(
  'KB-03',
  { ...done, residualRisk: 'Hög', priorConsultation: 'Nej' },
  { severity: 'Fel', column: 'priorConsultation', says: 'förhandssamråd med IMY' },
);
fires(
  'KB-03',
  { residualRisk: 'Hög' },
  { severity: 'Varning', column: 'priorConsultation', says: 'Restrisken är hög' },
);
silent('KB-03', { ...done, residualRisk: 'Hög', priorConsultation: 'Ja' });
silent('KB-03', { ...done, residualRisk: 'Medel', priorConsultation: 'Nej' });

fires(
  'KB-04',
  { nextReview: '2025-11-23' },
  { severity: 'Varning', column: 'nextReview', says: ['2025-11-23', '1 dag sedan'] },
);
silent('KB-04', { nextReview: '2025-11-24' }, { because: 'it is due today' });
silent('KB-04', { nextReview: '2025-01-01', processings: 'RF-002' }, { because: 'the processing has ended' });
fires(
  'KB-04',
  { nextReview: '2025-01-01', processings: 'RF-001; RF-002' },
  { severity: 'Varning', column: 'nextReview', says: '2025-01-01' },
);
fires(
  'KB-04',
  { nextReview: '2025-01-01', processings: null },
  { severity: 'Varning', column: 'nextReview', says: '2025-01-01' },
);
