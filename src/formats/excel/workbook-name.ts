import { fileEnding } from '../file-ending.ts';
import { hasMacros } from './package/has-macros.ts';
import type { XlsxFile } from './read/read-workbook.ts';

/** The name of the written workbook: the input's own, with the ending that Excel wants where it had none. */
export function workbookName(file: XlsxFile): string {
  const { fileName } = file;
  return /^\.xls[xm]$/.test(fileEnding(fileName)) ? fileName : `${fileName}${hasMacros(file) ? '.xlsm' : '.xlsx'}`;
}
