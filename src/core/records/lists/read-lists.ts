import { cleanText, foldText } from '../../workbook/text.ts';
import { type CellUnknown, cellText, isUnknown, type Sheet } from '../../workbook/workbook.ts';

/** The workbook's own lists by folded name; values in order, each once, empty cells and those that nobody knows left out. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/** Reads the sheet Listor; no sheet gives no lists. A list without values counts as not there. */
export function readLists(sheet: Sheet | undefined): Lists {
  const found = new Map<string, readonly string[]>();
  (sheet?.rows[0] ?? []).forEach((header, position) => {
    const name = foldText(cellText(header));
    if (name === '' || found.has(name)) return;
    const values = new Set<string>();
    for (const row of sheet?.rows.slice(1) ?? []) {
      const cell = row[position] ?? null;
      const value = isUnknown(cell) ? '' : cleanText(cellText(cell));
      if (value !== '') values.add(value);
    }
    if (values.size > 0) found.set(name, [...values]);
  });
  return found;
}

/** A list of the workbook's own, or the built-in values. */
export function listNamed(lists: Lists, name: string, builtIn: readonly string[]): readonly string[] {
  return lists.get(foldText(name)) ?? builtIn;
}

/** A value of a list that nobody knows: a formula without result. */
export interface UnknownListCell {
  /** The list's name as written. */
  readonly list: string;
  readonly rowNumber: number;
  /** Column counted from 0. */
  readonly position: number;
  readonly cell: CellUnknown;
}

/** The values of the lists that nobody knows, from above. */
export function unknownListCells(sheet: Sheet | undefined): UnknownListCell[] {
  const [header = [], ...rows] = sheet?.rows ?? [];
  return rows.flatMap((cells, index) =>
    cells.flatMap((cell, position) => {
      const list = cellText(header[position] ?? null).trim();
      return isUnknown(cell) && list !== '' ? [{ list, rowNumber: index + 2, position, cell }] : [];
    }),
  );
}
