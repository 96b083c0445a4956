import { selectRecords } from '../records/read-records.ts';
import type { Records } from '../records/records.ts';
import type { Row } from '../records/table.ts';
import type { Columns, SheetDefinition } from '../schema/define-sheet.ts';
import { idOf, keptFromPublic } from '../validation/publication/protected-rows.ts';
import { hasIds } from '../validation/row-questions.ts';
import { countOf } from '../workbook/format.ts';
import type { Dashboard } from './dashboard.ts';

/** The records that an edition of the review speaks of. */
export interface Edition {
  readonly records: Records;
  /** Those that they are taken from. */
  readonly whole: Records;
  /** How many rows are left out; 0 in the internal edition. */
  readonly leftOut: number;
  /** Their ids, of those that have one. */
  readonly leftOutIds: ReadonlySet<string>;
  /** Their row numbers, by the name of their tab. */
  readonly leftOutRows: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * The records of an edition. The public one leaves out the rows marked Skyddsvärd, and those of which it is unclear whether they are:
 * what may not be shown is never shown because of a misspelling (see `refusals`). Of records that are an edition already, the same again.
 */
export function inEdition(records: Records, edition = records.settings.edition): Edition {
  return records.once(`edition ${edition}`, () =>
    edition === 'Intern'
      ? { records, whole: records, leftOut: 0, leftOutIds: new Set<string>(), leftOutRows: new Map() }
      : publicEdition(records),
  );
}

/** What a reader of the public edition has to know: what it leaves out, and what its figures are compared with. */
export function publicEditionText({ leftOut, indicators }: Pick<Dashboard, 'leftOut' | 'indicators'>): string {
  const compared = indicators.some(({ previous }) => previous !== null);
  const comparison =
    ' Utvecklingen visas inte, eftersom arbetsboken inte har siffror från en tidigare offentlig utgåva.';
  return `${leftOutText(leftOut)}${compared ? '' : comparison}`;
}

function leftOutText(leftOut: number): string {
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

function publicEdition(whole: Records): Edition {
  const leftOutRows = whole.reads.ignore(
    () => new Map(whole.tables.map((table) => [table.name, keptFromPublic(table, whole)])),
  );
  const leftOutIds = new Set<string>();
  let leftOut = 0;
  const selected = selectRecords(whole, (row, table) => {
    if (!leftOutRows.get(table.name)?.has(row.rowNumber)) return true;
    const id = idOf(table, row);
    if (id !== null) leftOutIds.add(id);
    leftOut++;
    return false;
  });
  const shown: Records = { ...selected, settings: { ...whole.settings, edition: 'Offentlig' } };
  return shown.once('edition Offentlig', () => ({ records: shown, whole, leftOut, leftOutIds, leftOutRows }));
}

/** Ids without those of rows that the edition leaves out. */
export function shownIds(records: Records, ids: readonly string[] | undefined): string[] {
  const { leftOutIds } = inEdition(records);
  return (ids ?? []).filter((id) => !leftOutIds.has(id));
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

/** Rows that name an id in a reference column and that the edition leaves out: what is shown of the id stays true without them. */
export function leftOutReferrers<C extends Columns>(
  records: Records,
  definition: SheetDefinition<C>,
  key: keyof C & string,
  id: string,
): readonly Row<C>[] {
  const { whole, leftOutRows } = inEdition(records);
  const hidden = leftOutRows.get(whole.table(definition)?.name ?? '');
  if (hidden === undefined || hidden.size === 0) return [];
  return (whole.referrers(definition, key).get(id) ?? []).filter(({ rowNumber }) => hidden.has(rowNumber));
}

/** Whether the edition leaves out rows of a sheet, so that what none of those shown says may still be so. */
export function leavesOutRowsOf(sheet: SheetDefinition, records: Records): boolean {
  return (inEdition(records).leftOutRows.get(records.table(sheet)?.name ?? '')?.size ?? 0) > 0;
}
