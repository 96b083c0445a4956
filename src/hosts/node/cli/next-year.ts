import type { Command } from 'commander';
import { nextYearRefusal, nextYearTask } from '../../../core/index.ts';
import { editWorkbook, writesOf } from '../../../formats/excel/index.ts';
import { printable } from '../../../formats/reports/index.ts';
import { refuseExistingFile, writeNewFile } from '../files/write-files.ts';
import { exitStatus } from './exit-status.ts';
import { openWorkbook } from './open-workbook.ts';
import { outputPath, reviewDay, yearOption } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';
import { print, say, step } from './terminal.ts';
import { requireWorkbookEnding } from './workbook-ending.ts';

interface NextYearOptions {
  readonly year?: number;
}

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
    .action(nextYear);
}

async function nextYear(oldPath: string, newPath: string, { year }: NextYearOptions): Promise<void> {
  refuseExistingFile(newPath);
  const file = await openWorkbook(oldPath);
  requireWorkbookEnding(newPath, file);
  const outcome = nextYearTask(file.workbook, reviewDay(undefined), year);
  if (outcome.kind !== 'planned') {
    say(printable(nextYearRefusal(outcome) ?? ''));
    process.exitCode = exitStatus.refused;
    return;
  }
  const { edits, done, next } = outcome;
  const bytes = await step('Förbereder', () => editWorkbook(file, writesOf(edits)));
  writeNewFile(newPath, bytes);
  print(done.map((sentence) => `${printable(sentence)}\n`).join(''));
  say(`${printable(newPath)} är skriven för genomgången ${next}: kör lis check på den och fyll på.`);
  process.exitCode = exitStatus.fine;
}
