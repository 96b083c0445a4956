import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { HostError, type HostErrorCode } from '../../../formats/host-error.ts';
import { printable } from '../../../formats/reports/index.ts';
import { readFile } from '../files/read-file.ts';
import { writeNewFile } from '../files/write-files.ts';
import { connect, type GoogleSheets } from '../google-api/connect.ts';
import { spreadsheetId } from '../google-api/spreadsheet-id.ts';
import { exitStatus } from './exit-status.ts';
import { patientHost } from './patient-host.ts';
import { reportFailure } from './report-failure.ts';
import { say, step } from './terminal.ts';

export interface ExportOptions {
  readonly out: string;
}

/** What stands between here and Google, whichever spreadsheet is asked for. */
const forAll: ReadonlySet<HostErrorCode> = new Set(['no-credentials', 'bad-credentials', 'proxy', 'certificate']);

/**
 * Carries out `lis export`: writes a workbook for each source; one that fails is told and does not stop the others. Sets the exit status.
 *
 * @throws UsageError
 */
export async function exportAll(sources: readonly string[], { out }: ExportOptions): Promise<void> {
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
