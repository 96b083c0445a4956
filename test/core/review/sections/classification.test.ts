import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { impactAssessments } from '../../../../src/core/sheets/impact-assessments/columns.ts';
import { informationClassification } from '../../../../src/core/sheets/information-classification/columns.ts';
import { processingRecord } from '../../../../src/core/sheets/processing-record/columns.ts';
import type { Sheet } from '../../../../src/core/workbook/workbook.ts';
import { writtenSection } from '../../../support/section-text.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

type Information = RowCells<typeof informationClassification.columns>;
type Processing = RowCells<typeof processingRecord.columns>;
type Assessment = RowCells<typeof impactAssessments.columns>;

const information: Information = { informationSet: 'Personakter', personalData: 'Känsliga', status: 'Inventerad' };
const levels = { confidentiality: 3, integrity: 2, availability: 1, traceability: 0 };

/** Of a workbook with all three sheets, of which those that are not given have no rows. */
function told(scope: 'Kort' | 'Fullständig', ...given: readonly Sheet[]): string[] {
  const missing = [sets(), processings(), assessments()].filter(
    (empty) => !given.some(({ name }) => name === empty.name),
  );
  const plan = sheetOf(actionPlan, [{ id: 'HP-001', action: 'Kryptera' }]);
  return writtenSection('klassning', settingsSheet({ scope }), plan, ...given, ...missing)
    .replaceAll('\u00A0', ' ')
    .split('\n');
}

function sets(...rows: Information[]): Sheet {
  return sheetOf(
    informationClassification,
    rows.map((row, index) => ({ id: `IK-00${index + 1}`, ...information, ...row })),
  );
}

const classified = { ...levels, status: 'Klassad', classifiedDate: { date: '2025-03-01' } };

test.each<[string, Information[], string]>([
  ['one', [classified], 'Den enda informationsmängden är klassad.'],
  ['none of several', [{}, {}], 'Ingen av de två informationsmängderna är klassad.'],
  ['some', [classified, {}, {}], 'En av tre informationsmängder är klassad.'],
  ['all', [classified, classified, classified], 'Alla tre informationsmängder är klassade.'],
])('it is said how much information is classified: %s', (_name, rows, expected) => {
  expect(told('Kort', sets(...rows))[0]).toBe(expected);
});

test('of nothing nothing is said', () => {
  expect(told('Kort', sets(classified)).join('\n')).not.toMatch(/behandling|konsekvensbedömning/i);
});

test.each<[string, Information, string]>([
  ['confidentiality', { confidentiality: 3 }, '3, –, –, –'],
  ['integrity', { integrity: 3 }, '–, 3, –, –'],
  ['availability', { availability: 4 }, '–, –, 4, –'],
  ['traceability', { traceability: 3 }, '–, –, –, 3'],
  ['all', { confidentiality: 3, integrity: 2, availability: 1, traceability: 0 }, '3, 2, 1, 0'],
])('information with a high level is named: %s', (_name, row, expected) => {
  expect(told('Kort', sets(row))).toEqual(
    expect.arrayContaining(['Tabell: Information med nivå 3 eller högre', `Personakter | – | ${expected} | – | –`]),
  );
});

test('information without a high level is not named', () => {
  expect(told('Kort', sets({ confidentiality: 2, integrity: 2 })).join('\n')).not.toContain('Personakter');
});

test.each<[string, Information, string]>([
  ['its system', { system: 'Journalen' }, 'Personakter | Journalen | 3, 2, 1, 0 | – | –'],
  ['its owner', { owner: 'HR' }, 'Personakter | – | 3, 2, 1, 0 | HR | –'],
  ['its action', { actions: 'HP-001', motivation: 'Känsligt' }, 'Personakter | – | 3, 2, 1, 0 | – | Kryptera'],
  ['why, without an action', { motivation: 'Känsligt' }, 'Personakter | – | 3, 2, 1, 0 | – | Känsligt'],
])('a short review tells %s', (_name, row, expected) => {
  expect(told('Kort', sets({ ...levels, ...row }))).toContain(expected);
});

test.each<[string, Information, string]>([
  ['unit', { unit: 'Hemtjänsten' }, 'Personakter | Hemtjänsten | Känsliga | – | 3, 2, 1, 0 | – | –'],
  ['kind of data', {}, 'Personakter | – | Känsliga | – | 3, 2, 1, 0 | – | –'],
  ['secrecy', { secrecy: 'Ja' }, 'Personakter | – | Känsliga, sekretess | – | 3, 2, 1, 0 | – | –'],
  ['no secrecy', { secrecy: 'Nej' }, 'Personakter | – | Känsliga | – | 3, 2, 1, 0 | – | –'],
])('a full review tells %s besides', (_name, row, expected) => {
  expect(told('Fullständig', sets({ ...levels, ...row }))).toContain(expected);
});

const processing: Processing = { id: 'RF-001', processing: 'Löner', status: 'Fastställd' };
const assessment: Assessment = { id: 'KB-001', title: 'Kameror', status: 'Pågående' };

function processings(...rows: Processing[]): Sheet {
  return sheetOf(
    processingRecord,
    rows.map((row) => ({ ...processing, ...row })),
  );
}

function assessments(...rows: Assessment[]): Sheet {
  return sheetOf(
    impactAssessments,
    rows.map((row) => ({ ...assessment, ...row })),
  );
}

test('a short review has no tables of processings and assessments', () => {
  expect(told('Kort', processings({}), assessments({})).join('\n')).not.toContain('Tabell');
});

test.each<[string, Assessment, string]>([
  ['itself alone', {}, 'Kameror | – | – | – | – | – | – | Pågående'],
  ['its processing', { processings: 'RF-001' }, 'Kameror | Löner | – | – | – | – | – | Pågående'],
  ['no processing that is not there', { processings: 'RF-009' }, 'Kameror | – | – | – | – | – | – | Pågående'],
  ['its day', { completedDate: { date: '2025-02-03' } }, 'Kameror | – | 2025-02-03 | – | – | – | – | Pågående'],
  ['that the officer was asked', { officerConsulted: 'Ja' }, 'Kameror | – | – | Ja | – | – | – | Pågående'],
  ['that the officer was not asked', { officerConsulted: 'Nej' }, 'Kameror | – | – | Nej | – | – | – | Pågående'],
  ['the residual risk', { residualRisk: 'Hög' }, 'Kameror | – | – | – | Hög | – | – | Pågående'],
  [
    'that the authority was asked',
    { residualRisk: 'Hög', priorConsultation: 'Ja' },
    'Kameror | – | – | – | Hög, förhandssamråd | – | – | Pågående',
  ],
  [
    'that it was asked of no known risk',
    { priorConsultation: 'Ja' },
    'Kameror | – | – | – | –, förhandssamråd | – | – | Pågående',
  ],
  ['that it was not asked', { priorConsultation: 'Nej' }, 'Kameror | – | – | – | – | – | – | Pågående'],
  ['the next review', { nextReview: { date: '2026-02-03' } }, 'Kameror | – | – | – | – | 2026-02-03 | – | Pågående'],
  ['its action', { actions: 'HP-001' }, 'Kameror | – | – | – | – | – | Kryptera | Pågående'],
])('a full review has an assessment with %s', (_name, row, expected) => {
  expect(told('Fullständig', processings({}), assessments(row))).toEqual(
    expect.arrayContaining(['Tabell: Konsekvensbedömningar', expected]),
  );
});

test.each<[string, Processing, string]>([
  ['itself alone', {}, 'Löner | – | – | Fastställd'],
  [
    'its ground',
    { legalBasis: 'Avtal; Rättslig förpliktelse' },
    'Löner | Avtal; Rättslig förpliktelse | – | Fastställd',
  ],
  ['when it was looked at', { lastReviewed: { date: '2025-04-05' } }, 'Löner | – | 2025-04-05 | Fastställd'],
])('a full review has a processing with %s', (_name, row, expected) => {
  expect(told('Fullständig', processings(row))).toEqual(
    expect.arrayContaining(['Tabell: Behandlingar i registerförteckningen', expected]),
  );
});

test('a full review opens its tables with the figures', () => {
  const text = told('Fullständig', sets(classified), processings({}), assessments({})).join('\n');
  expect(text).toContain('Tabell: Klassning och registerförteckning');
  expect(text).toMatch(/^Diagram C2 /m);
});
