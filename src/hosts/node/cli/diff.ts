import type { Command } from 'commander';
import type { DiffOptions } from './diff-run.ts';
import { choiceOption } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';

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
    .action(async (oldPath: string, newPath: string, options: DiffOptions) =>
      (await import('./diff-run.ts')).diff(oldPath, newPath, options),
    );
}
