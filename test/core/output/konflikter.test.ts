import type { Conflict, ConflictKind, Renumbering, WorkbookMerge } from '../../../src/core/exchange/workbook-merge.ts';
import { konflikter } from '../../../src/core/output/konflikter.ts';
import type { OutputPart } from '../../../src/core/output/output-sheet.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';
import { noEdits } from '../../support/grid-workbooks.ts';

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
  edits: noEdits,
  conflicts: [],
  renumbered: [],
  insertedInBoth: [],
};
function tableOf(parts: readonly OutputPart[]) {
  return parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
}

function textOf(parts: readonly OutputPart[]) {
  return parts.flatMap((part) => (part.kind === 'lines' ? part.rows.map((cells) => cells[0]?.value) : []));
}

test('lists base, ours and theirs with the place, and leads to the cell', () => {
  const { parts } = konflikter({ ...nothing, conflicts: [conflict] }, new Set(['Handlingsplan']));
  expect(tableOf(parts)).toEqual([
    [
      { value: 'Ändrad på båda sidor', look: 'wrapped' },
      { value: 'Handlingsplan', look: 'text' },
      { value: 2, look: 'integer', link: { sheet: 'Handlingsplan', cell: 'A2' } },
      { value: 'HP-001', look: 'text' },
      { value: 'Slutdatum', look: 'text' },
      { value: '(tomt)', look: 'muted' },
      { value: { date: '2025-03-31' }, look: 'date' },
      { value: 'snart', look: 'wrapped' },
      expect.objectContaining({ value: 'Vårt värde står kvar. Skriv in deras om det är det som ska gälla.' }),
    ],
  ]);
});

test.each<[string, CellValue, { value: CellValue; look: string }]>([
  ['empty text', '', { value: '(tomt)', look: 'muted' }],
  ['a whole number', 3, { value: 3, look: 'integer' }],
  ['a number with decimals', 0.5, { value: 0.5, look: 'decimal' }],
  ['a ticked box', true, { value: 'Ja', look: 'wrapped' }],
  ['an empty box', false, { value: 'Nej', look: 'wrapped' }],
  ['a formula without result', { formula: '=A1+1' }, { value: '=A1+1', look: 'wrapped' }],
  ['a picture', { picture: '' }, { value: '(bild)', look: 'wrapped' }],
])('shows %s as it is in the workbook', (_case, value, shown) => {
  const { parts } = konflikter({ ...nothing, conflicts: [{ ...conflict, ours: value }] }, new Set());
  expect(tableOf(parts)[0]?.[6]).toEqual(shown);
});

test.each<[ConflictKind, string, string]>([
  ['update/update', 'Ändrad på båda sidor', 'Vårt värde står kvar. Skriv in deras om det är det som ska gälla.'],
  ['update/delete', 'Ändrad hos oss, raden borttagen hos dem', 'Raden står kvar. Ta bort den om den ska bort.'],
  ['delete/update', 'Raden borttagen hos oss, ändrad hos dem', 'Raden är borta. Lägg in den igen om den ska finnas.'],
  [
    'insert/insert',
    'Ny på båda sidor, med olika innehåll',
    'Vårt värde står kvar. Skriv in deras om det är det som ska gälla.',
  ],
  [
    'no-value',
    'Inget värde att hämta hos dem: en formel utan sparat resultat, eller en bild',
    'Det är som hos oss. Öppna deras arbetsbok i Excel, spara den och sammanfoga igen, eller skriv in värdet.',
  ],
  [
    'dropped-column',
    'Kolumnen borttagen på ena sidan, ändrad på den andra',
    'Det är som hos oss. Bestäm om kolumnen ska finnas.',
  ],
  [
    'removed-sheet',
    'Bladet borttaget på ena sidan, ändrat på den andra',
    'Det är som hos oss. Bestäm om bladet ska finnas.',
  ],
  ['doubled-id', 'Samma id på flera rader', 'Alla rader finns kvar. Ge den nyare ett nytt id.'],
])('says what %s is, and what to do', (kind, what, advice) => {
  const [row = []] = tableOf(konflikter({ ...nothing, conflicts: [{ ...conflict, kind }] }, new Set()).parts);
  expect([row[0], row.at(-1)]).toEqual([
    { value: what, look: 'wrapped' },
    { value: advice, look: 'wrapped' },
  ]);
});

test('has a column for each of what the conflict is about', () => {
  const [, table] = konflikter({ ...nothing, conflicts: [conflict] }, new Set()).parts;
  const columns = table?.kind === 'table' ? table.columns.map(({ header, width }) => `${header} ${width}`) : [];
  expect(columns.join(', ')).toBe(
    'Konflikt 26, Blad 20, Rad 7, Id 11, Kolumn 18, Bas 30, Vår 30, Deras 30, Vad du gör 34',
  );
});

test('is a wide table that can be filtered, under a title', () => {
  const { parts, ...look } = konflikter({ ...nothing, conflicts: [conflict] }, new Set());
  expect(look).toEqual({ name: 'Konflikter', frozenRows: 4, orientation: 'landscape' });
  expect(parts).toHaveLength(2);
  expect(parts[0]).toEqual({
    kind: 'lines',
    rows: [
      [{ value: 'Konflikter', look: 'title' }],
      [
        {
          value:
            '1\u00A0konflikt vid sammanfogningen. Där sidorna säger emot varandra gäller vår tills någon har bestämt.',
          look: 'subtitle',
        },
      ],
    ],
  });
  expect(parts[1]).toMatchObject({ kind: 'table', name: 'Konflikter', dataBars: [], filters: true });
});

test('counts the conflicts', () => {
  const { parts } = konflikter({ ...nothing, conflicts: [conflict, conflict] }, new Set());
  expect(textOf(parts)[1]).toMatch(/^2\u00A0konflikter vid/);
});

test('leads nowhere for a row or a sheet that ours lacks', () => {
  const rows = [
    { ...conflict, row: null },
    { ...conflict, sheet: 'Beslut' },
  ];
  const { parts } = konflikter({ ...nothing, conflicts: rows }, new Set(['Handlingsplan', 'Risker']));
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
  expect(textOf(konflikter({ ...nothing, renumbered }, new Set()).parts)).toContain(
    'Nya rader hos dem som har fått ett annat id, för id fanns redan hos oss',
  );
});

test.each<[string, Renumbering['mentions'], string]>([
  ['nowhere', [], 'Handlingsplan: HP-900 heter nu HP-901.'],
  [
    'in a row without id',
    [{ sheet: 'Blad1', id: '', column: 'Text' }],
    'Handlingsplan: HP-900 heter nu HP-901. Det gamla id:t står kvar i löpande text: Blad1 Text.',
  ],
])('an old id that is mentioned %s', (_case, mentions, told) => {
  const renumbered = [{ sheet: 'Handlingsplan', from: 'HP-900', to: 'HP-901', mentions }];
  expect(textOf(konflikter({ ...nothing, renumbered }, new Set()).parts)).toContain(told);
});
