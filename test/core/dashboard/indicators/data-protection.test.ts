import { impactAssessments } from '../../../../src/core/sheets/impact-assessments/columns.ts';
import { processingRecord } from '../../../../src/core/sheets/processing-record/columns.ts';
import { indicatorOf, valuesOf } from '../../../support/indicator-of.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

type Processing = RowCells<typeof processingRecord.columns>;
type Assessment = RowCells<typeof impactAssessments.columns>;

const complete: Processing = {
  controller: 'Socialnämnden',
  purpose: 'Handläggning',
  dataSubjects: 'Sökande',
  dataCategories: 'Namn',
  recipients: 'Inga',
  thirdCountryTransfer: 'Nej',
  retention: '5 år',
  securityMeasures: 'Behörighetsstyrning',
};

function register(...rows: readonly Processing[]) {
  return sheetOf(
    processingRecord,
    rows.map((row, index) => ({ id: `RF-00${index + 1}`, processing: 'Ekonomiskt bistånd', ...complete, ...row })),
  );
}

function assessments(...rows: readonly Assessment[]) {
  return sheetOf(
    impactAssessments,
    rows.map((row, index) => ({ id: `KB-00${index + 1}`, title: 'Bedömning', status: 'Klar', ...row })),
  );
}

test.each<[letter: string, row: Processing]>([
  ['a', { controller: null }],
  ['b', { purpose: ' ' }],
  ['c', { dataSubjects: null }],
  ['c', { dataCategories: null }],
  ['d', { recipients: null }],
  ['e', { thirdCountryTransfer: null }],
  ['e', { thirdCountryTransfer: 'Ja' }],
  ['f', { retention: null }],
  ['g', { securityMeasures: null }],
])('D1: a record without what point %s wants is not complete', (letter, row) => {
  const d1 = indicatorOf('D1', register({}, row));
  expect(d1).toMatchObject({ value: 0.5, rows: ['RF-001'], population: ['RF-001', 'RF-002'] });
  for (const [label, value] of Object.entries(valuesOf(d1.breakdown[0]))) {
    expect(value).toBe(label.startsWith(letter) ? 0.5 : 1);
  }
});

test('D1 accepts a transfer with safeguards, does not ask for a legal basis, and leaves out what has ended', () => {
  const transfer: Processing = { thirdCountryTransfer: 'Ja', transferSafeguards: 'Standardavtalsklausuler' };
  const d1 = indicatorOf('D1', register(transfer, { status: 'Upphörd', purpose: null }));
  expect(d1).toMatchObject({ value: 1, status: 'grön', population: ['RF-001'] });
});

test.each<[case_: string, lastReviewed: string | null, value: number]>([
  ['12 months ago to the day', '2024-11-24', 1],
  ['a day longer ago', '2024-11-23', 0],
  ['never', null, 0],
])('D2: reviewed %s', (_case, lastReviewed, value) => {
  expect(indicatorOf('D2', register({ lastReviewed })).value).toBe(value);
});

test('D2 follows the setting', () => {
  const setting = settingsSheet({ recordReviewMonths: 6 });
  expect(indicatorOf('D2', setting, register({ lastReviewed: '2025-05-23' })).value).toBe(0);
});

test.each<[case_: string, processings: string | null, value: number]>([
  ['a processing that exists', 'RF-001', 1],
  ['one that does not', 'RF-404', 0],
  ['none', null, 0],
  ['a row of another sheet', 'KB-001', 0],
])('D3: refers to %s', (_case, processings, value) => {
  expect(indicatorOf('D3', assessments({ processings }), register({})).value).toBe(value);
});

const twoCriteria = 'Systematisk övervakning; Behandling i stor omfattning';

test.each<[case_: string, row: Processing, assessment: Assessment, value: number | null]>([
  ['required and done', { assessmentRequired: 'Ja' }, { processings: 'RF-001' }, 1],
  ['required, under way', { assessmentRequired: 'Ja' }, { processings: 'RF-001', status: 'Pågående' }, 0],
  ['required, another is done', { assessmentRequired: 'Ja' }, { processings: 'RF-002' }, 0],
  ['two criteria', { riskCriteria: twoCriteria }, {}, 0],
  ['the same criterion twice', { riskCriteria: 'Systematisk övervakning; Systematisk övervakning' }, {}, null],
  ['one criterion', { riskCriteria: 'Systematisk övervakning' }, {}, null],
  ['sensitive data', { specialCategories: 'Ja' }, {}, 0],
  ['sensitive data, found not to be required', { specialCategories: 'Ja', assessmentRequired: 'Nej' }, {}, null],
  ['ended', { assessmentRequired: 'Ja', status: 'Upphörd' }, {}, null],
])('D4: %s', (_case, row, assessment, value) => {
  expect(indicatorOf('D4', register(row), assessments(assessment)).value).toBe(value);
});
