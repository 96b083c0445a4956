import { cleanText, foldText } from '../../workbook/text.ts';
import { cellText, type Sheet } from '../../workbook/workbook.ts';

/** The workbook's own lists by folded name; values in order, each once, empty cells left out. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/** Reads the sheet Listor; no sheet gives no lists. A list without values counts as not there. */
export function readLists(sheet: Sheet | undefined): Lists {
  const found = new Map<string, readonly string[]>();
  (sheet?.rows[0] ?? []).forEach((header, position) => {
    const name = foldText(cellText(header));
    if (name === '' || found.has(name)) return;
    const values = new Set<string>();
    for (const row of sheet?.rows.slice(1) ?? []) {
      const value = cleanText(cellText(row[position] ?? null));
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
