import type { CellValue } from '../../../../src/core/index.ts';
import type { SheetModel } from '../../../apps-script-runtime/sheets/sheet-model.ts';
import { AddOn, spreadsheetOf } from '../../../support/add-on.ts';
import { sharedBundle } from '../../../support/shared-bundle.ts';

const bundle = sharedBundle();
const headers = ['ID', 'Verksamhetsår', 'Område', 'Åtgärd', 'Status', 'Slutdatum', 'Klart', 'Ansvarig', 'Startdatum'];
function column(header: string) {
  return headers.indexOf(header) + 1;
}

function soundRow(id: string): CellValue[] {
  return [id, 2026, 'Utbildning', 'Utbilda', 'Ej påbörjad', { date: '2026-12-01' }, 0, 'Chef', null];
}

const red = '#ffe3df';

function open(
  rows: CellValue[][],
  ...more: { name: string; rows: CellValue[][] }[]
): { addOn: AddOn; tab: SheetModel } {
  const settings = {
    name: 'Inställningar',
    rows: [
      ['Nyckel', 'Värde'],
      ['Verksamhetsår', 2026],
    ],
  };
  const spreadsheet = spreadsheetOf({
    sheets: [settings, { name: 'Handlingsplan', rows: [headers, ...rows] }, ...more],
  });
  const addOn = new AddOn(bundle(), { spreadsheet, now: '2026-01-15T09:00:00Z' });
  return { addOn, tab: addOn.tab('Handlingsplan') };
}

/** Writes values as a person would paste them, beginning at a cell, and lets the trigger run. */
function paste(addOn: AddOn, tab: SheetModel, row: number, header: string, values: (string | number)[][]): void {
  const left = column(header);
  values.forEach((line, index) => {
    line.forEach((value, position) => {
      tab.cell(row + index, left + position).content = value;
    });
  });
  addOn.edit(tab, { row, column: left, rows: values.length, columns: values[0]!.length });
}

function noteAt(tab: SheetModel, row: number, header: string) {
  return tab.peek(row, column(header))?.note ?? '';
}

function fillAt(tab: SheetModel, row: number, header: string) {
  return tab.peek(row, column(header))?.look.background ?? '#ffffff';
}

describe('a cell that somebody edits', () => {
  test('is marked with a note and a colour when it is wrong, and cleared when it is put right', () => {
    const { addOn, tab } = open([soundRow('HP-001')]);
    paste(addOn, tab, 2, 'Slutdatum', [['03/04/25']]);
    expect(noteAt(tab, 2, 'Slutdatum')).toMatch(/^— Kontroll —\nS-09: ”03\/04\/25” kan läsas som flera datum/);
    expect(fillAt(tab, 2, 'Slutdatum')).toBe(red);
    paste(addOn, tab, 2, 'Slutdatum', [['2026-12-01']]);
    expect([noteAt(tab, 2, 'Slutdatum'), fillAt(tab, 2, 'Slutdatum')]).toEqual(['', '#ffffff']);
  });

  test('keeps a person’s own note and colour', () => {
    const { addOn, tab } = open([soundRow('HP-001')]);
    const cell = tab.cell(2, column('Slutdatum'));
    cell.note = 'Bestämt av nämnden';
    cell.look = { ...cell.look, background: '#00ff00' };
    paste(addOn, tab, 2, 'Slutdatum', [['snart']]);
    expect(noteAt(tab, 2, 'Slutdatum')).toMatch(/^Bestämt av nämnden\n\n— Kontroll —\nS-09/);
    expect(fillAt(tab, 2, 'Slutdatum')).toBe('#00ff00');
    paste(addOn, tab, 2, 'Slutdatum', [['2026-12-01']]);
    expect([noteAt(tab, 2, 'Slutdatum'), fillAt(tab, 2, 'Slutdatum')]).toEqual(['Bestämt av nämnden', '#00ff00']);
  });

  test('keeps a colour that a person gave it after it was marked', () => {
    const { addOn, tab } = open([soundRow('HP-001')]);
    paste(addOn, tab, 2, 'Slutdatum', [['snart']]);
    const cell = tab.cell(2, column('Slutdatum'));
    cell.look = { ...cell.look, background: '#00ff00' };
    paste(addOn, tab, 2, 'Slutdatum', [['2026-12-01']]);
    expect(fillAt(tab, 2, 'Slutdatum')).toBe('#00ff00');
  });

  test('changes no other row', () => {
    const { addOn, tab } = open([['fel', 'fel', 'fel', null, 'fel', 'fel', 'fel', null, null], soundRow('HP-002')]);
    paste(addOn, tab, 3, 'Slutdatum', [['snart']]);
    expect(headers.map((header) => noteAt(tab, 2, header)).join('')).toBe('');
  });

  test('shows what follows for other cells of its row', () => {
    const { addOn, tab } = open([soundRow('HP-001')]);
    paste(addOn, tab, 2, 'Startdatum', [['2027-01-01']]);
    expect(headers.some((header) => noteAt(tab, 2, header).includes('HP-05'))).toBe(true);
    paste(addOn, tab, 2, 'Startdatum', [['2026-01-01']]);
    expect(headers.every((header) => !noteAt(tab, 2, header).includes('HP-05'))).toBe(true);
  });

  test('does not trouble somebody who has just begun a row with what is still empty', () => {
    const { addOn, tab } = open([]);
    paste(addOn, tab, 2, 'ID', [['HP-001']]);
    expect(headers.map((header) => noteAt(tab, 2, header)).join('')).toBe('');
  });

  test('is told when it was emptied and must be filled, also after another edit', () => {
    const { addOn, tab } = open([soundRow('HP-001')]);
    paste(addOn, tab, 2, 'Åtgärd', [['']]);
    expect(noteAt(tab, 2, 'Åtgärd')).toContain('S-08');
    paste(addOn, tab, 2, 'Ansvarig', [['Chef']]);
    expect(noteAt(tab, 2, 'Åtgärd')).toContain('S-08');
  });

  test('is judged by the lists of the workbook from the first edit, and again once they have been edited', () => {
    const lists = { name: 'Listor', rows: [['Område'], ['Annat område']] };
    const { addOn, tab } = open([soundRow('HP-001')], lists);
    paste(addOn, tab, 2, 'Område', [['Annat område']]);
    expect(noteAt(tab, 2, 'Område')).toBe('');
    addOn.tab('Listor').cell(2, 1).content = 'Eget område';
    addOn.edit(addOn.tab('Listor'), { row: 2, column: 1, rows: 1, columns: 1 });
    paste(addOn, tab, 2, 'Område', [['Eget område']]);
    expect(noteAt(tab, 2, 'Område')).toBe('');
    paste(addOn, tab, 2, 'Område', [['Utbildning']]);
    expect(noteAt(tab, 2, 'Område')).toContain('S-10');
  });

  test.each(['Mina anteckningar', 'Kontroll', 'Inställningar'])('in the sheet %s is left alone', (name) => {
    const { addOn } = open(
      [],
      ...(name === 'Inställningar'
        ? []
        : [
            {
              name,
              rows: [
                ['ID', 'Status'],
                ['x', 'y'],
              ],
            },
          ]),
    );
    addOn.edit(addOn.tab(name), { row: 2, column: 1, rows: 1, columns: 2 });
    expect(addOn.runtime.calls.writes).toBeLessThanOrEqual(1);
    expect([1, 2].map((at) => addOn.tab(name).peek(2, at)?.note ?? '').join('')).toBe('');
  });

  test('in the header row gives nothing', () => {
    const { addOn, tab } = open([soundRow('fel')]);
    addOn.edit(tab, { row: 1, column: 1, rows: 1, columns: 3 });
    expect(addOn.runtime.calls.remote).toBe(0);
  });

  describe.each([1000, 5])('with its headers in row 3 of a grid of %d rows', (grid) => {
    function titled() {
      const opened = open([soundRow('HP-001')]);
      opened.tab.insertRows(1, 2);
      opened.tab.cell(1, 1).content = 'Handlingsplan';
      const { maxRows } = opened.tab;
      if (maxRows > grid) opened.tab.deleteRows(grid + 1, maxRows - grid);
      return opened;
    }

    test('is checked against them', () => {
      const { addOn, tab } = titled();
      paste(addOn, tab, 4, 'Slutdatum', [['snart']]);
      expect(noteAt(tab, 4, 'Slutdatum')).toContain('S-09');
    });

    test('above them is left alone', () => {
      const { addOn, tab } = titled();
      paste(addOn, tab, 2, 'Slutdatum', [['snart']]);
      expect([2, 3].map((row) => noteAt(tab, row, 'Slutdatum')).join('')).toBe('');
    });

    test('is marked below them only, of a paste over both', () => {
      const { addOn, tab } = titled();
      paste(addOn, tab, 2, 'Slutdatum', [['snart'], ['Slutdatum'], ['snart']]);
      expect([2, 3].map((row) => noteAt(tab, row, 'Slutdatum')).join('')).toBe('');
      expect(noteAt(tab, 4, 'Slutdatum')).toContain('S-09');
    });
  });

  test('far down is checked against headers further down too', () => {
    const { addOn, tab } = open([soundRow('HP-001')]);
    tab.insertRows(1, 2);
    tab.insertRows(1002, 1000);
    paste(addOn, tab, 1500, 'Slutdatum', [['snart']]);
    expect(noteAt(tab, 1500, 'Slutdatum')).toContain('S-09');
  });

  test('far beyond what is filled in gives nothing', () => {
    const { addOn, tab } = open([soundRow('HP-001')]);
    addOn.choose('menuCheck');
    addOn.edit(tab, { row: 900, column: 1, rows: 100, columns: 26 });
    expect(addOn.runtime.calls.writes).toBe(0);
  });
});

/** Calls that reach Google, as the emulator counts them: reads and writes of the spreadsheet, of properties and of settings. */
describe('the calls that an edit costs', () => {
  /** The add-on after a first check, when it knows the settings. */
  function checked(rows: CellValue[][]) {
    const opened = open(rows);
    opened.addOn.choose('menuCheck');
    return opened;
  }

  test.each([
    ['right', 'Slutdatum', '2026-12-02', 3],
    ['wrong', 'Slutdatum', 'snart', 6],
  ] as const)('are few when the cell is %s', (_, header, value, most) => {
    const { addOn, tab } = checked([soundRow('HP-001')]);
    paste(addOn, tab, 2, header, [[value]]);
    expect(addOn.runtime.calls.remote).toBeLessThanOrEqual(most);
  });

  test('are at most six when a mark comes and another goes', () => {
    const { addOn, tab } = checked([soundRow('HP-001')]);
    paste(addOn, tab, 2, 'Slutdatum', [['snart']]);
    tab.cell(2, column('Slutdatum')).content = '2026-12-01';
    tab.cell(2, column('Status')).content = 'Fel ord';
    addOn.edit(tab, { row: 2, column: column('Status'), rows: 1, columns: 1 });
    expect(noteAt(tab, 2, 'Slutdatum')).toBe('');
    expect(noteAt(tab, 2, 'Status')).toContain('S-10');
    expect([fillAt(tab, 2, 'Slutdatum'), fillAt(tab, 2, 'Status')]).toEqual(['#ffffff', red]);
    expect(addOn.runtime.calls.remote).toBeLessThanOrEqual(6);
  });

  test('are one more far down, where header and row are read apart', () => {
    const { addOn, tab } = checked([soundRow('HP-001')]);
    tab.insertRows(1000, 1000);
    soundRow('HP-002').forEach((value, at) => {
      if (typeof value !== 'object') tab.cell(1500, at + 1).content = value;
    });
    paste(addOn, tab, 1500, 'Slutdatum', [['snart']]);
    expect(noteAt(tab, 1500, 'Slutdatum')).toContain('S-09');
    expect(addOn.runtime.calls.remote).toBe(7);
  });

  test('are more for the first edit of all, which reads the settings and the lists, and then few', () => {
    const { addOn, tab } = open([soundRow('HP-001')]);
    paste(addOn, tab, 2, 'Slutdatum', [['snart']]);
    expect(addOn.runtime.calls.remote).toBeLessThanOrEqual(20);
    paste(addOn, tab, 2, 'Startdatum', [['snart']]);
    expect(addOn.runtime.calls.byName).toMatchObject({ 'Properties.getProperties': 1 });
    expect(addOn.runtime.calls.remote).toBeLessThanOrEqual(6);
  });

  test('are at most ten for 500 pasted rows', () => {
    const { addOn, tab } = checked([]);
    paste(
      addOn,
      tab,
      2,
      'ID',
      Array.from({ length: 500 }, (_, index) => [
        `HP-${index + 100}`,
        2026,
        'Utbildning',
        'A',
        index % 2 ? 'Pågående' : 'fel',
        'snart',
      ]),
    );
    expect(addOn.runtime.calls.remote).toBeLessThanOrEqual(10);
    expect(noteAt(tab, 501, 'Slutdatum')).toContain('S-09');
    expect(fillAt(tab, 500, 'Status')).toBe(red);
  });

  test('are none, but a word, for more rows than a trigger has time for', () => {
    const { addOn, tab } = checked([]);
    tab.insertRows(1000, 4000);
    addOn.edit(tab, { row: 2, column: 1, rows: 3000, columns: 1 });
    expect(addOn.toast).toContain('Välj Kontrollera i menyn');
    expect(addOn.runtime.calls.remote).toBe(1);
  });
});
