import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { spreadsheetId } from '../google-api/spreadsheet-id.ts';
import { exitStatus } from './exit-status.ts';
import { importIntoFile } from './import-into-file.ts';
import { openWorkbook } from './open-workbook.ts';
import { outputPath } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';

interface ImportOptions {
  readonly into: string;
  readonly base?: string;
  readonly dryRun?: boolean;
}

/** `lis import`: what has been changed in an exported file, back to where it came from. */
export function importCommand(): Command {
  return swedishCommand('import')
    .summary('läs in en exporterad arbetsbok som har ändrats')
    .description(
      'För in det som har ändrats i en exporterad arbetsbok, cell för cell, i kalkylarket eller arbetsboken som den kom från. Det som andra har ändrat under tiden står kvar. Där båda har ändrat olika gäller målet, och skillnaden visas.',
    )
    .argument('<fil.xlsx>', 'arbetsboken som lis export skrev')
    .requiredOption('--into <mål>', 'kalkylarkets id eller adress, eller en .xlsx-fil')
    .option('--dry-run', 'visa vad som skulle ändras, och skriv inget')
    .option('--base <fil.xlsx>', 'arbetsboken som den var när den exporterades (annars den kopia som den bär med sig)')
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        ['lis import plan.xlsx --into 1AbC… --dry-run', 'visar vad som skulle ändras i kalkylarket'],
        ['lis import plan.xlsx --into 1AbC…', 'för in ändringarna'],
      ),
    )
    .addHelpText(
      'after',
      statuses({
        0: 'inläst, inget att bestämma',
        1: 'inläst, något att bestämma',
        2: 'kommandot gick inte att utföra',
      }),
    )
    .action(importFile);
}

async function importFile(path: string, { into, base: basePath, dryRun = false }: ImportOptions): Promise<void> {
  const file = await openWorkbook(path);
  const base = basePath === undefined ? undefined : await openWorkbook(basePath);
  const id = existsSync(into) ? undefined : spreadsheetId(into);
  const isSettled =
    id === undefined
      ? await importIntoFile({ path, file, base, into: outputPath(into), dryRun })
      : await (await import('./import-into-spreadsheet.ts')).importIntoSpreadsheet({ file, base, id, dryRun });
  process.exitCode = isSettled ? exitStatus.fine : exitStatus.faults;
}
