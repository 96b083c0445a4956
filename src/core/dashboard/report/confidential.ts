import type { Records } from '../../records/records.ts';
import { withoutMentions } from '../../schema/kinds/id.ts';
import { idOf, keptFromPublic } from '../../validation/publication/protected-rows.ts';
import type { Dashboard } from '../dashboard.ts';
import { type CountedRow, referencesOf } from '../row-reference.ts';

/** Stands where a text would tell of a protected row. */
const concealed = '(skyddsvärd)';

/** What a report may not name, of the records that it is counted from. */
export interface Confidential {
  isRow(row: CountedRow): boolean;
  /** Those of the references behind a figure that are not of protected rows; the same list where all may be told. */
  told(references: readonly string[]): readonly string[];
  /** A text without the ids of protected rows. */
  conceal(text: string): string;
  /** The same, and nothing of it when it is the words of a protected row and only such are counted, in whatever list. */
  concealLabel(label: string, lists: readonly (readonly string[])[]): string;
}

/** The rows that are marked Skyddsvärd, and those of which that is unclear. None in a public edition, which has left them out already. */
export function confidentialRows(records: Records, { records: summaries }: Pick<Dashboard, 'records'>): Confidential {
  const { of: referenceOf } = referencesOf(records);
  const rows = new Set<CountedRow>();
  const references = new Set<string>();
  const ids = new Set<string>();
  for (const table of records.tables) {
    const kept = keptFromPublic(table, records);
    if (kept.size === 0) continue;
    for (const row of table.rows.filter(({ rowNumber }) => kept.has(rowNumber))) {
      rows.add(row);
      references.add(referenceOf(row));
      const id = idOf(table, row);
      if (id !== null) ids.add(id);
    }
  }
  const conceal = (text: string) => withoutMentions(text, ids, concealed);
  const isSaidBy = (label: string) => (reference: string) => {
    if (!references.has(reference)) return false;
    const { title = '', owner = '' } = summaries.get(reference) ?? {};
    return (title !== '' && label.includes(title)) || label === owner;
  };
  return {
    isRow: (row) => rows.has(row),
    told: (all) => (references.size === 0 ? all : all.filter((reference) => !references.has(reference))),
    conceal,
    concealLabel: (label, lists) =>
      lists.every((counted) => counted.every((reference) => references.has(reference))) &&
      lists.some((counted) => counted.some(isSaidBy(label)))
        ? concealed
        : conceal(label),
  };
}
