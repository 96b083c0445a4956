import { cellAddress, type WorkbookMerge } from '../../../core/index.ts';
import type { DisturbedRow } from '../google-api/disturbed-rows.ts';
import type { KeptFormula } from '../google-api/plan-import.ts';
import { conflictsText } from './conflicts-text.ts';
import { printable } from './printable.ts';
import { quotedValue } from './shown-value.ts';

/** What an import leaves for a person to settle, a line each; empty when there is nothing. */
export function unsettledText(
  merge: WorkbookMerge,
  formulas: readonly KeptFormula[],
  disturbed: readonly DisturbedRow[] = [],
): string {
  // A row that came with an earlier import stands alike on both sides, and is nothing to settle.
  const conflicts = conflictsText({ ...merge, insertedInBoth: [] });
  const lines = [
    ...formulas.map(
      ({ sheet, row, position, value }) =>
        `${sheet} ${cellAddress(row, position)}: räknas ut av en formel i kalkylarket och skrivs inte över, filen har ${quotedValue(value)}`,
    ),
    ...disturbed.map(
      ({ sheet, row }) =>
        `${sheet} rad ${row}: någon ändrade raden i samma ögonblick som den skrevs. Kontrollera den i kalkylarket; Arkiv > Versionshistorik visar hur den var.`,
    ),
  ];
  return conflicts + lines.map((line) => `${printable(line)}\n`).join('');
}
