import { basename } from 'node:path';
import { diffWorkbooks } from '../../../core/index.ts';
import { type DiffReport, diffJson, diffText } from '../../../formats/reports/index.ts';
import { exitStatus } from './exit-status.ts';
import { openWorkbook } from './open-workbook.ts';
import { print, step } from './terminal.ts';

const formats: Readonly<Record<'text' | 'json' | 'html', (report: DiffReport) => string | Promise<string>>> = {
  text: diffText,
  json: diffJson,
  html: async (report) => {
    const { renderDiff } = await import('../../../formats/html/index.ts');
    return renderDiff(report);
  },
};

export interface DiffOptions {
  readonly format: keyof typeof formats;
}

/** Carries out `lis diff`: prints what differs. Sets the exit status. @throws HostError */
export async function diff(oldPath: string, newPath: string, { format }: DiffOptions): Promise<void> {
  const before = await openWorkbook(oldPath);
  const after = await openWorkbook(newPath);
  const report = {
    oldName: basename(oldPath),
    newName: basename(newPath),
    diff: await step('Jämför', () => diffWorkbooks(before.workbook, after.workbook)),
  };
  print(await formats[format](report));
  process.exitCode = exitStatus.fine;
}
