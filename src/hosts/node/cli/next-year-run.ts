import { nextYearRefusal, nextYearTask } from '../../../core/index.ts';
import { editWorkbook, writesOf } from '../../../formats/excel/index.ts';
import { printable } from '../../../formats/reports/index.ts';
import { refuseExistingFile, writeNewFile } from '../files/write-files.ts';
import { exitStatus } from './exit-status.ts';
import { openWorkbook } from './open-workbook.ts';
import { reviewDay } from './option-values.ts';
import { print, say, step } from './terminal.ts';
import { requireWorkbookEnding } from './workbook-ending.ts';

export interface NextYearOptions {
  readonly year?: number;
}

/**
 * Carries out `lis next-year`: writes the workbook for the next review, or says why not. Sets the exit status.
 *
 * @throws HostError, UsageError
 */
export async function nextYear(oldPath: string, newPath: string, { year }: NextYearOptions): Promise<void> {
  refuseExistingFile(newPath);
  const file = await openWorkbook(oldPath);
  requireWorkbookEnding(newPath, file);
  const outcome = nextYearTask(file.workbook, reviewDay(undefined), year);
  if (outcome.kind !== 'planned') {
    say(printable(nextYearRefusal(outcome) ?? ''));
    process.exitCode = exitStatus.refused;
    return;
  }
  const { edits, done, next } = outcome;
  const bytes = await step('Förbereder', () => editWorkbook(file, writesOf(edits)));
  writeNewFile(newPath, bytes);
  print(done.map((sentence) => `${printable(sentence)}\n`).join(''));
  say(`${printable(newPath)} är skriven för genomgången ${next}: kör lis check på den och fyll på.`);
  process.exitCode = exitStatus.fine;
}
