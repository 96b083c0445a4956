import { importSheetName, type Workbook } from '../../../core/index.ts';
import { readSnapshotLines, snapshotLines } from '../../../formats/snapshot/index.ts';
import { inflateByHand, storeDeflated } from '../../../formats/zip/index.ts';
import { UserError } from '../run/user-error.ts';
import { writeHiddenLines } from '../write/hidden-lines.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const warning =
  'Så såg de lästa listorna ut när de senast togs in. Programmet skriver bladet; ändras det går det inte att se vad som är ändrat i källan.';

/** The lists as they were last taken in, here or with the command line; `undefined` = none has been. @throws UserError when it has been changed */
export function rememberedSource(spreadsheet: Spreadsheet): Workbook | undefined {
  const tab = spreadsheet.getSheetByName(importSheetName);
  if (tab === null || tab.getLastRow() === 0) return undefined;
  const lines = tab.getRange(1, 1, tab.getLastRow(), 1).getValues();
  try {
    return readSnapshotLines(
      lines.map(([line]) => String(line)),
      { inflate: inflateByHand, text },
    ).workbook;
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the log of executions is where an administrator looks for faults.
    console.error(error);
    throw new UserError(
      `Det dolda bladet ${importSheetName}, som minns hur listan såg ut när den togs in, är ändrat och går inte att lita på. Inget är skrivet. Återställ bladet i Versionshistorik, eller ta bort det: då fylls bara tomma celler i de rader som redan är intagna.`,
    );
  }
}

/** Google's bytes have a sign. */
function text(bytes: Uint8Array): string {
  return Utilities.newBlob(Array.from(bytes, (byte) => (byte << 24) >> 24)).getDataAsString();
}

export function rememberSource(spreadsheet: Spreadsheet, applied: Workbook): void {
  writeHiddenLines(spreadsheet, importSheetName, snapshotLines(applied, storeDeflated), warning);
}
