import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedSnapshot, readSnapshot } from '../../../src/formats/exchange/snapshot.ts';
import { exampleFile } from '../../support/changed-example.ts';
import { convertWithLibreOffice, testWithLibreOffice } from '../../support/libreoffice.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';

const folder = temporaryFolder();

testWithLibreOffice(
  'survives that LibreOffice opens and saves the workbook',
  () => {
    const file = readWorkbook(embedSnapshot(exampleFile()), 'export.xlsx');
    writeFileSync(join(folder(), 'export.xlsx'), file.package.bytes);
    const saved = convertWithLibreOffice(join(folder(), 'export.xlsx'), 'xlsx', join(folder(), 'ut'));
    expect(readSnapshot(readWorkbook(readFileSync(saved), 'export.xlsx'))).toEqual(readSnapshot(file));
  },
  120_000,
);
