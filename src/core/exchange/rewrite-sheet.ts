import { cellAddress } from '../workbook/address.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { cellAt, isSameValue } from './cell-values.ts';
import { type Renames, renamedIdsIn, rewriteReferences } from './rewrite-references.ts';
import type { RenumberingMention } from './workbook-merge.ts';

/** A sheet as it is to be, and the running texts in it that name an id that was replaced. */
export interface RewrittenSheet {
  readonly sheet: Sheet;
  readonly mentions: readonly RenumberingMention[];
}

/**
 * A sheet of theirs that is taken whole, with references to renumbered rows as they are to be. `before` is the same sheet before theirs touched
 * it: what it already said is about other rows, and stays. Linear in the number of cells.
 */
export function rewriteSheet(sheet: Sheet, renames: Renames, before?: Sheet): RewrittenSheet {
  const mentions: RenumberingMention[] = [];
  if (renames.size === 0) return { sheet, mentions };
  const rows = sheet.rows.map((cells, index) =>
    cells.map((value, position) => {
      if (before && isSameValue(value, cellAt(before.rows[index], position))) return value;
      const fresh = rewriteReferences(value, renames, false);
      const named = fresh === value ? renamedIdsIn(value, renames) : [];
      for (const of of named) {
        mentions.push({ of, sheet: sheet.name, id: '', column: `cell ${cellAddress(index + 1, position)}` });
      }
      return fresh;
    }),
  );
  return { sheet: { ...sheet, rows }, mentions };
}
