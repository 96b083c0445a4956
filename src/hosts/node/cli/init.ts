import type { Command } from 'commander';
import { printable } from '../../../formats/reports/index.ts';
import { writeNewFile } from '../files/write-files.ts';
import { exitStatus } from './exit-status.ts';
import { outputPath } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';
import { say, step } from './terminal.ts';
import { requireWorkbookEnding } from './workbook-ending.ts';

interface InitOptions {
  readonly example?: true;
}

/** `lis init`: a new workbook from the templates. */
export function initCommand(): Command {
  return swedishCommand('init')
    .summary('skapa en ny arbetsbok att fylla i')
    .description(
      'Skapar en ny arbetsbok med alla blad, rullgardinslistor och instruktioner. En fil som redan finns skrivs inte över.',
    )
    .argument('<fil.xlsx>', 'den nya arbetsboken; namnet slutar med .xlsx', outputPath)
    .option('--example', 'fyll arbetsboken med ett påhittat exempel')
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        ['lis init arbetsbok.xlsx', 'skapar en tom arbetsbok'],
        ['lis init exempel.xlsx --example', 'skapar en arbetsbok med en påhittad förvaltnings uppgifter'],
      ),
    )
    .addHelpText('after', statuses({ 0: 'arbetsboken är skapad', 2: 'kommandot gick inte att utföra' }))
    .action(init);
}

async function init(path: string, { example }: InitOptions): Promise<void> {
  requireWorkbookEnding(path);
  const { emptyWorkbook, exampleWorkbook } = await import('../templates/template-files.ts');
  writeNewFile(path, await step('Skapar arbetsboken', example ? exampleWorkbook : emptyWorkbook));
  say(`${printable(path)} är skapad: öppna den i Excel och börja med bladet Läs mig först.`);
  process.exitCode = exitStatus.fine;
}
