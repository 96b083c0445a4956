import type { Command } from 'commander';
import type { NextYearOptions } from './next-year-run.ts';
import { outputPath, yearOption } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';

/** `lis next-year`: a workbook made ready for the next review. */
export function nextYearCommand(): Command {
  return swedishCommand('next-year')
    .summary('förbered nästa års genomgång')
    .description(
      'Skriver en ny arbetsbok för nästa års genomgång: nytt Verksamhetsår, godkända beslut utan åtgärd som åtgärder, nya rader för det som återkommer och för obligatoriska utbildningar, och fjolårets texter kvar med sitt år. Inget tas bort, och den gamla arbetsboken ändras inte. Varje åtgärd räknas upp.',
    )
    .argument('<gammal>', 'arbetsboken för genomgången som är beslutad')
    .argument('<ny>', 'arbetsboken att skriva; den får inte finnas', outputPath)
    .option(
      '--year <år>',
      'det nya Verksamhetsår (annars året efter, och då ska genomgången ha ett Beslutsdatum)',
      yearOption('--year'),
    )
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        ['lis next-year 2025.xlsx 2026.xlsx', 'förbereder genomgången 2026 ur den beslutade för 2025'],
        ['lis next-year 2025.xlsx 2027.xlsx --year 2027', 'förbereder genomgången 2027, beslutad eller inte'],
      ),
    )
    .addHelpText(
      'after',
      statuses({
        0: 'den nya arbetsboken är skriven',
        2: 'kommandot gick inte att utföra, eller den nya arbetsboken finns redan',
        3: 'vägrat: genomgången är inte beslutad, eller är redan förberedd',
      }),
    )
    .action(async (oldPath: string, newPath: string, options: NextYearOptions) =>
      (await import('./next-year-run.ts')).nextYear(oldPath, newPath, options),
    );
}
