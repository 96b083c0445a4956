import { sheetDefinitions } from '../../../src/core/index.ts';
import { AddOn, contentsOf, spreadsheetOf } from '../../support/add-on.ts';
import { exampleWorkbook } from '../../support/example-file.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';

const bundle = sharedBundle();
let prepared: AddOn;
beforeAll(() => {
  prepared = new AddOn(bundle());
  prepared.choose('menuSetUp');
});

function headersOf(addOn: AddOn, name: string) {
  return contentsOf(addOn.tab(name))[0];
}

const recordSheets = sheetDefinitions.filter(({ layout }) => layout === 'records');

describe('setting up a spreadsheet', () => {
  test('creates every sheet after those that are there, and leaves the person where they were', () => {
    const addOn = prepared;
    expect(addOn.spreadsheet.sheets.map(({ name }) => name)).toEqual([
      'Blad1',
      ...sheetDefinitions.map(({ name }) => name),
    ]);
    expect(addOn.spreadsheet.active.name).toBe('Blad1');
    expect(addOn.told).toMatch(new RegExp(`^${sheetDefinitions.length}\u00a0blad är skapade: Inställningar, `));
  });

  test.each(recordSheets.map((definition) => [definition.name, definition] as const))(
    'gives %s its columns',
    (name, { columns }) => {
      const addOn = prepared;
      const offered = Object.values(columns).filter(
        ({ replacedBy, isOrigin }) => replacedBy === undefined && !isOrigin,
      );
      expect(headersOf(addOn, name)).toEqual(offered.map(({ header }) => header));
    },
  );

  test('gives columns their format, note and dropdown', () => {
    const tab = prepared.tab('Handlingsplan');
    const at = (header: string) => contentsOf(tab)[0]!.indexOf(header) + 1;
    expect(tab.peek(1, at('Slutdatum'))?.note).toContain('Ett datum, skrivet 2025-03-31');
    expect(tab.peek(2, at('Slutdatum'))?.look.format).toBe('yyyy-mm-dd');
    expect(tab.peek(900, at('Åtgärd'))?.look.format).toBe('@');
    expect(tab.peek(900, at('Status'))?.validation).toMatchObject({ allowInvalid: true });
    expect(tab.peek(2, at('Åtgärd'))?.validation ?? null).toBeNull();
    expect(tab.protections).toMatchObject([{ warningOnly: true }]);
  });

  test('takes a dropdown from the sheet Listor where the list stands there', () => {
    const tab = prepared.tab('Handlingsplan');
    const column = contentsOf(tab)[0]!.indexOf('Område') + 1;
    expect(tab.peek(2, column)?.validation?.criteria).toBe('VALUE_IN_RANGE');
  });

  test('changes nothing the second time', () => {
    const addOn = new AddOn(bundle());
    addOn.choose('menuSetUp');
    const before = addOn.spreadsheet.sheets.map(contentsOf);
    addOn.choose('menuSetUp');
    expect(addOn.toast).toBe('Alla blad och kolumner finns redan.');
    expect(addOn.spreadsheet.sheets.map(contentsOf)).toEqual(before);
    expect(addOn.spreadsheet.sheets.every(({ protections }) => protections.length <= 1)).toBe(true);
  });

  test('finds nothing to add to the example, and changes no cell of it', () => {
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf(exampleWorkbook) });
    const before = addOn.spreadsheet.sheets.map(contentsOf);
    addOn.choose('menuSetUp');
    expect(addOn.toast).toBe('Alla blad och kolumner finns redan.');
    expect(addOn.spreadsheet.sheets.map(contentsOf)).toEqual(before);
  });

  test('adds missing columns last and leaves what people have written and chosen', () => {
    const rows = [
      ['Min kolumn', 'åtgärd ', 'Status', 'ID'],
      ['=1+1', 'Utbilda', 'Klar', 'HP-001'],
    ];
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets: [{ name: 'handlingsplan', rows }] }) });
    const tab = addOn.tab('handlingsplan');
    tab.cell(1, 2).note = 'Min anteckning';
    const own = { kind: 'mine' };
    tab.cell(2, 3).validation = own as never;
    addOn.choose('menuSetUp');
    const after = contentsOf(tab);
    expect(after[0]!.slice(0, 4)).toEqual(rows[0]);
    expect(after[0]!.slice(4)).toContain('Slutdatum');
    expect(after[0]!.slice(4)).not.toContain('Åtgärd');
    expect(after[1]!.slice(0, 4)).toEqual(rows[1]);
    expect(tab.peek(1, 2)?.note).toBe('Min anteckning');
    expect(tab.peek(2, 3)?.validation).toBe(own);
    expect(addOn.told).toContain('Handlingsplan: Slutdatum');
  });

  test('adds columns, notes and dropdowns where the headers stand, and leaves what is above alone', () => {
    const rows = [['Handlingsplan för nämnden'], [], ['ID', 'Status'], ['HP-001', 'Klar']];
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets: [{ name: 'Handlingsplan', rows }] }) });
    const tab = addOn.tab('Handlingsplan');
    addOn.choose('menuSetUp');
    const after = contentsOf(tab);
    expect(after[0]!.filter((value) => value !== '')).toEqual(['Handlingsplan för nämnden']);
    expect(after[1]!.filter((value) => value !== '')).toEqual([]);
    expect(after[2]).toEqual(expect.arrayContaining(['ID', 'Status', 'Slutdatum']));
    expect(after[2]!.filter((value) => value === 'Status')).toHaveLength(1);
    const at = after[2]!.indexOf('Slutdatum') + 1;
    expect(tab.peek(3, at)?.note).toContain('Ett datum');
    expect(tab.peek(4, at)?.look.format).toBe('yyyy-mm-dd');
    expect(tab.peek(2, 2)?.validation ?? null).toBeNull();
    expect(tab.peek(3, 2)?.validation ?? null).toBeNull();
    expect(tab.peek(4, 2)?.validation).toMatchObject({ allowInvalid: true });
    addOn.choose('menuSetUp');
    expect(addOn.toast).toBe('Alla blad och kolumner finns redan.');
  });

  test('adds missing settings under a header row further down', () => {
    const rows = [['Uppgifter'], ['Nyckel', 'Värde'], ['Nämnd', 'Socialnämnden']];
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets: [{ name: 'Inställningar', rows }] }) });
    addOn.choose('menuSetUp');
    const keys = contentsOf(addOn.tab('Inställningar')).map(([key]) => key);
    expect(keys.slice(0, 4)).toEqual(['Uppgifter', 'Nyckel', 'Nämnd', 'Förvaltning']);
    expect(keys.filter((key) => key === 'Nämnd')).toHaveLength(1);
  });

  test('adds missing settings under the last one and keeps values', () => {
    const rows = [
      ['Värde', 'Nyckel'],
      ['Socialnämnden', 'Nämnd'],
      [null, null],
      ['x', 'Egen inställning'],
    ];
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets: [{ name: 'Inställningar', rows }] }) });
    addOn.choose('menuSetUp');
    const after = contentsOf(addOn.tab('Inställningar'));
    expect(after.slice(0, 4).map((row) => row.slice(0, 2))).toEqual(rows.map((row) => row.map((value) => value ?? '')));
    expect(after.slice(4).map((row) => row[1])).toContain('Förvaltning');
    expect(after.filter((row) => row[1] === 'Nämnd')).toHaveLength(1);
  });

  test('makes room in a sheet whose grid is full', () => {
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets: [{ name: 'Risker', rows: [['ID']] }] }) });
    addOn.tab('Risker').deleteColumns(2, 25);
    addOn.tab('Risker').deleteRows(2, 998);
    addOn.choose('menuSetUp');
    expect(headersOf(addOn, 'Risker')).toContain('Riskägare');
  });
});

describe('a sheet that refuses', () => {
  test.each([
    ['a table of Google’s', 'bladet är en tabell i Google Kalkylark'],
    ['protected by somebody else', 'någon har skyddat cellerna'],
  ])('%s is named, and the others are prepared', (how, says) => {
    const rows = [['ID', 'Åtgärd', 'Status']];
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets: [{ name: 'Handlingsplan', rows }] }) });
    const area = { row: 1, column: 1, rows: 1000, columns: 26 };
    if (how.startsWith('a table')) addOn.tab('Handlingsplan').typedColumns.push(area);
    else addOn.tab('Handlingsplan').lockedBy.push({ area: null, owner: 'bo.lind@example.se' });
    addOn.choose('menuSetUp');
    const { told } = addOn;
    expect(told).toContain(`Gick inte att förbereda Handlingsplan: ${says}`);
    expect(told).toMatch(new RegExp(`^${sheetDefinitions.length - 1}\u00a0blad är skapade: `));
    expect(addOn.spreadsheet.sheets).toHaveLength(sheetDefinitions.length);
  });
});
