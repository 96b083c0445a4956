import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import {
  applyEdits,
  checkWorkbook,
  diffWorkbooks,
  mergeWorkbooks,
  prepareTask,
  reviewWorkbook,
  sheetDefinitions,
} from '../../../../src/core/index.ts';
import { editWorkbook, prepareWorkbook } from '../../../../src/formats/excel/index.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

const day = { today: '2025-11-24' };
/** The example as the program of 0.1 made it. */
const old = readWorkbook(readFileSync(join('test', 'fixtures', 'exempel-0.1.xlsx')), 'exempel-0.1.xlsx');
const preparation = prepareTask(old.workbook, day);
const bytes = prepareWorkbook(old, preparation);
const prepared = readWorkbook(bytes, 'ny.xlsx');

function faults(workbook: typeof old.workbook) {
  return checkWorkbook(workbook, day).findings.filter(({ severity }) => severity === 'Fel');
}

function sheetNamed(name: string) {
  return prepared.workbook.sheets.find((sheet) => sheet.name === name);
}

describe('a workbook of 0.1', () => {
  test('goes on working: it gives the faults that it gave then, and a review', () => {
    const rules = faults(old.workbook).map(({ rule, sheet, id }) => [rule, sheet, id]);
    // What the program of 0.1 itself says of it.
    expect(rules).toEqual([
      ['S-10', 'Handlingsplan', 'HP-012'],
      ['S-09', 'Handlingsplan', 'HP-018'],
      ['IK-02', 'Informationsklassning', 'IK-005'],
      ['RF-02', 'Registerförteckning', 'RF-007'],
      ['RF-03', 'Registerförteckning', 'RF-007'],
      ['KB-03', 'Konsekvensbedömningar', 'KB-002'],
      ['S-11', 'Konsekvensbedömningar', 'KB-006'],
      ['R-03', 'Risker', 'R-010'],
      ['INC-01', 'Incidenter', 'INC-006'],
      ['INC-05', 'Incidenter', 'INC-008'],
    ]);
    expect(reviewWorkbook(old.workbook, day).document.year).toBe(2025);
  });

  test('gets the sheets, columns and settings that have come since', () => {
    expect(preparation.text).toMatch(/^\d+\u00a0blad är skapa(t|de): .*Säkerhetsåtgärder/);
    for (const added of ['Inställningar: Riskskala', 'Incidenter: Betydande incident', 'Texter: Verksamhetsår'])
      expect(preparation.text).toContain(added);
    expect(sheetDefinitions.filter(({ name }) => sheetNamed(name) === undefined)).toEqual([]);
  });

  test('keeps all that it held', () => {
    const { sheets } = diffWorkbooks(old.workbook, prepared.workbook);
    const touched = sheets.flatMap(({ kind, removedColumns, removedRows, changedRows, movedRows }) =>
      kind === 'added' ? [] : [removedColumns, removedRows, changedRows, movedRows].flat(),
    );
    expect(touched).toEqual([]);
  });

  test('has no new fault when it is prepared', () => {
    expect(faults(prepared.workbook)).toEqual(faults(old.workbook));
  });

  test('lacks nothing when it is prepared, so that a second time changes nothing', () => {
    const again = prepareTask(prepared.workbook, day);
    expect(again.text).toBe('Alla blad och kolumner finns redan.');
    expect(Buffer.from(prepareWorkbook(prepared, again)).equals(bytes)).toBe(true);
  });

  test('is merged with a prepared one: what each side has done is kept', () => {
    const change = (file: typeof old, column: number, value: string) => {
      const row =
        file.workbook.sheets.find(({ name }) => name === 'Risker')!.rows.findIndex(([id]) => id === 'R-001') + 1;
      return readWorkbook(editWorkbook(file, { Risker: [{ row, column, value }] }), 'ändrad.xlsx').workbook;
    };
    const ours = change(prepared, 6, 'Ny konsekvens');
    const theirs = change(old, 9, 'Ny åtgärd');
    const { edits, conflicts } = mergeWorkbooks(old.workbook, ours, theirs);
    expect(conflicts).toEqual([]);
    const merged = applyEdits(ours, edits);
    const risk = merged.sheets.find(({ name }) => name === 'Risker')?.rows.find(([id]) => id === 'R-001');
    expect([risk?.[5], risk?.[8]]).toEqual(['Ny konsekvens', 'Ny åtgärd']);
    expect(merged.sheets.map(({ name }) => name)).toEqual(ours.sheets.map(({ name }) => name));
  });
});

describe('what is added', () => {
  const workbook = new ExcelJS.Workbook();
  beforeAll(async () => {
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  });

  /** The header of a column, and the cell under it. */
  function columnOf(sheet: string, header: string) {
    const tab = workbook.getWorksheet(sheet)!;
    const number = (tab.getRow(1).values as unknown[]).indexOf(header);
    return { header: tab.getCell(1, number), cell: tab.getCell(40, number), width: tab.getColumn(number).width };
  }

  test.each([
    ['a column of a sheet in use', 'Incidenter', 'Betydande incident', '"Ja,Nej,Utreds"'],
    ['a column of a new sheet', 'Säkerhetsåtgärder', 'Läge', '"Infört,Delvis,Nej,Ej bedömt"'],
  ])('%s has its look, width, note and dropdown', (_name, sheet, name, values) => {
    const { header, cell, width } = columnOf(sheet, name);
    expect(header.font.bold).toBe(true);
    expect(JSON.stringify(header.note)).toMatch(/Välj|värde/i);
    expect(cell.dataValidation).toMatchObject({ type: 'list', formulae: [values], errorStyle: 'warning' });
    expect(width).toBeGreaterThan(10);
  });

  test('a setting has its explanation', () => {
    const tab = workbook.getWorksheet('Inställningar')!;
    const rows = tab.getRows(1, tab.rowCount) ?? [];
    const row = rows.find((candidate) => candidate.getCell(1).value === 'Riskskala');
    expect(row?.getCell(3).value).toMatch(/^Så många steg/);
  });
});

describe('what people have chosen themselves', () => {
  async function ownWorkbook() {
    const own = new ExcelJS.Workbook();
    const tab = own.addWorksheet('Handlingsplan');
    tab.addRow(['Rubrik ovanför']);
    tab.addRow(['ID', 'Åtgärd', 'Status', 'Område']);
    tab.addRow(['HP-001', 'Utbilda', 'Klar', 'Utbildning']);
    tab.getCell('C2').note = 'Vår egen anteckning';
    tab.getCell('C3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"Vår,Egen"'] };
    return readWorkbook(new Uint8Array(await own.xlsx.writeBuffer()), 'egen.xlsx');
  }

  test('stays: notes, dropdowns, and a header row that stands lower', async () => {
    const file = await ownWorkbook();
    const after = new ExcelJS.Workbook();
    const written = prepareWorkbook(file, prepareTask(file.workbook, day));
    await after.xlsx.load(written as unknown as ExcelJS.Buffer);
    const tab = after.getWorksheet('Handlingsplan')!;
    expect(JSON.stringify(tab.getCell('C2').note)).toContain('Vår egen anteckning');
    expect(tab.getCell('C3').dataValidation).toMatchObject({ formulae: ['"Vår,Egen"'] });
    expect(tab.getCell('C4').dataValidation).toBeUndefined();
    expect(JSON.stringify(tab.getCell('D2').note)).toContain('Området');
    expect(tab.getCell('D3').dataValidation?.formulae).toEqual(["'Listor'!$A$2:$A$200"]);
    expect(tab.getCell('E2').value).toBe('Prioritet');
  });
  test('leaves the new sheets to print as templates do: a wide one on pages beside each other', async () => {
    const file = await ownWorkbook();
    const after = new ExcelJS.Workbook();
    await after.xlsx.load(prepareWorkbook(file, prepareTask(file.workbook, day)) as unknown as ExcelJS.Buffer);
    const { pageSetup } = after.getWorksheet('Registerförteckning')!;
    expect(pageSetup).toMatchObject({ fitToWidth: 2, fitToHeight: 0, printTitlesRow: '1:1', printTitlesColumn: 'A:B' });
  });
});
