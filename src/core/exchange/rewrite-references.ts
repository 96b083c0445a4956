import type { SheetDefinition } from '../schema/define-sheet.ts';
import { canonicalId, idsMentioned } from '../schema/kinds/id.ts';
import { splitReferences } from '../schema/kinds/reference.ts';
import { foldText } from '../workbook/text.ts';
import type { CellValue } from '../workbook/workbook.ts';

const idAlone = /^[A-ZÅÄÖ]{1,8}-\d+$/;

/** New ids by the ids that they replace, in canonical form. */
export type Renames = ReadonlyMap<string, string>;

/** Keys of the columns of a sheet that are declared to hold ids of other rows. */
export function referenceColumns(definition: SheetDefinition | undefined): ReadonlySet<string> {
  const columns = Object.values(definition?.columns ?? {});
  return new Set(columns.flatMap(({ header, kind }) => (kind.refersTo === undefined ? [] : [foldText(header)])));
}

/**
 * A cell with references replaced: any id in a column of references, and in other columns a cell that holds nothing but ids. The
 * marks and spaces between the ids stay. Running text is never changed.
 * @example rewriteReferences('HP-001; HP-007', new Map([['HP-007', 'HP-008']]), false) // 'HP-001; HP-008'
 */
export function rewriteReferences(value: CellValue, renames: Renames, isReference: boolean): CellValue {
  if (typeof value !== 'string' || renames.size === 0) return value;
  const pieces = splitReferences(value);
  const ids = pieces.filter((_, index) => index % 2 === 0).map(canonicalId);
  if (!ids.some((id) => renames.has(id))) return value;
  if (!isReference && !ids.every((id) => id === '' || idAlone.test(id))) return value;
  return pieces
    .map((piece) => {
      const fresh = renames.get(canonicalId(piece));
      return fresh === undefined ? piece : piece.replace(piece.trim(), () => fresh);
    })
    .join('');
}

/** The replaced ids that a running text names. */
export function renamedIdsIn(value: CellValue, renames: Renames): string[] {
  if (typeof value !== 'string' || renames.size === 0) return [];
  return [...new Set(idsMentioned(value))].filter((id) => renames.has(id));
}
