import type { Command } from 'commander';
import type { InitOptions } from './init-run.ts';
import { outputPath } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';
import { UsageError } from './usage-error.ts';

/** `lis init`: a new workbook from the templates. */
export function initCommand(): Command {
  return swedishCommand('init')
    .summary('skapa en ny arbetsbok att fylla i')
    .description(
      'Skapar en ny arbetsbok med alla blad, rullgardinslistor och instruktioner. En fil som redan finns skrivs inte över.',
    )
    .argument('<fil.xlsx>', 'den nya arbetsboken; namnet slutar med .xlsx', outputPath)
    .option(
      '--example [exempel]',
      'fyll arbetsboken med ett påhittat exempel; ”planering” är en genomgång som beslutas i december för året efter',
      exampleName,
    )
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        ['lis init arbetsbok.xlsx', 'skapar en tom arbetsbok'],
        ['lis init exempel.xlsx --example', 'skapar en arbetsbok med en påhittad förvaltnings uppgifter'],
        ['lis init plan.xlsx --example planering', 'samma för en genomgång som planerar nästa år'],
      ),
    )
    .addHelpText('after', statuses({ 0: 'arbetsboken är skapad', 2: 'kommandot gick inte att utföra' }))
    .action(async (path: string, options: InitOptions) => (await import('./init-run.ts')).init(path, options));
}

/** The value of `--example`, which may stand alone. @throws UsageError */
function exampleName(text: string): 'planering' {
  if (text.toLowerCase() === 'planering') return 'planering';
  throw new UsageError(
    `Exemplet ${text} finns inte: skriv --example efter filens namn, ensamt eller som --example planering.`,
  );
}
