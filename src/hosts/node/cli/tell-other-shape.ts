import type { XlsxFile } from '../../../formats/excel/index.ts';
import { otherShapeText } from '../../../formats/import/index.ts';
import { printable } from '../../../formats/reports/index.ts';
import { say } from './terminal.ts';

/** Says in a line that a workbook looks like lists of another shape, and how to take them in; nothing where it does not. */
export function tellOtherShape(path: string, file: XlsxFile, today: string): void {
  const text = otherShapeText(file, today);
  if (text === undefined) return;
  say(printable(`${text}: ta in den med lis import ${path} --into arbetsbok.xlsx --propose karta.xlsx.`));
}
