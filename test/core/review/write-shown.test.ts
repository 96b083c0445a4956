import { audits } from '../../../src/core/sheets/audits/columns.ts';
import { writtenSection } from '../../support/section-text.ts';
import { exampleWithUnknown, unknownCell } from '../../support/with-unknown.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../support/workbook-builder.ts';

type Audit = RowCells<typeof audits.columns>;

const audit: Audit = { auditor: 'Internrevision', auditYear: 2025, observation: 'Loggar saknas', status: 'Öppen' };

function told(...rows: Audit[]): string[] {
  const numbered = rows.map((row, index) => ({ id: `GR-00${index + 1}`, ...audit, ...row }));
  return writtenSection('granskningar', settingsSheet({ scope: 'Kort' }), sheetOf(audits, numbered)).split('\n');
}

const because =
  'celler där en formel inte har något resultat. Antalen här, och det som står om dem, kan därför vara fel.';
const unknown = { status: unknownCell };

test.each<[string, Audit[], string]>([
  ['one row', [{}, unknown], 'GR-002'],
  ['rows in the order of the sheet', [unknown, {}, { answer: unknownCell }], 'GR-001 och GR-003'],
  ['a row without an id by its place', [{ ...unknown, id: null }], 'Granskningar rad 2'],
  ['five rows', [unknown, unknown, unknown, unknown, unknown], 'GR-001, GR-002, GR-003, GR-004 och GR-005'],
  [
    'no more than five',
    [unknown, unknown, unknown, unknown, unknown, unknown, unknown],
    'GR-001, GR-002, GR-003, GR-004, GR-005 och två till',
  ],
])('a section that rests on values that nobody knows opens with where they stand: %s', (_name, rows, expected) => {
  expect(told(...rows)[0]).toBe(`[missing] Okända värden i ${expected}: ${because}`);
});

test('what the section does not ask for makes no difference to it', () => {
  expect(told({ id: unknownCell })[0]).toBe('Den enda iakttagelsen är inte åtgärdad.');
});

test('a section all of whose values are known says nothing of it', () => {
  expect(told({}, {}).join('\n')).not.toContain('Okända värden');
});

test.each([
  ['Informationsklassning', 'Status'],
  ['Risker', 'Status'],
  ['Arbetssätt', 'Infört'],
])('2.1 tells of actions and decisions, and names no row of %s', (sheet, header) => {
  expect(writtenSection('tidigare-beslut', ...exampleWithUnknown(sheet, header, 2))).not.toContain('Okända värden');
});
