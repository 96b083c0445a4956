import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputSheet } from '../../../../src/core/index.ts';
import { writeOutputSheets } from '../../../../src/formats/excel/output/write-output-sheets.ts';
import { corpusFiles, describeWithCorpus, readCorpusFile } from '../../../support/corpus.ts';
import { kontroll, oversikt } from '../../../support/example-output-sheets.ts';
import { convertWithLibreOffice, testWithLibreOffice } from '../../../support/libreoffice.ts';
import { cell, lines, outputSheet, table } from '../../../support/output-sheet-builder.ts';
import { partsOf, personsWorkbook, rowsOf, tableNames, tabNames, written } from '../../../support/persons-workbook.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';
import { breachesOf, canValidateOoxml } from '../../../support/validate-ooxml.ts';
import { buildXlsx } from '../../../support/xlsx-builder.ts';

describe('what is written', () => {
  const strange = outputSheet({
    name: 'VP-underlag',
    frozenRows: 1,
    parts: [
      table([[cell('=1+1'), cell('\u0000\u000b\ud800_x0041_'), cell('å'.repeat(40_000)), cell(true)]], {
        columns: ['A', 'a', '', 'rad\nbyte "&<'].map((header) => ({ header, width: 10 })),
      }),
    ],
  });

  const testWithValidator = canValidateOoxml ? test : test.skip;

  testWithValidator.each<[string, OutputSheet[]]>([
    ['every kind of part and chart', [kontroll, oversikt]],
    ['hostile text and headers', [strange]],
    ['a sheet with nothing on it', [outputSheet()]],
    ['a table without rows', [outputSheet({ parts: [table([])] })]],
  ])('keeps to the schemas with %s', (_, sheets) => {
    expect(breachesOf(writeOutputSheets(personsWorkbook(), sheets).bytes, 'xlsx')).toEqual([]);
  });

  testWithValidator('keeps to the schemas in a workbook with an empty list of names', () => {
    const file = readWorkbook(buildXlsx({ afterSheets: '<definedNames/>' }), 'test.xlsx');
    expect(breachesOf(writeOutputSheets(file, [kontroll]).bytes, 'xlsx')).toEqual([]);
  });

  testWithValidator('keeps to the schemas when it is written over', () => {
    const once = written(personsWorkbook(), [kontroll, oversikt]);
    expect(breachesOf(writeOutputSheets(once, [oversikt, kontroll]).bytes, 'xlsx')).toEqual([]);
  });
});

describe('after LibreOffice has saved the workbook', () => {
  const folder = temporaryFolder();

  testWithLibreOffice(
    'output sheets are known again and replaced, tables and charts included',
    () => {
      const path = join(folder(), 'sparad.xlsx');
      writeFileSync(path, writeOutputSheets(personsWorkbook(), [kontroll, oversikt]).bytes);
      const saved = readWorkbook(
        readFileSync(convertWithLibreOffice(path, 'xlsx', join(folder(), 'ut'))),
        'sparad.xlsx',
      );
      expect(rowsOf(saved, 'Kontroll')[4]?.slice(0, 3)).toEqual(['Fel', 'Handlingsplan', 2]);
      const bare = outputSheet({ name: 'Översikt', parts: [lines([cell('Ny')])] });
      const { bytes, renamed } = writeOutputSheets(saved, [kontroll, bare]);
      const after = readWorkbook(bytes, 'sparad.xlsx');
      expect(renamed).toEqual([]);
      expect(tabNames(after)).toEqual(['Inställningar', 'Handlingsplan', 'Kontroll', 'Översikt']);
      expect(rowsOf(after, 'Översikt')).toEqual([['Ny']]);
      expect(tableNames(after)).toEqual(['Kontroll']);
    },
    120_000,
  );
});

describeWithCorpus('workbooks that other programs wrote', () => {
  test.each(corpusFiles)('%s takes output sheets and keeps its own', (name) => {
    const file = readWorkbook(readCorpusFile(name), name);
    const { bytes } = writeOutputSheets(file, [kontroll, oversikt], { breakSignature: true });
    const after = readWorkbook(bytes, name);
    expect(after.workbook.sheets.slice(0, file.workbook.sheets.length)).toEqual(file.workbook.sheets);
    expect(tabNames(after).slice(-2)).toEqual(['Kontroll', 'Översikt']);
    const packed = partsOf(after);
    const own = file.sheets.filter(({ part, kind }) => kind === 'worksheet' && part !== '');
    expect(own.filter(({ part }) => !packed.get(part)?.equals(partsOf(file).get(part)!))).toEqual([]);
  });
});
