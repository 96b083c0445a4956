import { readFileSync } from 'node:fs';
import type { Workbook } from '../../src/core/index.ts';
import { readWorkbook } from '../../src/hosts/node/excel/read/read-workbook.ts';

/** The example workbook as the Node host reads it from its file. */
export const exampleFile: Workbook = readWorkbook(
  readFileSync('sheets-templates/exempel.xlsx'),
  'exempel.xlsx',
).workbook;
