import type { OutputSheet } from '../output/output-sheet.ts';
import type { ProgramSheetName } from '../sheets/program-sheets.ts';
import type { ReviewOutcome } from './review-workbook.ts';

/** A command or menu item that writes sheets of the program's: which, and what it says then. */
export interface SheetsTask {
  readonly sheets: readonly OutputSheet[];
  /**
   * Swedish, for the person who asked for it.
   * @param tabs names of the tabs that the sheets got, in their order: `Översikt (2)` where a person has an Översikt of their own;
   *   `null` = the host could not write it, and says why itself
   */
  say(tabs: readonly (string | null)[]): string;
}

/** Those of a review's sheets that have the names, in the order of the names. */
export function sheetsNamed(
  { outputSheets }: Pick<ReviewOutcome, 'outputSheets'>,
  names: readonly ProgramSheetName[],
): readonly OutputSheet[] {
  return names.flatMap((wanted) => outputSheets.filter(({ name }) => name === wanted));
}
