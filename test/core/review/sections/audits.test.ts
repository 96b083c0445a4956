import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { audits } from '../../../../src/core/sheets/audits/columns.ts';
import { writtenSection } from '../../../support/section-text.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

type Audit = RowCells<typeof audits.columns>;

const audit: Audit = { auditor: 'Internrevision', auditYear: 2025, observation: 'Loggar saknas', status: 'Öppen' };

function told(scope: 'Kort' | 'Fullständig', rows: readonly Audit[]): string[] {
  const numbered = rows.map((row, index) => ({ id: `GR-00${index + 1}`, ...audit, ...row }));
  const plan = sheetOf(actionPlan, [{ id: 'HP-001', action: 'Slå på loggar' }]);
  return writtenSection('granskningar', settingsSheet({ scope }), plan, sheetOf(audits, numbered))
    .replaceAll('\u00A0', ' ')
    .split('\n');
}

const done = { status: 'Åtgärdad' };

test.each<[string, Audit[], string]>([
  ['one open', [{}], 'Den enda iakttagelsen är inte åtgärdad.'],
  ['one done', [done], 'Den enda iakttagelsen är åtgärdad.'],
  ['some done', [done, {}, {}], 'En av tre iakttagelser är åtgärdad.'],
  ['all done', [done, done, done], 'Alla tre iakttagelser är åtgärdade.'],
])('of %s it is said how many are done', (_name, rows, expected) => {
  expect(told('Kort', rows)[0]).toBe(expected);
});

test.each<[string, Audit, boolean]>([
  ['open, of this year', {}, true],
  ['done, of this year', done, true],
  ['done, of the year before', { ...done, auditYear: 2024 }, true],
  ['done, of the year before that', { ...done, auditYear: 2023 }, false],
  ['open, of old', { auditYear: 2019 }, true],
  ['done, of a year that nobody has said', { ...done, auditYear: null }, false],
])('a finding that is %s is shown or not', (_name, row, isShown) => {
  const text = told('Kort', [row, { observation: 'En annan' }]).join('\n');
  expect(text.includes('Loggar saknas')).toBe(isShown);
  expect(text).toContain('En annan');
});

test.each<[string, Audit, string]>([
  ['open', {}, 'Internrevision | 2025 | Loggar saknas | – | – | [gul] Öppen'],
  ['done', done, 'Internrevision | 2025 | Loggar saknas | – | – | [grön] Åtgärdad'],
  ['grave', { severity: 'Hög' }, 'Internrevision | 2025 | Loggar saknas | Hög | – | [gul] Öppen'],
  ['answered', { answer: 'Det görs' }, 'Internrevision | 2025 | Loggar saknas | – | Det görs | [gul] Öppen'],
  ['with an action', { actions: 'HP-001' }, 'Internrevision | 2025 | Loggar saknas | – | Slå på loggar | [gul] Öppen'],
])('a finding that is %s has its cells', (_name, row, expected) => {
  expect(told('Kort', [row])).toEqual(
    expect.arrayContaining([
      'Granskare (16 left) | År (7 left) | Iakttagelse (30 left) | Allvar (9 left) | Svar och åtgärd (24 left) | Status (14 left)',
      expected,
    ]),
  );
});

test('answer and action stand on a line each', () => {
  expect(told('Kort', [{ answer: 'Det görs', actions: 'HP-001' }]).join('\n')).toContain('| Det görs\nSlå på loggar |');
});

const ofOfficer = { auditor: 'Dataskyddsombud', observation: 'Gallring saknas' };

test("the officer's findings are told with the officer's report in a short review, which says where", () => {
  const [said = '', ...table] = told('Kort', [{}, ofOfficer]);
  expect(said).toMatch(
    /^Ingen av de två iakttagelserna är åtgärdad\. Dataskyddsombudets iakttagelser står i avsnitt [\d.]+\.$/,
  );
  expect(table.join('\n')).not.toContain('Gallring saknas');
});

test('without such findings nothing is said of the report', () => {
  expect(told('Kort', [{}]).join('\n')).not.toContain('Dataskyddsombudets');
});

test("the officer's findings stand among the others in a full review, under the chart", () => {
  const text = told('Fullständig', [{}, ofOfficer]).join('\n');
  expect(text).toContain('Dataskyddsombud | 2025 | Gallring saknas');
  expect(text).not.toContain('Dataskyddsombudets iakttagelser står');
  expect(told('Kort', [{}]).length).toBeLessThan(told('Fullständig', [{}]).length);
});

test('the table says which years it is of', () => {
  expect(told('Kort', [{}]).join('\n')).toContain('Iakttagelser 2024–2025 och äldre som inte är åtgärdade');
});
