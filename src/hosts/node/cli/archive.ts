import type { Command } from 'commander';
import type { ArchiveOptions } from './archive-run.ts';
import { choiceOption, civilDateOption, countOption, organisationNumberOption, outputPath } from './option-values.ts';
import { shardOption } from './shard-option.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';

/** `lis archive`: workbooks and their reviews as packages for the archive. */
export function archiveCommand(): Command {
  return swedishCommand('archive')
    .summary('packa arbetsböcker och genomgångar för arkivet')
    .description(
      'Skriver ett arkivpaket för varje arbetsbok: originalet, den kontrollerade arbetsboken, en tabell (CSV) för varje blad med fältbeskrivning, dokumentet, översikten och iakttagelserna, med kontrollsummor. Ett paket som är skrivet ändras aldrig. En arbetsbok som inte går att arkivera hindrar inte de andra.',
    )
    .argument(
      '[källor...]',
      'arbetsböcker, mappar, mönster som 2025/*.xlsx, Google-kalkylark (id eller adress) eller en lista (.csv eller .txt)',
    )
    .requiredOption('--out <mapp>', 'mappen att skriva paketen i; den skapas om den inte finns', outputPath)
    .option(
      '--package <form>',
      'bagit eller e-ark (bagit om inget anges)',
      choiceOption('--package', ['bagit', 'e-ark']),
      'bagit',
    )
    .option('--final', 'slutliga dokument; en arbetsbok där något fattas arkiveras inte')
    .option('--decided <fil>', 'det beslutade dokumentet (.docx eller .pdf), som det är; för en enda arbetsbok')
    .option('--decided-dir <mapp>', 'mapp med beslutade dokument, som heter som sina arbetsböcker')
    .option('--pdf', 'även PDF/A, om LibreOffice är installerat')
    .option(
      '--today <datum>',
      'räkna för denna dag (annars Avstämningsdatum i Inställningar, eller dagen då arbetsboken sparades)',
      civilDateOption,
    )
    .option(
      '--organisation-number <nummer>',
      'arkivbildarens organisationsnummer, till paketets uppgifter',
      organisationNumberOption,
    )
    .option(
      '--jobs <antal>',
      'arbetsböcker på en gång (en för varje processorkärna om inget anges)',
      countOption('--jobs'),
    )
    .option(
      '--shard <del>',
      'bara en del av arbetsböckerna, t.ex. 2/8; eller antalet delar, om miljön säger vilken',
      shardOption,
    )
    .option('--resume', 'lita på paket som redan finns, utan att läsa igenom dem igen')
    .option('--finish', 'skriv förteckningen när alla delar är klara; utan källor görs inget annat')
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        ['lis archive arbetsbok.xlsx --out arkiv', 'skriver ett paket i mappen arkiv'],
        [
          'lis archive 2025 lista.csv --out arkiv --package e-ark',
          'arkiverar allt i mappen 2025 och det som listan räknar upp',
        ],
        [
          'lis archive arbetsbok.xlsx --out arkiv --final --decided undertecknad.pdf',
          'lägger det beslutade dokumentet i paketet, som det är',
        ],
        ['lis archive 2025 --out arkiv --resume', 'fortsätter en arkivering som avbröts'],
        ['lis archive 2025 --out arkiv --shard 2/8', 'arkiverar den andra av åtta delar'],
        ['lis archive --out arkiv --finish', 'skriver förteckningen när alla delar är klara'],
      ),
    )
    .addHelpText(
      'after',
      statuses({ 0: 'allt är arkiverat', 1: 'något gick inte att arkivera', 2: 'kommandot gick inte att utföra' }),
    )
    .action(async (sources: readonly string[], options: ArchiveOptions) =>
      (await import('./archive-run.ts')).archive(sources, options),
    );
}
