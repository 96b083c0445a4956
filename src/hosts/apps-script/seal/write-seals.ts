import { type Seal, sealLines, sealSheetName } from '../../../core/index.ts';
import { writeHiddenLines } from '../write/hidden-lines.ts';
import { checksumOf } from './checksum-of.ts';

const warning =
  'Det som ledningen har beslutat. Programmet skriver bladet; ändras det går nästa slutliga genomgång inte att göra.';

/** Writes the decisions into their hidden sheet, which warns whoever would change it. */
export function writeSeals(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, seals: readonly Seal[]): void {
  writeHiddenLines(spreadsheet, sealSheetName, sealLines(seals, checksumOf), warning);
}
