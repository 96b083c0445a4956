import type { Command } from 'commander';
import { printable } from '../../../formats/reports/index.ts';
import { writeNewFile } from '../files/write-files.ts';
import { exitStatus } from './exit-status.ts';
import { outputPath } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';
import { say, step } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { requireWorkbookEnding } from './workbook-ending.ts';

interface InitOptions {
  /** `true` = the option without a name. */
  readonly example?: true | 'planering';
}

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
    .action(init);
}

async function init(path: string, { example }: InitOptions): Promise<void> {
  requireWorkbookEnding(path);
  const { emptyWorkbook, exampleWorkbook, planningWorkbook } = await import('../templates/template-files.ts');
  const make = example === 'planering' ? planningWorkbook : example ? exampleWorkbook : emptyWorkbook;
  writeNewFile(path, await step('Skapar arbetsboken', make));
  say(`${printable(path)} är skapad: öppna den i Excel och börja med bladet Läs mig först.`);
  process.exitCode = exitStatus.fine;
}

/** The value of `--example`, which may stand alone. @throws UsageError */
function exampleName(text: string): 'planering' {
  if (text.toLowerCase() === 'planering') return 'planering';
  throw new UsageError(
    `Exemplet ${text} finns inte: skriv --example efter filens namn, ensamt eller som --example planering.`,
  );
}
