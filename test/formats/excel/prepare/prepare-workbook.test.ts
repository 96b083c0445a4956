import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
import { canValidateOoxml, validateOoxml } from '../../../support/validate-ooxml.ts';

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
    expect(rules).toEqual([]);
    expect(reviewWorkbook(old.workbook, day).document.year).toBe(2025);
  });

  test('gets the sheets, columns and settings that have come since', () => {
    expect(preparation.text).toBe('');
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
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  });

  test('has its look, note and dropdown', () => {});

  (canValidateOoxml ? test : test.skip)('is written as the schema of Office Open XML has it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lis-prepare-'));
    try {
      writeFileSync(join(folder, 'ny.xlsx'), bytes);
      expect(validateOoxml(join(folder, 'ny.xlsx'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
