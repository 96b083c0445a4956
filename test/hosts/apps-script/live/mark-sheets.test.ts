import type { CellValue } from '../../../../src/core/index.ts';
import type { Cell } from '../../../apps-script-runtime/sheets/cell.ts';
import type { SheetModel } from '../../../apps-script-runtime/sheets/sheet-model.ts';
import { AddOn, spreadsheetOf } from '../../../support/add-on.ts';
import { sharedBundle } from '../../../support/shared-bundle.ts';

const bundle = sharedBundle();
const headers = ['ID', 'Verksamhetsår', 'Område', 'Åtgärd', 'Status', 'Slutdatum', 'Klart', 'Ansvarig', 'Startdatum'];
const red = '#ffe3df';
const settings = {
  name: 'Inställningar',
  rows: [
    ['Nyckel', 'Värde'],
    ['Verksamhetsår', 2026],
  ],
};

function row(id: string, changed: Readonly<Record<string, CellValue>> = {}): CellValue[] {
  const sound = [id, 2026, 'Utbildning', `Utbilda ${id}`, 'Ej påbörjad', { date: '2026-12-01' }, 0, 'Chef', null];
  return sound.map((value, index) => (headers[index]! in changed ? (changed[headers[index]!] ?? null) : value));
}

function open(...rows: CellValue[][]): { addOn: AddOn; tab: SheetModel } {
  const sheets = [settings, { name: 'Handlingsplan', rows: [headers, ...rows] }];
  const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets }), now: '2026-01-15T09:00:00Z' });
  return { addOn, tab: addOn.tab('Handlingsplan') };
}

function cellAt(tab: SheetModel, at: number, header: string): Cell {
  return tab.cell(at, headers.indexOf(header) + 1);
}

function noteAt(tab: SheetModel, at: number, header: string): string {
  return cellAt(tab, at, header).note;
}

function fillAt(tab: SheetModel, at: number, header: string): string {
  return cellAt(tab, at, header).look.background;
}

function notesIn(tab: SheetModel): [row: number, column: number, note: string][] {
  return [...tab.usedCells()].flatMap(({ row: at, column, cell }) =>
    cell.note === '' ? [] : [[at, column, cell.note]],
  );
}

describe('Kontrollera and the marks of cells', () => {
  test('marks a cell whose edit Google has dropped as the edit itself would have', () => {
    const { addOn, tab } = open(
      row('HP-001', { Slutdatum: 'snart' }),
      row('HP-002', { Startdatum: { date: '2027-01-01' } }),
    );
    addOn.choose('menuCheck');
    const marked = notesIn(tab);
    expect(noteAt(tab, 2, 'Slutdatum')).toMatch(/^— Kontroll —\nS-09: /);
    expect(fillAt(tab, 2, 'Slutdatum')).toBe(red);
    expect(marked.map(([, , note]) => note).join('\n')).toContain('HP-05');
    for (const at of [2, 3]) addOn.edit(tab, { row: at, column: 1, rows: 1, columns: headers.length });
    expect(notesIn(tab)).toEqual(marked);
  });

  test('takes away a mark that no longer holds', () => {
    const { addOn, tab } = open(row('HP-001', { Slutdatum: 'snart' }));
    addOn.choose('menuCheck');
    cellAt(tab, 2, 'Slutdatum').content = '2026-12-01';
    addOn.choose('menuCheck');
    expect([noteAt(tab, 2, 'Slutdatum'), fillAt(tab, 2, 'Slutdatum')]).toEqual(['', '#ffffff']);
  });

  test('leaves notes and colours of people’s own', () => {
    const { addOn, tab } = open(row('HP-001', { Slutdatum: 'snart' }), row('HP-002'));
    for (const [at, note] of [
      [2, 'Bestämt av nämnden'],
      [3, 'Fråga Bo'],
    ] as const) {
      const cell = cellAt(tab, at, 'Slutdatum');
      cell.note = note;
      cell.look = { ...cell.look, background: '#00ff00' };
    }
    addOn.choose('menuCheck');
    expect(noteAt(tab, 2, 'Slutdatum')).toMatch(/^Bestämt av nämnden\n\n— Kontroll —\nS-09/);
    expect(noteAt(tab, 3, 'Slutdatum')).toBe('Fråga Bo');
    cellAt(tab, 2, 'Slutdatum').content = '2026-12-01';
    addOn.choose('menuCheck');
    expect([2, 3].map((at) => [noteAt(tab, at, 'Slutdatum'), fillAt(tab, at, 'Slutdatum')])).toEqual([
      ['Bestämt av nämnden', '#00ff00'],
      ['Fråga Bo', '#00ff00'],
    ]);
  });

  test('marks an empty cell that must be filled', () => {
    const { addOn, tab } = open(row('HP-001', { Åtgärd: null }), row('HP-002'));
    addOn.choose('menuCheck');
    expect(noteAt(tab, 2, 'Åtgärd')).toContain('S-08');
  });

  test('marks no cell for what Kontroll tells once of the whole column', () => {
    const { addOn, tab } = open(row('HP-001', { Ansvarig: null }), row('HP-002', { Ansvarig: null }));
    addOn.choose('menuCheck');
    expect(notesIn(tab)).toEqual([]);
  });

  test('does the rest where somebody has protected the sheet, and says why', () => {
    const { addOn, tab } = open(row('HP-001', { Slutdatum: 'snart' }));
    tab.lockedBy.push({ area: null, owner: 'bo.lind@example.se' });
    addOn.choose('menuCheck');
    expect(addOn.told).toContain('De står i bladet Kontroll.');
    expect(addOn.told).toContain('Gick inte att märka cellerna i Handlingsplan: någon har skyddat cellerna.');
  });

  test('costs one call a sheet where nothing has changed, and three more where marks come and go', () => {
    const { addOn, tab } = open(row('HP-001', { Slutdatum: 'snart' }), row('HP-002'));
    addOn.choose('menuCheck');
    addOn.choose('menuCheck');
    expect(addOn.runtime.calls.count(/Notes$/)).toBe(1);
    cellAt(tab, 2, 'Slutdatum').content = '2026-12-01';
    cellAt(tab, 3, 'Slutdatum').content = 'sen';
    const before = addOn.runtime.calls.remote;
    addOn.choose('menuCheck');
    expect(addOn.runtime.calls.remote - before).toBeLessThanOrEqual(3);
    expect([fillAt(tab, 2, 'Slutdatum'), fillAt(tab, 3, 'Slutdatum')]).toEqual(['#ffffff', red]);
  });
});
