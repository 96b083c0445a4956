import {
  applyEdits,
  cellAddress,
  countOf,
  diffWorkbooks,
  quotedValue,
  type Workbook,
  type WorkbookEdits,
  type WorkbookMerge,
} from '../../../core/index.ts';
import { conflictsText, diffText, printable } from '../../../formats/reports/index.ts';
import type { KeptFormula } from './plan-import.ts';
import type { DisturbedRow } from './undo/settle-write.ts';

/** What an import would change in its target, as `lis diff` tells it. */
export function changesText(
  { target, file }: { readonly target: string; readonly file: string },
  workbook: Workbook,
  edits: WorkbookEdits,
): string {
  return diffText({ oldName: target, newName: file, diff: diffWorkbooks(workbook, applyEdits(workbook, edits)) });
}

/** What was written, and whose values stand where both have changed. */
export function importSummary({
  file,
  target,
  cells,
  conflicts,
}: {
  readonly file: string;
  readonly target: string;
  readonly cells: number;
  readonly conflicts: number;
}): string[] {
  const written = `${countOf(cells, 'cell', 'celler')} från ${printable(file)} ${cells === 1 ? 'är inläst' : 'är inlästa'}`;
  return [
    `${written} i ${printable(target)}, med ${countOf(conflicts, 'konflikt', 'konflikter')}.`,
    ...(conflicts === 0
      ? []
      : ['Målets värden (vår) står kvar. Filens (deras) är inte inlästa: ändra i målet där filen har rätt.']),
  ];
}

/** What an import leaves for a person to settle, a line each; empty when there is nothing. */
export function unsettledText(
  merge: WorkbookMerge,
  {
    keptFormulas = [],
    disturbed = [],
  }: { readonly keptFormulas?: readonly KeptFormula[]; readonly disturbed?: readonly DisturbedRow[] } = {},
): string {
  // A row that came with an earlier import stands alike on both sides, and is nothing to settle.
  const conflicts = conflictsText({ ...merge, insertedInBoth: [] });
  const lines = [
    ...keptFormulas.map(
      ({ sheet, row, position, value }) =>
        `${sheet} ${cellAddress(row, position)}: räknas ut av en formel i kalkylarket och skrivs inte över, filen har ${quotedValue(value)}`,
    ),
    ...disturbed.map(disturbedText),
  ];
  return conflicts + lines.map((line) => `${printable(line)}\n`).join('');
}

function disturbedText({ sheet, row, copy }: DisturbedRow): string {
  const what = 'någon ändrade eller flyttade rader i samma ögonblick som det skrevs.';
  return copy === undefined
    ? `${sheet} rad ${row}: ${what} Det som stod här är tillbaka: kontrollera raden i kalkylarket.`
    : `${sheet}: ${what} Det som stod på rad ${row} gick inte att lägga tillbaka, för raden är inte att känna igen: den finns som rad ${row} på fliken ${copy}. För över den för hand och ta sedan bort fliken.`;
}
