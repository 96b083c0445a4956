import type { Command } from 'commander';
import type { BoardsOptions } from './boards-run.ts';
import { civilDateOption, countOption, outputPath } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';

/** `lis boards`: many boards on one page. */
export function boardsCommand(): Command {
  return swedishCommand('boards')
    .summary('visa många nämnder på en sida')
    .description(
      'Läser många nämnders arbetsböcker, dashboard.json, arkivpaket eller mappar med dem och skriver namnder.html och namnder.xlsx: vilka som har levererat, varje nyckeltal för varje nämnd med täljare och nämnare, stadens tal som summor av rader, det som avviker, höga risker, beslut som begär något av staden och underlaget för 9.3.2.',
    )
    .argument('<källa...>', 'arbetsböcker, dashboard.json, arkivpaket eller mappar med dem')
    .requiredOption('--out <mapp>', 'mappen att skriva namnder.html och namnder.xlsx i', outputPath)
    .option('--register <nämnder.csv>', 'nämnderna som ska leverera: en CSV med kolumnen Nämnd, och gärna Förvaltning')
    .option('--year <år>', 'det planerade året (annars det som de flesta har)', countOption('--year'))
    .option('--due <datum>', 'dagen då alla ska ha levererat, t.ex. 2026-01-31', civilDateOption)
    .option(
      '--jobs <antal>',
      'arbetsböcker på en gång (en för varje processorkärna om inget anges)',
      countOption('--jobs'),
    )
    .option('--today <datum>', 'räkna för denna dag, t.ex. 2026-03-31 (annars dagens datum)', civilDateOption)
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        ['lis boards leveranser --out staden', 'läser allt som ligger i mappen leveranser'],
        [
          'lis boards leveranser --out staden --register namnder.csv --due 2026-01-31',
          'visar även vilka som inte har levererat i tid',
        ],
      ),
    )
    .addHelpText(
      'after',
      statuses({ 0: 'inget fel', 1: 'något saknas eller går inte att jämföra', 2: 'kommandot gick inte att utföra' }),
    )
    .action(async (sources: readonly string[], options: BoardsOptions) =>
      (await import('./boards-run.ts')).boards(sources, options),
    );
}
