import { prepareTask } from '../../../core/index.ts';
import { prepareWorkbook } from '../../../formats/excel/index.ts';
import { printable } from '../../../formats/reports/index.ts';
import { refuseExistingFile, writeNewFile } from '../files/write-files.ts';
import { exitStatus } from './exit-status.ts';
import { openWorkbook } from './open-workbook.ts';
import { reviewDay } from './option-values.ts';
import { print, say, step } from './terminal.ts';
import { requireWorkbookEnding } from './workbook-ending.ts';

/**
 * Carries out `lis prepare`: writes a copy with what the workbook lacked, and prints what that was. Sets the exit status.
 *
 * @throws HostError, UsageError
 */
export async function prepare(oldPath: string, newPath: string): Promise<void> {
  refuseExistingFile(newPath);
  const file = await openWorkbook(oldPath);
  requireWorkbookEnding(newPath, file);
  const preparation = prepareTask(file.workbook, reviewDay(undefined));
  const bytes = await step('Förbereder', () => prepareWorkbook(file, preparation));
  writeNewFile(newPath, bytes);
  print(`${printable(preparation.text)}\n`);
  say(`${printable(newPath)} är skriven.`);
  process.exitCode = exitStatus.fine;
}
