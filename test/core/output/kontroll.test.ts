import { kontroll } from '../../../src/core/output/kontroll.ts';
import type { OutputLines, OutputTable } from '../../../src/core/output/output-sheet.ts';
import type { Finding } from '../../../src/core/validation/finding.ts';
import { aDashboard, aFinding } from '../../support/dashboard-builder.ts';

const tabs = new Set(['Handlingsplan']);

function sheetFor(...findings: readonly Finding[]) {
  const [lines, table] = kontroll(aDashboard(), findings, tabs).parts as [OutputLines, OutputTable];
  return { lines: lines.rows.map((cells) => cells.map(({ value }) => value)), table };
}

test('a finding is told whole, with a link to its cell', () => {
  const finding = aFinding({ fix: { from: ' x', to: 'x' }, reference: 'GDPR art. 33.1' });
  const [cells] = sheetFor(finding).table.rows;
  expect(cells?.map(({ value }) => value)).toEqual([
    'Varning',
    'HP-03',
    'Handlingsplan',
    5,
    'HP-004',
    'Slutdatum',
    finding.message,
    'GDPR art. 33.1',
    'Ja',
  ]);
  expect(cells?.[0]?.look).toBe('severity-varning');
  expect(cells?.[3]?.link).toEqual({ sheet: 'Handlingsplan', cell: 'I5' });
});

test.each<[case_: string, changes: Partial<Finding>, sheetLink: unknown, rowLink: unknown]>([
  ['of a row', { cell: null, column: null }, undefined, { sheet: 'Handlingsplan', cell: 'A5' }],
  ['of a sheet', { cell: null, column: null, row: null }, { sheet: 'Handlingsplan', cell: 'A1' }, undefined],
  ['of a missing sheet', { sheet: 'Informationsklassning', cell: null, row: null }, undefined, undefined],
])('a finding %s is linked to what there is', (_case, changes, sheetLink, rowLink) => {
  const [cells] = sheetFor(aFinding(changes)).table.rows;
  expect([cells?.[2]?.link, cells?.[3]?.link]).toEqual([sheetLink, rowLink]);
});

test('the lines above sum up each severity, from the gravest', () => {
  const { lines } = sheetFor(aFinding(), aFinding({ severity: 'Fel' }), aFinding());
  expect(lines.slice(2).map(([severity, count]) => [severity, count])).toEqual([
    ['Fel', 1],
    ['Varning', 2],
    ['Upplysning', 0],
  ]);
});

test('the gravest come first, and findings of one severity in the order that they have', () => {
  const findings = (['Upplysning', 'Varning', 'Fel', 'Varning', 'Fel'] as const).map((severity, index) =>
    aFinding({ severity, row: index + 2 }),
  );
  expect(sheetFor(...findings).table.rows.map(([severity, , , row]) => [severity?.value, row?.value])).toEqual([
    ['Fel', 4],
    ['Fel', 6],
    ['Varning', 3],
    ['Varning', 5],
    ['Upplysning', 2],
  ]);
});

test('every finding has its row, however many', () => {
  const findings = Array.from({ length: 12_345 }, (_, index) => aFinding({ row: index + 2 }));
  expect(sheetFor(...findings).table.rows).toHaveLength(12_345);
});

test('the table and what stands above it are frozen together', () => {
  const { frozenRows, parts } = kontroll(aDashboard(), [], tabs);
  const above = parts[0]?.kind === 'lines' ? parts[0].rows.length : 0;
  expect(frozenRows).toBe(above + 2);
});
