import { createDashboard } from '../../../../src/core/dashboard/create-dashboard.ts';
import { createReview } from '../../../../src/core/review/create-review.ts';
import { sectionsOf } from '../../../../src/core/review/sections/index.ts';
import type { Finding } from '../../../../src/core/validation/finding.ts';
import { textOfSection } from '../../../support/review-text.ts';
import { recordsOf } from '../../../support/workbook-builder.ts';

function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'HP-03',
    severity: 'Fel',
    sheet: 'Handlingsplan',
    row: 4,
    column: 'Slutdatum',
    cell: 'I4',
    id: 'HP-003',
    message: 'Slutdatum har passerat.',
    reference: null,
    fix: null,
    ...change,
  };
}

function told(...findings: Finding[]) {
  const records = recordsOf();
  return textOfSection(
    createReview(sectionsOf(records.settings), records, createDashboard(records), findings, 'Utkast').appendices,
    'bilaga-c',
  );
}

test('a workbook without findings says so', () => {
  expect(told()).toBe('Kontrollen har inga anmärkningar.');
});

const finds = {
  fault: finding(),
  warning: finding({ severity: 'Varning' }),
  note: finding({ severity: 'Upplysning' }),
};

test.each([
  ['one fault', [finds.fault], '1\u00A0anmärkning: 1\u00A0fel, 0\u00A0varningar och 0\u00A0upplysningar.'],
  [
    'one of each',
    [finds.fault, finds.warning, finds.note],
    '3\u00A0anmärkningar: 1\u00A0fel, 1\u00A0varning och 1\u00A0upplysning.',
  ],
  [
    'several',
    [finds.warning, finds.warning, finds.note, finds.note],
    '4\u00A0anmärkningar: 0\u00A0fel, 2\u00A0varningar och 2\u00A0upplysningar.',
  ],
])('%s is counted by severity', (_name, findings, expected) => {
  expect(told(...findings)).toContain(`Kontrollen har ${expected}`);
});

test.each([
  ['a cell', {}, 'HP-03 | Handlingsplan I4 | HP-003 | Slutdatum har passerat.'],
  ['a row', { cell: null }, 'HP-03 | Handlingsplan rad 4 | HP-003 | Slutdatum har passerat.'],
  ['a sheet', { cell: null, row: null, id: null }, 'HP-03 | Handlingsplan | – | Slutdatum har passerat.'],
])('a finding about %s has its place', (_name, change, expected) => {
  expect(told(finding(change))).toContain(expected);
});

test('findings stand by severity, the gravest first', () => {
  const text = told(finding({ severity: 'Upplysning', rule: 'HP-10' }), finding(), finding({ rule: 'HP-04' }));
  expect(text.replaceAll(' | Handlingsplan I4 | HP-003 | Slutdatum har passerat.', '')).toMatch(
    /\nFel\nHP-03\nHP-04\nUpplysning\nHP-10$/,
  );
});
