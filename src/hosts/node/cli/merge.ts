import type { Command } from 'commander';
import type { MergeOptions } from './merge-run.ts';
import { outputPath } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';

/** `lis merge`: what two people have changed in the same workbook, in one. */
export function mergeCommand(): Command {
  return swedishCommand('merge')
    .summary('sammanfoga två versioner av en arbetsbok')
    .description(
      'För in det som de har ändrat i vår arbetsbok, cell för cell. Där båda har ändrat olika gäller vår, och alla tre värdena skrivs i bladet Konflikter.',
    )
    .requiredOption('--ours <fil.xlsx>', 'vår arbetsbok; resultatet ser ut som den')
    .requiredOption('--theirs <fil.xlsx>', 'deras arbetsbok')
    .option(
      '--base <fil.xlsx>',
      'arbetsboken som båda utgick från (annars den kopia som en exporterad arbetsbok bär med sig)',
    )
    .requiredOption(
      '--out <fil.xlsx>',
      'arbetsboken att skriva; den får vara vår, men ingen annan som redan finns',
      outputPath,
    )
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        [
          'lis merge --ours var.xlsx --theirs deras.xlsx --out ny.xlsx',
          'sammanfogar med det som exporterades som utgångspunkt',
        ],
        [
          'lis merge --base januari.xlsx --ours var.xlsx --theirs deras.xlsx --out ny.xlsx',
          'sammanfogar två arbetsböcker som båda började som januari.xlsx',
        ],
      ),
    )
    .addHelpText(
      'after',
      statuses({
        0: 'sammanfogat, inget att bestämma',
        1: 'sammanfogat, något att bestämma',
        2: 'kommandot gick inte att utföra',
      }),
    )
    .action(async (options: MergeOptions) => (await import('./merge-run.ts')).merge(options));
}
