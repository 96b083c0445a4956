// The whole core on a workbook, and our reading of it, against libraries that merely read the same file.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read as readWithSheetJs } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { recordsWorkbook, today } from './make-workbook.mjs';
import { measureInTurns } from './measure.mjs';
import { inTemporaryFolder, writeFile } from './write-file.mjs';

export async function againstExcelLibraries({ core, readWorkbook }, { rows, rounds, warmUp }) {
  const workbook = recordsWorkbook(core.sheetDefinitions, rows);
  const bytes = await inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'bok.xlsx'), workbook);
    return readFile(join(folder, 'bok.xlsx'));
  });
  const milliseconds = await measureInTurns(
    {
      core: () => core.reviewWorkbook(workbook, { today }),
      reader: () => readWorkbook(bytes, 'bok.xlsx'),
      exceljs: () => new ExcelJS.Workbook().xlsx.load(bytes),
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
