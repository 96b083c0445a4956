import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { audits } from '../../../../src/core/sheets/audits/columns.ts';
import { decisions } from '../../../../src/core/sheets/decisions/columns.ts';
import { incidents } from '../../../../src/core/sheets/incidents/columns.ts';
import { interestedParties } from '../../../../src/core/sheets/interested-parties/columns.ts';
import { measurements } from '../../../../src/core/sheets/measurements/columns.ts';
import { coverage, nothingToReport } from '../../../../src/core/sheets/review-coverage/coverage.ts';
import { rowsOfSection } from '../../../../src/core/sheets/review-coverage/section-rows.ts';
import { risks } from '../../../../src/core/sheets/risks/columns.ts';
import { texts } from '../../../../src/core/sheets/texts/columns.ts';
import { trainings } from '../../../../src/core/sheets/trainings/columns.ts';
import { waysOfWorking } from '../../../../src/core/sheets/ways-of-working/columns.ts';
import type { Sheet } from '../../../../src/core/workbook/workbook.ts';
import { recordsOf, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

function clause(key: string, ...sheets: Sheet[]) {
  return coverage(recordsOf(...sheets)).find((entry) => entry.clause.key === key);
}

const rich: readonly Sheet[] = [
  sheetOf(actionPlan, [
    { id: 'HP-001', year: 2024, action: 'Utred' },
    { id: 'HP-002', year: 2025, action: 'Inför' },
    { id: 'HP-003', year: 2027, action: 'Utvärdera' },
    { id: 'HP-004', year: 2028, action: 'Avveckla' },
  ]),
  sheetOf(decisions, [
    { id: 'B-001', reviewYear: 2024, decision: 'Utred' },
    { id: 'B-002', reviewYear: 2025, decision: 'Inför' },
  ]),
  sheetOf(risks, [
    { id: 'R-001', source: 'RSA', risk: 'Brand' },
    { id: 'R-002', source: 'VoR', risk: 'Fel utbetalning' },
    { source: 'RSA', risk: 'Utan id' },
  ]),
  sheetOf(interestedParties, [
    { id: 'IN-001', type: 'Krav', content: 'A' },
    { id: 'IN-002', type: 'Synpunkt', content: 'B' },
  ]),
  sheetOf(incidents, [
    { id: 'INC-001', awareness: '2025-01-01', status: 'Stängd' },
    { id: 'INC-002', awareness: '2024-12-31 23:59', status: 'Stängd' },
    { id: 'INC-003', awareness: '2024-06-01', status: 'Öppen' },
  ]),
  sheetOf(audits, [
    { id: 'GR-001', auditor: 'Dataskyddsombud', auditYear: 2024, status: 'Åtgärdad' },
    { id: 'GR-002', auditor: 'Internrevision', auditYear: 2025, status: 'Öppen' },
    { id: 'GR-003', auditor: 'Dataskyddsombud', auditYear: 2022, status: 'Åtgärdad' },
  ]),
  sheetOf(measurements, [
    { id: 'MV-001', indicator: 'Tid', period: '2025-Q1', outcome: 1, target: 2 },
    { id: 'MV-002', indicator: 'Tid', period: '2024', outcome: 1, target: 2 },
    { id: 'MV-003', indicator: 'Antal', period: '2025', outcome: 1 },
  ]),
  sheetOf(trainings, [
    { id: 'UT-001', training: 'Grundkurs', year: 2025 },
    { id: 'UT-002', training: 'Grundkurs', year: 2024 },
  ]),
  sheetOf(waysOfWorking, [{ id: 'AS-001', way: 'Upphandling' }]),
];

test.each([
  ['a', ['B-001', 'HP-001']],
  ['b', []],
  ['c', ['IN-001']],
  ['d1', ['INC-001', 'INC-003']],
  ['d2', ['MV-001', 'MV-003', 'UT-001', 'AS-001']],
  ['d3', ['GR-001', 'GR-002']],
  ['d4', ['MV-001']],
  ['e', ['IN-002']],
  ['f', ['R-001', 'R-002']],
  ['g', ['HP-002', 'HP-003']],
])('clause %s has the data of %j', (key, rows) => {
  expect(clause(key, ...rich)).toMatchObject({ state: rows.length > 0 ? 'data' : 'missing', rows });
});

test('the period in the settings decides which incidents count', () => {
  const period = settingsSheet({ periodFrom: '2024-07-01', periodTo: '2024-12-31' });
  expect(clause('d1', period, ...rich)?.rows).toEqual(['INC-002', 'INC-003']);
});

test('a clause without data is met by an explicit statement in any of its sections', () => {
  const statement = sheetOf(texts, [{ section: 'VoR', nothingToReport: true }]);
  expect(clause('f', statement)).toMatchObject({ state: 'nothing-to-report', rows: [], declaredIn: ['vor'] });
});

test('data counts more than a statement that there is none', () => {
  const statement = sheetOf(texts, [{ section: 'rsa', nothingToReport: 'Ja' }]);
  expect(clause('f', statement, ...rich)).toMatchObject({ state: 'data', declaredIn: ['rsa'] });
});

test('only a Yes is a statement', () => {
  const records = recordsOf(
    sheetOf(texts, [
      { section: 'rsa', nothingToReport: 'Nej' },
      { section: 'vor', nothingToReport: false, text: 'Inget att rapportera' },
      { section: 'dso', nothingToReport: 'Kanske' },
      { section: 'omvarld', nothingToReport: 'JA' },
    ]),
  );
  expect([...nothingToReport(records)]).toEqual(['omvarld']);
});

test.each([
  ['tidigare-beslut', ['B-001', 'HP-001']],
  ['omvarld', []],
  ['intressenter', ['IN-001', 'IN-002']],
  ['rsa', ['R-001']],
  ['vor', ['R-002']],
  ['dso', ['GR-001']],
  ['granskningar', ['GR-001', 'GR-002']],
  ['handelser', ['INC-001', 'INC-003']],
  ['matning', ['MV-001', 'MV-003']],
  ['utbildning', ['UT-001']],
  ['arbetssatt', ['AS-001']],
  ['klassning', []],
  ['forbattringar', ['HP-002', 'HP-003']],
  ['forbattringar-2025', ['HP-002']],
  ['forbattringar-2026', []],
  ['sammanfattning', []],
  ['okänt', []],
])('the section %s reports %j', (section, rows) => {
  expect(rowsOfSection(recordsOf(...rich), section)).toEqual(rows);
});
