import type { Conflict, WorkbookMerge } from '../../../src/core/exchange/workbook-merge.ts';
import { konflikter } from '../../../src/core/output/konflikter.ts';
import type { OutputPart } from '../../../src/core/output/output-sheet.ts';

const conflict: Conflict = {
  kind: 'update/update',
  sheet: 'Handlingsplan',
  id: 'HP-001',
  row: 2,
  column: 'Slutdatum',
  base: null,
  ours: { date: '2025-03-31' },
  theirs: 'snart',
};
const nothing: WorkbookMerge = {
  edits: { cells: [], addedSheets: [], removedSheets: [] },
  conflicts: [],
  renumbered: [],
  insertedInBoth: [],
};
const tableOf = (parts: readonly OutputPart[]) => parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
const textOf = (parts: readonly OutputPart[]) =>
  parts.flatMap((part) => (part.kind === 'lines' ? part.rows.map((cells) => cells[0]?.value) : []));

test('lists base, ours and theirs with the place, and leads to the cell', () => {
  const { parts } = konflikter({ ...nothing, conflicts: [conflict] }, new Set(['Handlingsplan']));
  expect(tableOf(parts)).toEqual([
    [
      { value: 'Ändrad på båda sidor', style: 'wrapped' },
      { value: 'Handlingsplan', style: 'text' },
      { value: 2, style: 'integer', link: { sheet: 'Handlingsplan', cell: 'A2' } },
      { value: 'HP-001', style: 'text' },
      { value: 'Slutdatum', style: 'text' },
      { value: '(tomt)', style: 'muted' },
      { value: { date: '2025-03-31' }, style: 'date' },
      { value: 'snart', style: 'wrapped' },
      expect.objectContaining({ value: 'Vårt värde står kvar. Skriv in deras om det är det som ska gälla.' }),
    ],
  ]);
});

test('leads nowhere for a row or a sheet that ours lacks', () => {
  const rows = [{ ...conflict, row: null }, conflict];
  const { parts } = konflikter({ ...nothing, conflicts: rows }, new Set(['Risker']));
  expect(
    tableOf(parts)
      .flat()
      .some(({ link }) => link !== undefined),
  ).toBe(false);
});

test('says so when nothing is left to settle', () => {
  expect(textOf(konflikter(nothing, new Set()).parts)[1]).toMatch(/^Inga konflikter/);
});

test('tells which rows got another id and where running text still has the old one', () => {
  const mentions = [{ sheet: 'Risker', id: 'R-001', column: 'Kommentar' }];
  const renumbered = [{ sheet: 'Handlingsplan', from: 'HP-900', to: 'HP-901', mentions }];
  expect(textOf(konflikter({ ...nothing, renumbered }, new Set()).parts)).toContain(
    'Handlingsplan: HP-900 heter nu HP-901. Det gamla id:t står kvar i löpande text: Risker R-001 Kommentar.',
  );
});
