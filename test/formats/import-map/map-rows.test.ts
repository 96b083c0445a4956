import { takeInto } from '../../../src/core/index.ts';
import { sourceOfCsv } from '../../../src/formats/import/source-of-csv.ts';
import { checkMap, type MapRow, mapJson, mapOfJson, mapRows } from '../../../src/formats/import-map/index.ts';

function sourceOf(text: string, name = 'plan.csv') {
  return sourceOfCsv(new TextEncoder().encode(text), name).source;
}

const list =
  'Nr;Aktivitet;Ansvarig;Klart senast;Läge;Kostnad\n1;Öva;Säk;2026-03-31;Påbörjad;10\n2;Klassa;IT;löpande;Klart;20\n';
const source = sourceOf(list);
const takeIn = takeInto({ sheets: [] }, { today: '2025-11-28' });
const mapping = takeIn.propose([source]);

function mended(mend: (row: MapRow) => MapRow): string {
  return JSON.stringify({ rader: mapRows(mapping).map(mend) });
}

test('a map is the same after it has been written and read', () => {
  const read = mapOfJson(mapJson(mapping), 'karta.json');
  expect(mapRows(read).map(({ Exempel, ...row }) => row)).toEqual(mapRows(mapping).map(({ Exempel, ...row }) => row));
  expect(takeIn.apply([source], read)).toEqual(takeIn.apply([source], mapping));
});

test('a value that is written for a word decides it', () => {
  const read = mapOfJson(
    mended((row) => (row.Källvärde === 'löpande' ? { ...row, Målvärde: '2026-12-31' } : row)),
    'karta.json',
  );
  const { report, sheets } = takeIn.apply([source], read);
  expect(report.undecided.filter(({ column }) => column === 'Klart senast')).toEqual([]);
  expect(sheets[0]?.rows[1]?.values.get('Slutdatum')).toEqual({ date: '2026-12-31' });
});

function retarget(target: string) {
  return mended((row) => (row.Källkolumn === 'Kostnad' ? { ...row, Mål: target, Tolkning: 'som den står' } : row));
}

function joinedTo(tab: string): string {
  return mended((row) =>
    row.Källkolumn === 'Kostnad' ? { ...row, Mål: 'Handlingsplan', Tolkning: 'hör till', Konstant: tab } : row,
  );
}

test.each([
  ['two columns for one', retarget('Handlingsplan.Åtgärd'), list, 'samma mål som Aktivitet'],
  ['a column that we lack', retarget('Handlingsplan.Pris'), list, 'ingen kolumn Pris'],
  ['another sheet among its columns', retarget('Risker.Risk'), list, 'fliken hör till Handlingsplan'],
  [
    'a sheet that we lack',
    mended((row) => ({ ...row, Mål: String(row.Mål ?? '').replace('Handlingsplan', 'Budget') })),
    list,
    'inget blad som heter Budget',
  ],
  [
    'another file',
    mended((row) => ({ ...row, Källfil: 'annan.csv', Flik: 'annan.csv' })),
    list,
    'den gäller annan.csv',
  ],
  ['an unknown interpretation', mended((row) => ({ ...row, Tolkning: 'kanske' })), list, 'Tolkning ”kanske”'],
  ['a column that is gone', mapJson(mapping), list.replace('Läge', 'Annat'), 'kolumnen Läge finns inte på rad 1'],
  ['a tab that belongs to itself', joinedTo('plan.csv'), list, 'som själv hör till en annan flik'],
  ['a tab that belongs to none', joinedTo('Borta'), list, 'som inte finns i källan'],
  [
    'a word that becomes what the list lacks',
    mended((row) => (row.Källvärde === 'Påbörjad' ? { ...row, Målvärde: 'På gång' } : row)),
    list,
    'ordet ”Påbörjad” i Läge blir ”På gång”, som Status inte kan ha i arbetsboken',
  ],
  ['no rows', '{"a":1}', list, 'ingen karta från lis import'],
  ['no JSON', 'Nr;', list, 'går inte att läsa som JSON'],
])('a map with %s is refused in a sentence', (_, text, written, message) => {
  expect(() => checkMap(mapOfJson(text, 'karta.json'), [sourceOf(written)], 'karta.json', takeIn)).toThrow(message);
});

test('a map whose numbers are levels of another scale than the workbook’s is refused', () => {
  const levels = sourceOf('Informationsmängd;System;Konfidentialitet\nJournal;Cosmic;3\nWebb;Epi;0\n', 'klassning.csv');
  const made = takeIn.propose([levels]);
  const other = takeInto(
    {
      sheets: [
        {
          name: 'Inställningar',
          rows: [
            ['Nyckel', 'Värde'],
            ['Klassningsskala', 'MSB'],
          ],
        },
      ],
    },
    { today: '2025-11-28' },
  );
  expect(() => checkMap(made, [levels], 'karta.json', takeIn)).not.toThrow();
  expect(() => checkMap(made, [levels], 'karta.json', other)).toThrow(
    'fliken klassning.csv läses med skalan KLASSA, och arbetsboken har skalan MSB. Gör en ny karta med --propose',
  );
});

test('the sheet that fits nearly as well stands in the map until somebody has settled it', () => {
  const short = sourceOf('Nr;Aktivitet;Ansvarig\n1;Öva;HR\n', 'lista.csv');
  const asked = takeIn.propose([short]);
  const rows = mapRows(asked);
  const settled = rows.map((row) => (row.Källkolumn === '(blad)' ? { ...row, Säkerhet: 'säker' } : row));
  const rivals = [rows, settled].map((rader) => mapOfJson(JSON.stringify({ rader }), 'karta.json').sheets[0]?.rival);
  expect(rivals).toEqual([asked.sheets[0]?.rival, undefined]);
  expect(rivals[0]).toBeDefined();
});
