import { extname } from 'node:path';
import { hasMacros, type XlsxFile } from '../../../formats/excel/index.ts';
import { UsageError } from './usage-error.ts';

/**
 * Refuses a name that Excel would not open what is written under: anything but `.xlsx`, or `.xlsm` where the workbook that it is made
 * from has macros. @throws UsageError
 */
export function requireWorkbookEnding(path: string, madeFrom?: XlsxFile): void {
  const withMacros = madeFrom !== undefined && hasMacros(madeFrom);
  const wanted = withMacros ? '.xlsm' : '.xlsx';
  const ending = extname(path).toLowerCase();
  if (ending === wanted) return;
  throw new UsageError(
    `${path} kan inte bli en Excelarbetsbok: ${reason(ending, withMacros)}låt namnet sluta med ${wanted}.`,
  );
}

function reason(ending: string, withMacros: boolean): string {
  if (withMacros) return 'den har makron, så ';
  return ending === '.xlsm' ? 'den har inga makron, så ' : '';
}
