import { areRelated, type Workbook } from '../../../core/index.ts';
import type { XlsxFile } from '../../../formats/excel/index.ts';
import { readSnapshot } from '../../../formats/exchange/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import { connect } from '../google-api/connect.ts';
import { changesText, importSummary, unsettledText } from '../google-api/import-text.ts';
import { type ImportInput, importWorkbook, previewImport } from '../google-api/import-workbook.ts';
import { patientHost } from './patient-host.ts';
import { print, say, step } from './terminal.ts';

export interface SpreadsheetImport {
  readonly file: XlsxFile;
  /** The file as it was exported, where a person names it; otherwise the copy that it carries. */
  readonly base: XlsxFile | undefined;
  readonly id: string;
  readonly dryRun: boolean;
}

/** Reads a file back into a Google spreadsheet, and tells whether nothing is left for a person to settle. @throws HostError */
export async function importIntoSpreadsheet({ file, base, id, dryRun }: SpreadsheetImport): Promise<boolean> {
  const known = baseOf(file, base);
  const google = await connect({ write: !dryRun, retryHost: patientHost });
  const input = { google, id, base: known, file: file.workbook };
  return dryRun ? preview(input, file.fileName) : write(input, file.fileName);
}

async function preview(input: ImportInput, fileName: string): Promise<boolean> {
  const { spreadsheet, plan, isBeingWritten } = await step('Jämför', () => previewImport(input));
  const names = { target: spreadsheet.title, file: fileName };
  print(changesText(names, spreadsheet, plan.edits) + unsettledText(plan.merge, plan));
  if (isBeingWritten) {
    say('En annan inläsning pågår eller blev avbruten: kalkylarket kan se annorlunda ut när den är avslutad.');
  }
  say('Inget är skrivet: kör utan --dry-run för att läsa in.');
  return plan.merge.conflicts.length + plan.keptFormulas.length === 0;
}

async function write(input: ImportInput, fileName: string): Promise<boolean> {
  const outcome = await step('Läser in', () => importWorkbook(input, { retryHost: patientHost }));
  const { title, rest, cells, batches, renumbered, disturbed } = outcome;
  const conflicts = rest.merge.conflicts.length;
  print(unsettledText({ ...rest.merge, renumbered }, { ...rest, disturbed }));
  say(...importSummary({ file: fileName, target: `kalkylarket ${title}`, cells, conflicts }));
  if (batches > 1) say(`Det skrevs i ${batches} omgångar, var och en hel för sig.`);
  return conflicts + rest.keptFormulas.length + disturbed.length === 0;
}

function baseOf(file: XlsxFile, named: XlsxFile | undefined): Workbook {
  const base = named?.workbook ?? readSnapshot(file)?.workbook;
  if (base === undefined) {
    throw new HostError(
      'no-base',
      `${file.fileName} bär inte med sig det som exporterades: ange arbetsboken som den var från början med --base.`,
    );
  }
  if (areRelated(base, file.workbook)) return base;
  throw new HostError(
    'unrelated',
    `${file.fileName} har inga rader gemensamt med ${named?.fileName ?? 'det som exporterades'}: kontrollera att det är rätt fil.`,
  );
}
