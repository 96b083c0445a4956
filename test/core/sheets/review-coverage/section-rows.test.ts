import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { audits } from '../../../../src/core/sheets/audits/columns.ts';
import { measurements } from '../../../../src/core/sheets/measurements/columns.ts';
import { rowsOfSection } from '../../../../src/core/sheets/review-coverage/section-rows.ts';
import { risks } from '../../../../src/core/sheets/risks/columns.ts';
import { trainings } from '../../../../src/core/sheets/trainings/columns.ts';
import { recordsOf, sheetOf } from '../../../support/workbook-builder.ts';

function records() {
  return recordsOf(
    sheetOf(actionPlan, [
      { id: 'HP-001', year: 2026, action: 'Öva', status: 'Ej påbörjad', sourceReference: 'R-001' },
      { id: 'HP-002', year: 2027, action: 'Öva igen', status: 'Ej påbörjad' },
    ]),
    sheetOf(risks, [
      { id: 'R-001', source: 'RSA', risk: 'Intrång', likelihood: 3, impact: 3 },
      { id: 'R-002', source: 'VoR', risk: 'Bortfall', likelihood: 3, impact: 3 },
    ]),
    sheetOf(audits, [
      { id: 'GR-001', auditYear: 2025, auditor: 'Dataskyddsombud', observation: 'Brist' },
      { id: 'GR-002', auditYear: 2025, auditor: 'Internrevision', observation: 'Brist' },
    ]),
    sheetOf(measurements, [{ id: 'MV-001', indicator: 'Tillgänglighet', period: '2025', outcome: 1 }]),
    sheetOf(trainings, [{ id: 'UT-001', training: 'Grundkurs', year: 2025, audienceSize: 10, completed: 5 }]),
  );
}

test.each([
  ['rsa', ['R-001']],
  ['vor', ['R-002']],
  ['dso', ['GR-001']],
  ['granskningar', ['GR-001', 'GR-002']],
  ['matning', ['MV-001']],
  ['utbildning', ['UT-001']],
  ['arbetssatt', []],
  ['klassning', []],
  ['forbattringar-2026', ['HP-001']],
  ['forbattringar-2027', ['HP-002']],
  ['forbattringar-2030', []],
  ['okänt', []],
])('the section %s reports the rows %j', (section, rows) => {
  expect(rowsOfSection(records(), section)).toEqual(rows);
});
