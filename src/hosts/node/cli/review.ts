import type { Command } from 'commander';
import { choiceOption, civilDateOption, outputPath } from './option-values.ts';
import type { ReviewOptions } from './review-run.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';

/** `lis review`: the main job, from a workbook to a checked workbook, a dashboard and the review document. */
export function reviewCommand(): Command {
  return swedishCommand('review')
    .summary('skriv kontrollerad arbetsbok, översikt och dokument')
    .description(
      'Skriver en kontrollerad arbetsbok, en översikt och dokumentet Ledningens genomgång till en mapp. Originalet ändras inte. Ett dokument som någon har ändrat, eller som är slutligt, skrivs inte över: det nya får nästa lediga namn. Historik följer med från en tidigare körning till samma mapp. En slutlig genomgång med Beslutsdatum förseglas: ändras den sedan vägras en ny slutlig, med det som har ändrats, tills Version är en annan. Går något fel är mappens tidigare innehåll orört.',
    )
    .argument('<fil.xlsx>', 'arbetsboken')
    .requiredOption('--out <mapp>', 'mappen att skriva till; den skapas om den inte finns', outputPath)
    .option('--final', 'slutlig version; vägras så länge något fattas')
    .option(
      '--edition <utgåva>',
      'intern eller offentlig (det som står i Inställningar om inget anges)',
      choiceOption('--edition', ['intern', 'offentlig']),
    )
    .option(
      '--today <datum>',
      'räkna för denna dag, t.ex. 2026-03-31 (annars Avstämningsdatum i Inställningar, eller dagens datum)',
      civilDateOption,
    )
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        ['lis review arbetsbok.xlsx --out genomgang', 'skriver ett utkast till mappen genomgang'],
        ['lis review arbetsbok.xlsx --out slutlig --final', 'skriver den slutliga versionen, om inget fattas'],
        [
          'lis review arbetsbok.xlsx --out publik --edition offentlig',
          'dokument och översikt utan skyddsvärda rader, och ingen arbetsbok',
        ],
      ),
    )
    .addHelpText(
      'after',
      statuses({
        0: 'klart, inga fel',
        1: 'klart, men arbetsboken har fel',
        2: 'kommandot gick inte att utföra',
        3: 'vägrat: något fattas, är oklart i utgåvan eller har ändrats sedan beslutet',
      }),
    )
    .action(async (path: string, options: ReviewOptions) => (await import('./review-run.ts')).review(path, options));
}
