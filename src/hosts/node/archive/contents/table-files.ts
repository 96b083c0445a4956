import { isHiddenSheet } from '../../../../core/index.ts';
import { csvOf } from '../../../../formats/csv/index.ts';
import type { XlsxFile } from '../../../../formats/excel/index.ts';
import { safeFileName } from '../store/file-names.ts';

/** A worksheet as a CSV file; numbered in the order of the tabs, so that sheets whose names look alike stay apart. */
export interface TableFile {
  readonly sheetName: string;
  readonly path: string;
  readonly content: string;
}

/** The worksheets of a workbook as CSV files, those that people have hidden too. */
export function tableFiles({ workbook }: XlsxFile): TableFile[] {
  const digits = Math.max(2, String(workbook.sheets.length).length);
  const shown = workbook.sheets.filter(({ name }) => !isHiddenSheet(name));
  return shown.map(({ name, rows }, index) => ({
    sheetName: name,
    path: `csv/${String(index + 1).padStart(digits, '0')}-${safeFileName(`${name}.csv`)}`,
    content: csvOf(rows),
  }));
}
