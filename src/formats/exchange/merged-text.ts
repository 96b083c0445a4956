import { countOf } from '../../core/index.ts';
import { printable } from '../reports/printable.ts';
import type { MergedFile } from './merge-files.ts';

/** What a merge has come to, a Swedish line each. `out` is the file that is written. */
export function mergedText(
  out: string,
  { merge: { conflicts, edits, renumbered }, conflictsTab }: MergedFile,
  { theirs, base }: { readonly theirs: string; readonly base: string },
): string[] {
  const cells = edits.cells.reduce((sum, sheet) => sum + sheet.edits.length, 0);
  return [
    `${printable(out)} är skriven: ${countOf(cells, 'cell', 'celler')} från ${printable(theirs)} och ${countOf(conflicts.length, 'konflikt', 'konflikter')}, med ${printable(base)} som utgångspunkt.`,
    ...(conflicts.length + renumbered.length > 0
      ? [`Det som någon behöver bestämma står i bladet ${printable(conflictsTab)}.`]
      : []),
  ];
}
