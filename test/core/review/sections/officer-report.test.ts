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

const lead = 'Dataskyddsombudet lyfter en iakttagelse i sin rapport för 2024.';

test.each([
  ['that is dealt with', {}, `${lead}\n- Ofullständigt register. [grön] Åtgärdad.`],
  ['that is open', { status: 'Öppen' }, `${lead}\n- Ofullständigt register. [gul] Inte åtgärdad.`],
  [
    'that is answered',
    { answer: 'Registret ses över' },
    `${lead}\n- Ofullständigt register. [grön] Åtgärdad. Svar: Registret ses över.`,
  ],
  [
    'of an unknown year',
    { auditYear: null, status: 'Öppen' },
    'Dataskyddsombudet har lämnat följande iakttagelser.\n- Ofullständigt register. [gul] Inte åtgärdad.',
  ],
  ['without id and text', { id: null, observation: null }, `${lead}\n- – [grön] Åtgärdad.`],
])('an observation %s says so', (_name, row, expected) => {
  expect(told(row)).toBe(expected);
});

test('the newest report is told whole, and what is open in older ones', () => {
  const text = told(
    { auditYear: 2023, observation: 'Gammal och klar' },
    { auditYear: 2023, observation: 'Gammal och öppen', status: 'Öppen' },
    { auditYear: 2024, observation: 'Ny och klar' },
    { auditYear: null, observation: 'Utan år och klar' },
  );
  expect(text).toContain(`${lead} Från tidigare rapporter återstår en iakttagelse.`);
  expect(text).toContain('**2023. **Gammal och öppen');
  expect(text).toContain('- Ny och klar');
  expect(text).not.toMatch(/Gammal och klar|Utan år/);
});

test('what others have observed is left out', () => {
  expect(told({ auditor: 'Stadsrevision' })).not.toContain('Ofullständigt register');
});
