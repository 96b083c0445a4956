import { audits } from '../../../../src/core/sheets/audits/columns.ts';
import { writtenSection } from '../../../support/section-text.ts';
import { type RowCells, sheetOf } from '../../../support/workbook-builder.ts';

type Audit = RowCells<typeof audits.columns>;

const observation: Audit = {
  id: 'GR-001',
  auditor: 'Dataskyddsombud',
  auditYear: 2024,
  observation: 'Ofullständigt register',
  status: 'Åtgärdad',
};

function told(...rows: Audit[]) {
  return writtenSection(
    'dso',
    sheetOf(
      audits,
      rows.map((row, index) => ({ ...observation, id: `GR-00${index + 1}`, ...row })),
    ),
  );
}

test.each([
  ['that is dealt with', {}, '- **GR-001 (2024): **Ofullständigt register. [grön] Åtgärdad'],
  ['that is open', { status: 'Öppen' }, '- **GR-001 (2024): **Ofullständigt register. [gul] Öppen'],
  [
    'that is answered',
    { answer: 'Registret ses över' },
    '- **GR-001 (2024): **Ofullständigt register. [grön] Åtgärdad. Svar: Registret ses över.',
  ],
  [
    'of an unknown year',
    { auditYear: null, status: 'Öppen' },
    '- **GR-001 (år saknas): **Ofullständigt register. [gul] Öppen',
  ],
  ['without id and text', { id: null, observation: null }, '- **– (2024): **– [grön] Åtgärdad'],
])('an observation %s says so', (_name, row, expected) => {
  expect(told(row)).toBe(`Dataskyddsombudet har i sin rapportering pekat på följande.\n${expected}`);
});

test('the newest report is told whole, and what is open in older ones', () => {
  const text = told(
    { auditYear: 2023, observation: 'Gammal och klar' },
    { auditYear: 2023, observation: 'Gammal och öppen', status: 'Öppen' },
    { auditYear: 2024, observation: 'Ny och klar' },
    { auditYear: null, observation: 'Utan år och klar' },
  );
  expect(text).toContain('**GR-002 (2023): **Gammal och öppen');
  expect(text).toContain('**GR-003 (2024): **Ny och klar');
  expect(text).not.toMatch(/Gammal och klar|Utan år/);
});

test('what others have observed is left out', () => {
  expect(told({ auditor: 'Stadsrevision' })).not.toContain('Ofullständigt register');
});
