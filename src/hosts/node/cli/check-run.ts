import { basename } from 'node:path';
import { checkWorkbook, isOwnWorkbook, ruleCatalogue } from '../../../core/index.ts';
import { type FindingsReport, findingsJson, findingsSarif, findingsText } from '../../../formats/reports/index.ts';
import { faultsStatus } from './exit-status.ts';
import { openWorkbook } from './open-workbook.ts';
import { reviewDay } from './option-values.ts';
import { print, step } from './terminal.ts';
import { version } from './version.ts';
import { requireWorkbookEnding } from './workbook-ending.ts';

const formats: Readonly<Record<'text' | 'json' | 'sarif', (report: FindingsReport) => string>> = {
  text: findingsText,
  json: findingsJson,
  sarif: (report) => findingsSarif(report, ruleCatalogue, version),
};

export interface CheckOptions {
  readonly format: keyof typeof formats;
  readonly today?: string;
  readonly fix?: string;
}

/**
 * Carries out `lis check`: prints the findings, and writes a corrected copy where one is asked for. Sets the exit status.
 *
 * @throws HostError, UsageError
 */
export async function check(path: string, { format, today: asked, fix }: CheckOptions): Promise<void> {
  const file = await openWorkbook(path);
  if (fix !== undefined) requireWorkbookEnding(fix, file);
  const day = reviewDay(asked);
  const { today, findings } = await step('Kontrollerar', () => checkWorkbook(file.workbook, day));
  if (fix !== undefined) await (await import('./fixed-copy.ts')).writeFixedCopy(fix, file, findings, day);
  if (!isOwnWorkbook(file.workbook)) (await import('./tell-other-shape.ts')).tellOtherShape(path, file, today);
  print(formats[format]({ workbook: basename(path), today, findings }));
  process.exitCode = faultsStatus(findings);
}
