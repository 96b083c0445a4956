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
  /** Whether a reference behind a figure is that of a protected row. */
  isReference(reference: string): boolean;
  /** A text without the ids of protected rows. */
  conceal(text: string): string;
  /** The same, and nothing of it when it is the words of a protected row that is counted. */
  concealLabel(label: string, rows: readonly string[]): string;
}

/** The rows that are marked Skyddsvärd, and those of which that is unclear. None in a public edition, which has left them out already. */
export function confidentialRows(records: Records, { records: summaries }: Pick<Dashboard, 'records'>): Confidential {
  const referenceOf = referencesOf(records);
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
    const { title = '', owner = '' } = summaries[reference] ?? {};
    return references.has(reference) && ((title !== '' && label.includes(title)) || label === owner);
  };
  return {
    isRow: (row) => rows.has(row),
    isReference: (reference) => references.has(reference),
    conceal,
    concealLabel: (label, counted) =>
      counted.length > 0 && counted.every((reference) => references.has(reference)) && counted.some(isSaidBy(label))
        ? concealed
        : conceal(label),
  };
}
