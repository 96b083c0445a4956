import { basename } from 'node:path';
import type { Command } from 'commander';
import { diffWorkbooks } from '../../../core/index.ts';
import { type DiffReport, diffJson, diffText } from '../../../formats/reports/index.ts';
import { exitStatus } from './exit-status.ts';
import { openWorkbook } from './open-workbook.ts';
import { choiceOption } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';
import { print, step } from './terminal.ts';

const formats: Readonly<Record<'text' | 'json' | 'html', (report: DiffReport) => string | Promise<string>>> = {
  text: diffText,
  json: diffJson,
  html: async (report) => {
    const { renderDiff } = await import('../../../formats/html/index.ts');
    return renderDiff(report);
  },
};

interface DiffOptions {
  readonly format: keyof typeof formats;
}

/** `lis diff`: what has changed from one workbook to another. */
export function diffCommand(): Command {
  return swedishCommand('diff')
    .summary('visa vad som skiljer två arbetsböcker')
    .description(
      'Visar vad som har ändrats från en arbetsbok till en annan. Rader jämförs på id och kolumner på rubrik, så att ny ordning inte räknas som ändring. Inget skrivs i arbetsböckerna.',
    )
    .argument('<gammal>', 'arbetsboken som den var')
    .argument('<ny>', 'arbetsboken som den är')
    .option(
      '--format <format>',
      'text, json eller html (text om inget anges)',
      choiceOption('--format', ['text', 'json', 'html']),
      'text',
    )
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        ['lis diff 2024.xlsx 2025.xlsx', 'listar nya, ändrade och borttagna rader per blad'],
        ['lis diff 2024.xlsx 2025.xlsx --format html > andringar.html', 'skriver en sida att läsa i webbläsaren'],
      ),
    )
    .addHelpText(
      'after',
      statuses({ 0: 'jämförelsen är gjord, vare sig något skiljer eller inte', 2: 'kommandot gick inte att utföra' }),
    )
    .action(diff);
}

async function diff(oldPath: string, newPath: string, { format }: DiffOptions): Promise<void> {
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
