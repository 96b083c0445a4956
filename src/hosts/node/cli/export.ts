import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { HostError, type HostErrorCode } from '../../../formats/host-error.ts';
import { printable } from '../../../formats/reports/index.ts';
import { readFile } from '../files/read-file.ts';
import { writeNewFile } from '../files/write-files.ts';
import { connect, type GoogleSheets } from '../google-api/connect.ts';
import { spreadsheetId } from '../google-api/spreadsheet-id.ts';
import { exitStatus } from './exit-status.ts';
import { outputPath } from './option-values.ts';
import { patientHost } from './patient-host.ts';
import { reportFailure } from './report-failure.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';
import { say, step } from './terminal.ts';

interface ExportOptions {
  readonly out: string;
}

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
    .action(exportAll);
}

/** What stands between here and Google, whichever spreadsheet is asked for. */
const forAll: ReadonlySet<HostErrorCode> = new Set(['no-credentials', 'bad-credentials', 'proxy', 'certificate']);

async function exportAll(sources: readonly string[], { out }: ExportOptions): Promise<void> {
  const { exportFile, withSnapshot } = await import('../google-api/export-file.ts');
  let google: GoogleSheets | undefined;
  let isCutOff = false;
  process.exitCode = exitStatus.fine;
  for (const source of sources) {
    try {
      const id = existsSync(source) ? undefined : spreadsheetId(source);
      // Told once: it is the same for all that are in Google.
      if (id !== undefined && isCutOff) continue;
      if (id !== undefined) google ??= await connect({ retryHost: patientHost });
      const file = await step(`Hämtar ${printable(source)}`, () =>
        id !== undefined && google ? exportFile(google, id) : withSnapshot(basename(source), readFile(source)),
      );
      const path = join(out, file.name);
      writeNewFile(path, file.bytes);
      say(`${printable(source)} är sparat som ${printable(path)}.`);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      reportFailure(error);
      isCutOff ||= forAll.has(error.code);
      process.exitCode = exitStatus.unusable;
    }
  }
}
