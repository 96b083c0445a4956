import { basename } from 'node:path';
import {
  checkWorkbook,
  countOf,
  findFixes,
  fixResultText,
  isOwnWorkbook,
  missingIds,
  ruleCatalogue,
} from '../../../core/index.ts';
import { applyFixes } from '../../../formats/excel/index.ts';
import {
  type FindingsReport,
  findingsJson,
  findingsSarif,
  findingsText,
  printable,
} from '../../../formats/reports/index.ts';
import { writeNewFile } from '../files/write-files.ts';
import { faultsStatus } from './exit-status.ts';
import { openWorkbook } from './open-workbook.ts';
import { reviewDay } from './option-values.ts';
import { print, say, step } from './terminal.ts';
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
  const { today, findings } = await step('Kontrollerar', () => checkWorkbook(file.workbook, reviewDay(asked)));
  if (fix !== undefined) {
    const ids = missingIds(file.workbook, reviewDay(asked));
    const fixed = await step('Rättar', () => applyFixes(file, [...findFixes(findings), ...ids]));
    writeNewFile(fix, fixed.bytes);
    const numbered = ids.length === 0 ? '' : ` ${countOf(ids.length, 'rad har', 'rader har')} fått id.`;
    say(
      `${printable(fixResultText(fixed))}${numbered} Kör lis check på ${printable(fix)} för att se vad som återstår.`,
    );
  }
  if (!isOwnWorkbook(file.workbook)) (await import('./tell-other-shape.ts')).tellOtherShape(path, file, today);
  print(formats[format]({ workbook: basename(path), today, findings }));
  process.exitCode = faultsStatus(findings);
}
