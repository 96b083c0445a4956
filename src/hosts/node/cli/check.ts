import type { Command } from 'commander';
import type { CheckOptions } from './check-run.ts';
import { choiceOption, civilDateOption, outputPath } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';

/** `lis check`: what a person should see to in a workbook. */
export function checkCommand(): Command {
  return swedishCommand('check')
    .summary('visa vad som behöver rättas i en arbetsbok')
    .description('Kontrollerar en arbetsbok och visar vad som behöver rättas. Arbetsboken ändras inte.')
    .argument('<fil.xlsx>', 'arbetsboken')
    .option(
      '--format <format>',
      'text, json eller sarif (text om inget anges)',
      choiceOption('--format', ['text', 'json', 'sarif']),
      'text',
    )
    .option(
      '--today <datum>',
      'kontrollera för denna dag, t.ex. 2026-03-31 (annars Avstämningsdatum i Inställningar, eller dagens datum)',
      civilDateOption,
    )
    .option(
      '--fix <ny.xlsx>',
      'skriv en kopia där säkra rättelser är gjorda och rader utan id har fått ett (.xlsm om arbetsboken har makron)',
      outputPath,
    )
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        ['lis check arbetsbok.xlsx', 'listar fel, varningar och upplysningar per blad'],
        ['lis check arbetsbok.xlsx --fix rattad.xlsx', 'skriver även en kopia med datum, stavning och nivåer rättade'],
        ['lis check arbetsbok.xlsx --format json > kontroll.json', 'skriver samma sak för andra program'],
      ),
    )
    .addHelpText('after', statuses({ 0: 'inga fel', 1: 'arbetsboken har fel', 2: 'kommandot gick inte att utföra' }))
    .action(async (path: string, options: CheckOptions) => (await import('./check-run.ts')).check(path, options));
}
