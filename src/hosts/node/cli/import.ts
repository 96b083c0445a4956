import type { Command } from 'commander';
import type { ImportOptions } from './import-run.ts';
import { choiceOption, civilDateOption, outputPath } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';

/** `lis import`: what has been changed in an exported file, back to where it came from; and lists of other shapes. */
export function importCommand(): Command {
  return swedishCommand('import')
    .summary('läs in en exporterad arbetsbok som har ändrats, eller en lista av annan form')
    .description(
      'För in det som har ändrats i en exporterad arbetsbok, cell för cell, i kalkylarket eller arbetsboken som den kom från. Det som andra har ändrat under tiden står kvar. Där båda har ändrat olika gäller målet, och skillnaden visas.\n\nEn lista av annan form (egen handlingsplan, klassningslista, registerförteckning, risklista, incidentlogg; .xlsx eller .csv) läses in med en karta: kör först utan för att se förslaget, skriv det med --propose, ändra det i Excel och kör om med --map. Inget tappas: det som inte förstås listas, och kolumner utan plats följer med som egna.',
    )
    .argument('<källa...>', 'arbetsboken som lis export skrev, eller en eller flera listor (.xlsx, .xlsm, .csv)')
    .requiredOption(
      '--into <mål>',
      'kalkylarkets id eller adress, eller en .xlsx-fil; för listor skapas den om den inte finns',
    )
    .option('--map <karta>', 'kartan att läsa in listor med (.xlsx med bladet Avbildning, eller .json)')
    .option('--propose <karta>', 'skriv förslaget till karta (.xlsx eller .json)', outputPath)
    .option('--dry-run', 'visa vad som skulle ändras, och skriv inget')
    .option('--base <fil.xlsx>', 'arbetsboken som den var när den exporterades (annars den kopia som den bär med sig)')
    .option(
      '--forget',
      'bortse från hur listorna såg ut när de senast lästes in: bara tomma celler fylls i rader som redan är inlästa',
    )
    .option('--today <datum>', 'läs listor som om det vore denna dag, t.ex. 2026-03-31', civilDateOption)
    .option(
      '--format <format>',
      'text eller json, för listor (text om inget anges)',
      choiceOption('--format', ['text', 'json']),
      'text',
    )
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        ['lis import plan.xlsx --into 1AbC… --dry-run', 'visar vad som skulle ändras i kalkylarket'],
        ['lis import plan.xlsx --into 1AbC…', 'för in ändringarna'],
        [
          'lis import var-plan.xlsx --into arbetsbok.xlsx --propose karta.xlsx',
          'visar hur en egen lista skulle läsas in, och skriver kartan',
        ],
        ['lis import var-plan.xlsx --into arbetsbok.xlsx --map karta.xlsx', 'läser in listan som kartan säger'],
      ),
    )
    .addHelpText(
      'after',
      statuses({
        0: 'inläst eller föreslaget, inget att bestämma',
        1: 'något att bestämma',
        2: 'kommandot gick inte att utföra',
      }),
    )
    .action(async (paths: readonly string[], options: ImportOptions) =>
      (await import('./import-run.ts')).importFiles(paths, options),
    );
}
