import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editWorkbook } from '../../../../src/formats/excel/edit/edit-workbook.ts';
import { WorkbookEditor } from '../../../../src/formats/excel/edit/workbook-editor.ts';
import { cellReference } from '../../../../src/formats/excel/read/cell-reference.ts';
import type { XlsxFile } from '../../../../src/formats/excel/read/read-workbook.ts';
import { cannotCompare, compareWorkbooks, type Difference } from '../../../support/compare-workbooks.ts';
import { corpusFiles, corpusPath, describeWithCorpus, readCorpusFile } from '../../../support/corpus.ts';
import { newTableSheet } from '../../../support/new-table-sheet.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';
import { canValidateOoxml, validateOoxml } from '../../../support/validate-ooxml.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function save(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** The first cell with typed text; the first sheet's C3 where there is none. */
function someCell(file: XlsxFile): { sheet: string; row: number; column: number } {
  for (const { name, rows } of file.workbook.sheets) {
    for (const [r, row] of rows.entries()) {
      const c = row.findIndex((value, index) => typeof value === 'string' && !file.isFormula(name, r + 1, index + 1));
      if (c >= 0) return { sheet: name, row: r + 1, column: c + 1 };
    }
  }
  return { sheet: file.workbook.sheets[0]!.name, row: 99, column: 3 };
}

/** The order of the tabs is one thing to the comparison: a tab more reads as one order lost and one new. */
const expectedWhenAdding = { feature: 'sheet order', lost: 1, added: 1 };

/** The schema validator and the comparison take half a second a file: some things are looked at in every fifth. */
const sample = new Set(corpusFiles.filter((_, index) => index % 5 === 0));

function expectNoNewSchemaErrors(name: string, path: string): void {
  if (!canValidateOoxml || !sample.has(name)) return;
  const [before, after] = [validateOoxml(corpusPath(name)), validateOoxml(path)];
  expect(after.slice(before.length)).toEqual([]);
}

/** What differs from the original; `undefined`, with the reason printed, where that cannot be told. */
async function compare(
  name: string,
  path: string,
  leftOut: [string, string] | [] = [],
): Promise<Difference[] | undefined> {
  if (!cannotCompare) return compareWorkbooks(corpusPath(name), path, leftOut);
  console.info(`Not compared: ${cannotCompare}.`);
  return undefined;
}

const hostileValue = '=ÅÄÖ & <b>';

describeWithCorpus('a workbook that another program wrote', () => {
  test.each(corpusFiles)(
    '%s keeps everything when one cell is changed',
    async (name) => {
      const file = readWorkbook(readCorpusFile(name), name);
      const { sheet, row, column } = someCell(file);
      const out = editWorkbook(file, { [sheet]: [{ row, column, value: hostileValue }] }, { breakSignature: true });
      const again = readWorkbook(out, name);
      expect(again.workbook.sheets.find((other) => other.name === sheet)?.rows[row - 1]?.[column - 1]).toBe(
        hostileValue,
      );
      const path = save(name, out);
      const differences = compare(name, path, [sheet, cellReference({ row, column })]);
      expectNoNewSchemaErrors(name, path);
      expect((await differences) ?? []).toEqual([]);
    },
    30_000,
  );

  test.each(corpusFiles)(
    '%s keeps everything when a sheet is added, replaced and removed',
    async (name) => {
      const adding = new WorkbookEditor(readWorkbook(readCorpusFile(name), name), { breakSignature: true });
      adding.putSheet(newTableSheet(adding, 'Kontroll åäö'));
      const added = adding.save();
      const addedPath = save(`added-${name}`, added);
      expectNoNewSchemaErrors(name, addedPath);

      const replacing = new WorkbookEditor(readWorkbook(added, name));
      replacing.putSheet(newTableSheet(replacing, 'Kontroll åäö'));
      expect(Buffer.from(replacing.save()).equals(Buffer.from(added))).toBe(true);

      const removing = new WorkbookEditor(readWorkbook(added, name));
      removing.removeSheet('Kontroll åäö');
      const removedPath = save(`removed-${name}`, removing.save());
      const [differences, differencesAfterRemoval] = await Promise.all([
        compare(name, addedPath),
        sample.has(name) ? compare(name, removedPath) : [],
      ]);
      if (!differences) return;
      expect(differences).toContainEqual(expectedWhenAdding);
      expect(differences.filter(({ feature, lost }) => lost > 0 && feature !== 'sheet order')).toEqual([]);
      expect(differencesAfterRemoval).toEqual([]);
    },
    30_000,
  );
});
