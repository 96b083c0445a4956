import { reviewWorkbook } from '../../../../src/core/index.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { decisions } from '../../../../src/core/sheets/decisions/columns.ts';
import { risks } from '../../../../src/core/sheets/risks/columns.ts';
import { texts } from '../../../../src/core/sheets/texts/columns.ts';
import type { Finding } from '../../../../src/core/validation/finding.ts';
import { validate } from '../../../../src/core/validation/validate.ts';
import type { Sheet } from '../../../../src/core/workbook/workbook.ts';
import { noteSheets } from '../../../support/rule-examples.ts';
import {
  type RowCells,
  recordsOf,
  settingsSheet,
  sheetOf,
  testDay,
  workbookOf,
} from '../../../support/workbook-builder.ts';

const plan = sheetOf(actionPlan, [
  { id: 'HP-001', year: 2025, area: 'Utbildning', action: 'Öva', status: 'Pågående' },
  { id: 'HP-002', year: 2025, area: 'Utbildning', action: 'Hemlig', status: 'Pågående', sensitive: 'Ja' },
]);
function review(sheets: readonly Sheet[], edition: 'Intern' | 'Offentlig' = 'Offentlig') {
  return reviewWorkbook(workbookOf(plan, ...sheets), { today: testDay, edition });
}

interface Expected extends Partial<Omit<Finding, 'message'>> {
  readonly says: string;
}

/** One row names protected ones: told with their ids to the person at work, and without them among the findings. */
function fires(rule: string, because: string, { says, ...expected }: Expected, ...sheets: readonly Sheet[]): void {
  noteSheets(rule, sheets, () => review(sheets).mentions[0]);
  test(`${rule} fires: ${because}`, () => {
    const { findings, mentions } = review(sheets);
    const place = { rule, severity: 'Varning', ...expected };
    expect(mentions).toEqual([expect.objectContaining({ ...place, message: expect.stringContaining(says) })]);
    const told = findings.filter((finding) => finding.rule === rule);
    expect(told).toEqual([
      { ...mentions[0], message: expect.stringMatching(/ nämner något som är märkt Skyddsvärd och utelämnas /) },
    ]);
  });
}

function silent(rule: string, because: string, edition: 'Intern' | 'Offentlig', ...sheets: readonly Sheet[]): void {
  noteSheets(rule, sheets);
  test(`${rule} is silent: ${because}`, () => {
    const { findings, mentions } = review(sheets, edition);
    expect([...mentions, ...findings.filter((finding) => finding.rule === rule)]).toEqual([]);
  });
}

function text(words: string, cells: RowCells<typeof texts.columns> = {}) {
  return sheetOf(texts, [{ section: 'rsa', text: words, ...cells }]);
}

function risk(cells: RowCells<typeof risks.columns>) {
  return sheetOf(risks, [{ id: 'R-001', source: 'RSA', risk: 'Brand', ...cells }]);
}

fires(
  'S-21',
  'a reference',
  { sheet: 'Risker', row: 2, column: 'Åtgärder', cell: 'K2', id: 'R-001', says: 'Skyddsvärd (HP-002) och' },
  risk({ actions: 'HP-001; hp-002' }),
);
fires(
  'S-21',
  'a decision names its action',
  { sheet: 'Beslut', column: 'Åtgärd', id: 'B-001', says: '(HP-002)' },
  sheetOf(decisions, [{ id: 'B-001', reviewYear: 2024, decision: 'Öva', outcome: 'Godkänt', action: 'HP-002' }]),
);
fires(
  'S-21',
  'running text of the review',
  { sheet: 'Texter', column: 'Text', row: 2, says: '(HP-002)' },
  text('Arbetet (HP-002) fortgår, se även HP-002.'),
);
fires(
  'S-21',
  'a description',
  { column: 'Befintlig åtgärd', says: '(HP-002)' },
  risk({ existingControl: 'Se HP-002.' }),
);
fires('S-21', 'an id with another hyphen', { says: '(HP-002)' }, text('Se HP\u2011002.'));
fires('S-21', 'an id in small letters with spaces', { says: '(HP-002)' }, text('Se hp – 2.'));
fires('S-21', 'an id without hyphen', { says: '(HP-002)' }, text('Se HP 002.'));
fires(
  'S-21',
  'ids of several sheets, with å in one',
  { sheet: 'Texter', says: '(HP-002 och ÅH-001)' },
  text('HP-002 och åh-001'.normalize('NFD')),
  {
    name: 'Årshjul',
    rows: [
      ['ID', 'Skyddsvärd'],
      ['ÅH-001', 'Ja'],
    ],
  },
);

silent('S-21', 'the internal edition shows both', 'Intern', risk({ actions: 'HP-002' }));
silent('S-21', 'the row that names is protected too', 'Offentlig', risk({ actions: 'HP-002', sensitive: 'Ja' }));
silent('S-21', 'the row that is named is shown', 'Offentlig', risk({ actions: 'HP-001' }));
silent('S-21', 'another id that holds it', 'Offentlig', text('Se XHP-002, HP-0021 och HP-2025.'));
silent('S-21', 'the same number without its letters', 'Offentlig', text('Avsnitt 002, år 2002'));

test('a text built against the search for ids takes no time', () => {
  const hostile = ['HP'.repeat(16_000), 'HP-'.repeat(10_000), `HP${' '.repeat(30_000)}`, '9'.repeat(32_000)].join(' ');
  const records = recordsOf(settingsSheet({ edition: 'Offentlig' }), plan, text(hostile));
  const begun = performance.now();
  expect(validate(records, { rules: [], workbookRules: [] }).filter(({ rule }) => rule === 'S-21')).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(2000);
});
