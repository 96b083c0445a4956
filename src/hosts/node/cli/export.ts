import type { Command } from 'commander';
import type { ExportOptions } from './export-run.ts';
import { outputPath } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';

/** `lis export`: workbooks to change away from the spreadsheet and read back with `lis import`. */
export function exportCommand(): Command {
  return swedishCommand('export')
    .summary('spara Google-kalkylark som arbetsböcker att ändra i')
    .description(
      'Sparar kalkylark från Google, eller arbetsböcker på disk, som .xlsx-filer att ändra i och läsa in igen med lis import. Källan ändras inte, och en fil som redan finns skrivs inte över.',
    )
    .argument('<källa...>', 'kalkylarkets id eller adress, eller en .xlsx-fil')
    .requiredOption('--out <mapp>', 'mappen att skriva i; den skapas om den inte finns', outputPath)
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        ['lis export https://docs.google.com/spreadsheets/d/1AbC…/edit --out filer', 'sparar ett kalkylark'],
        ['lis export 1AbC… 1DeF… --out filer', 'sparar flera; ett som inte går att läsa hindrar inte de andra'],
      ),
    )
    .addHelpText('after', statuses({ 0: 'allt är sparat', 2: 'något gick inte att spara' }))
    .action(async (sources: readonly string[], options: ExportOptions) =>
      (await import('./export-run.ts')).exportAll(sources, options),
    );
}
