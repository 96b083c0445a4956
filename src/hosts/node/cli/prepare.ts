import type { Command } from 'commander';
import { outputPath } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';

/** `lis prepare`: a workbook in use, with the sheets, columns and settings that it lacked. */
export function prepareCommand(): Command {
  return swedishCommand('prepare')
    .summary('lägg till blad, kolumner och inställningar som saknas')
    .description(
      'Skriver en ny arbetsbok med de blad, kolumner, rullgardinslistor, anteckningar och inställningar som den gamla saknar. Nya kolumner kommer sist i sitt blad och nya blad sist i arbetsboken. Inget som någon har skrivit eller valt ändras, och den gamla arbetsboken ligger kvar som den är.',
    )
    .argument('<gammal>', 'arbetsboken som är i bruk')
    .argument('<ny>', 'arbetsboken att skriva; den får inte finnas', outputPath)
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText('after', examples(['lis prepare arbetsbok.xlsx ny.xlsx', 'lägger till det som arbetsboken saknar']))
    .addHelpText(
      'after',
      statuses({
        0: 'den nya arbetsboken är skriven',
        2: 'kommandot gick inte att utföra, eller den nya arbetsboken finns redan',
      }),
    )
    .action(async (oldPath: string, newPath: string) => (await import('./prepare-run.ts')).prepare(oldPath, newPath));
}
