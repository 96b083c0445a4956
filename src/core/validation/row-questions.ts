import type { Records } from '../records/records.ts';
import type { Row } from '../records/table.ts';
import { isEmptyValue } from '../records/table-rows.ts';
import type { Columns, SheetDefinition } from '../schema/define-sheet.ts';
import { cleanText } from '../workbook/text.ts';

/**
 * Those of the columns that the sheet has and the row leaves empty. A cell that holds something unreadable is not empty: that is
 * told when it is read.
 * @example emptyColumns(actionPlan, ['owner'], row, records) // ['owner']
 */
export function emptyColumns<C extends Columns, K extends keyof C & string>(
  definition: SheetDefinition<C>,
  keys: readonly K[],
  row: Row<C>,
  records: Records,
): K[] {
  return keys.filter((key) => {
    if (!isEmptyValue(row[key])) return false;
    const position = records.table(definition)?.places.get(key)?.position;
    if (position === undefined) return false;
    const cell = records.sheet(definition)?.rows[row.rowNumber - 1]?.[position] ?? null;
    return cell === null || (typeof cell === 'string' && cleanText(cell) === '');
  });
}

/** Whether the workbook has the sheet with its ids, and knows them all, so that a row can be looked up in it. */
export function hasIds<C extends Columns>(definition: SheetDefinition<C>, records: Records): boolean {
  const { identity } = definition;
  return records.has(definition, identity) && records.table(definition)?.columns.get(identity)?.unknown === undefined;
}

/** Whether one of the ids is a row of the sheet. Where the sheet or its ids are missing any id will do, since none can be looked up. */
export function namesRowOf<C extends Columns>(
  definition: SheetDefinition<C>,
  ids: readonly string[] | undefined,
  records: Records,
): boolean {
  if (ids === undefined) return false;
  if (!hasIds(definition, records)) return ids.length > 0;
  return ids.some((id) => records.row(definition, id) !== undefined);
}
