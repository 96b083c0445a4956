import { joinWords, takeInto } from '../../../core/index.ts';
import type { XlsxFile } from '../../../formats/excel/index.ts';
import { sourcesOfWorkbook } from '../../../formats/import/index.ts';
import { printable } from '../../../formats/reports/index.ts';
import { say } from './terminal.ts';

/** Says in a line that a workbook looks like lists of another shape, and how to take them in; nothing where it does not. */
export function tellOtherShape(path: string, file: XlsxFile, today: string): void {
  const { sheets } = takeInto({ sheets: [] }, { today }).propose(sourcesOfWorkbook(file));
  if (sheets.length === 0) return;
  const [tabs, targets] = [sheets.map(({ tab }) => tab), sheets.map(({ target }) => target)].map((names) => [
    ...new Set(names),
  ]);
  say(
    printable(
      `${file.fileName} ser ut att vara av annan form (${joinWords(tabs ?? [])} liknar ${joinWords(targets ?? [])}): ta in den med lis import ${path} --into arbetsbok.xlsx --propose karta.xlsx.`,
    ),
  );
}
