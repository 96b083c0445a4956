import type { Columns, SheetDefinition } from '../sheets/define-sheet.ts';
import { type Records, selectRecords } from '../sheets/records.ts';
import { identityOf, type Table } from '../sheets/table.ts';
import { hasIds } from '../validation/row-questions.ts';
import { countOf } from '../workbook/format.ts';

/** The records that an edition of the review speaks of. */
export interface Edition {
  readonly records: Records;
  /** How many rows are left out; 0 in the internal edition. */
  readonly leftOut: number;
  /** Their ids, of those that have one. */
  readonly leftOutIds: ReadonlySet<string>;
  /** Their row numbers, by the name of their tab. */
  readonly leftOutRows: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * The records of an edition. The public one leaves out the rows marked Skyddsvärd, and those whose mark is filled in but not
 * understood: what may not be shown is never shown because of a misspelling. Of records that are an edition already, the same again.
 */
export function inEdition(records: Records, edition = records.settings.edition): Edition {
  return records.once(`edition ${edition}`, () =>
    edition === 'Intern'
      ? { records, leftOut: 0, leftOutIds: new Set<string>(), leftOutRows: new Map() }
      : publicEdition(records),
  );
}

/** What the public edition leaves out, as a sentence. */
export function leftOutText(leftOut: number): string {
  if (leftOut === 0) return 'Inga rader är märkta Skyddsvärd, så inget är utelämnat.';
  const rows = countOf(
    leftOut,
    'rad som är märkt Skyddsvärd är utelämnad',
    'rader som är märkta Skyddsvärd är utelämnade',
  );
  return `${rows}, även ur siffrorna.`;
}

/** The records of an edition without some of their rows; what the edition leaves out stays known as that. */
export function withoutRows(records: Records, rows: ReadonlySet<object>): Records {
  const { settings, today } = records;
  const edition = inEdition(records);
  const selected: Records = { ...selectRecords(records, (row) => !rows.has(row)), settings, today };
  return selected.once(`edition ${settings.edition}`, () => ({ ...edition, records: selected })).records;
}

function publicEdition(records: Records): Edition {
  const leftOutRows = records.reads.ignore(
    () => new Map(records.tables.map((table) => [table.name, hiddenRows(table)])),
  );
  const leftOutIds = new Set<string>();
  let leftOut = 0;
  const selected = selectRecords(records, (row, { definition, name }) => {
    if (!leftOutRows.get(name)?.has(row.rowNumber)) return true;
    const id = identityOf(definition, row);
    if (id !== null) leftOutIds.add(id);
    leftOut++;
    return false;
  });
  const shown: Records = { ...selected, settings: { ...records.settings, edition: 'Offentlig' } };
  return shown.once('edition Offentlig', () => ({ records: shown, leftOut, leftOutIds, leftOutRows }));
}

/** Numbers of the rows that the public edition leaves out. */
function hiddenRows({ definition, rows, cellProblems }: Table): ReadonlySet<number> {
  const key = definition.roles?.sensitive;
  if (key === undefined) return new Set();
  const marked = rows.filter((row) => row[key] === true).map(({ rowNumber }) => rowNumber);
  const unclear = cellProblems
    .filter((at) => at.key === key && !at.problem.understood)
    .map(({ rowNumber }) => rowNumber);
  return new Set([...marked, ...unclear]);
}

/** Whether some of the ids is a row of a sheet, also when the edition leaves that row out. */
export function namesRow<C extends Columns>(
  records: Records,
  definition: SheetDefinition<C>,
  ids: readonly string[] | undefined,
): boolean {
  if (ids === undefined) return false;
  // Where the id of some row is not known, the id may be its.
  if (records.has(definition, definition.identity) && !hasIds(definition, records)) return ids.length > 0;
  const prefix = `${definition.idPrefix}-`;
  const { leftOutIds } = inEdition(records);
  return ids.some((id) => records.row(definition, id) !== undefined || (id.startsWith(prefix) && leftOutIds.has(id)));
}
