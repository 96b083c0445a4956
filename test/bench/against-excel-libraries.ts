// The whole core on a workbook, and our reading of it, against libraries that merely read the same file.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read as readWithSheetJs } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { reviewWorkbook } from '../../src/core/index.ts';
import { readWorkbook } from '../support/unpacked-by-node.ts';
import { recordsWorkbook, today } from './make-workbook.ts';
import { measureInTurns } from './measure.ts';
import type { Result } from './report.ts';
import { inTemporaryFolder, writeFile } from './write-file.ts';

/** Number of rows, rounds that count and rounds before them. */
export interface Sizes {
  readonly rows: number;
  readonly rounds: number;
  readonly warmUp: number;
}

export async function againstExcelLibraries({ rows, rounds, warmUp }: Sizes): Promise<Result[]> {
  const workbook = recordsWorkbook(rows);
  const bytes = await inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'bok.xlsx'), workbook);
    return readFile(join(folder, 'bok.xlsx'));
  });
  // exceljs declares a Buffer of its own.
  const loadable = bytes as unknown as Parameters<ExcelJS.Xlsx['load']>[0];
  const milliseconds = await measureInTurns(
    {
      core: () => reviewWorkbook(workbook, { today }),
      reader: () => readWorkbook(bytes, 'bok.xlsx'),
      exceljs: () => new ExcelJS.Workbook().xlsx.load(loadable),
      sheetJs: () => readWithSheetJs(bytes, { dense: true }),
    },
    { rounds, warmUp },
  );
  const { core: review, reader, exceljs, sheetJs } = milliseconds;
  const size = `${rows} rows`;
  return [
    {
      name: `whole review / exceljs reading the file, ${size}`,
      ratio: review / exceljs,
      goal: { atMost: 0.25 },
      milliseconds,
    },
    { name: 'whole review / SheetJS reading the file', ratio: review / sheetJs, goal: { atMost: 0.5 } },
    { name: 'our reading / exceljs reading', ratio: reader / exceljs, goal: { atMost: 0.4 } },
    { name: 'our reading / SheetJS reading', ratio: reader / sheetJs, goal: { atMost: 0.5 } },
  ];
}
