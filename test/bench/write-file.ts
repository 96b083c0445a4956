import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** Sheets to write; `Date` where the file is to hold a date. */
export interface FileContent {
  readonly sheets: readonly { readonly name: string; readonly rows: Iterable<readonly unknown[]> }[];
}

/** Writes sheets as an .xlsx file, row by row so that it takes little memory. */
export async function writeFile(path: string, { sheets }: FileContent): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true, useStyles: true });
  for (const { name, rows } of sheets) {
    const worksheet = workbook.addWorksheet(name);
    for (const row of rows) worksheet.addRow(row).commit();
    worksheet.commit();
  }
  await workbook.commit();
}

/** Runs work with a folder of its own, which is removed afterwards. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'lis-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
