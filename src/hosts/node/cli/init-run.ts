import { printable } from '../../../formats/reports/index.ts';
import { writeNewFile } from '../files/write-files.ts';
import { exitStatus } from './exit-status.ts';
import { say, step } from './terminal.ts';
import { requireWorkbookEnding } from './workbook-ending.ts';

export interface InitOptions {
  /** `true` = the option without a name. */
  readonly example?: true | 'planering';
}

/** Carries out `lis init`: writes a new workbook, never over one that is there. Sets the exit status. @throws HostError, UsageError */
export async function init(path: string, { example }: InitOptions): Promise<void> {
  requireWorkbookEnding(path);
  const { emptyWorkbook, exampleWorkbook, planningWorkbook } = await import('../templates/template-files.ts');
  const make = example === 'planering' ? planningWorkbook : example ? exampleWorkbook : emptyWorkbook;
  writeNewFile(path, await step('Skapar arbetsboken', make));
  say(`${printable(path)} är skapad: öppna den i Excel och börja med bladet Läs mig först.`);
  process.exitCode = exitStatus.fine;
}
