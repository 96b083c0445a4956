import type { Records } from '../records/records.ts';
import type { Row, Table } from '../records/table.ts';
import { isEmptyValue } from '../records/table-rows.ts';
import type { Columns, SheetDefinition } from '../schema/define-sheet.ts';
import { countOf, joinWords } from '../workbook/format.ts';

/** Rows of a sheet that something is said of, and how they are chosen. */
export interface Selection<C extends Columns = Columns> {
  readonly sheet: SheetDefinition<C>;
  /** Keys of the columns that they are chosen by. */
  readonly by: readonly (keyof C & string)[];
  /** Whether a row is left out only because one of those columns has no value in it. */
  isLost(row: Row<C>): boolean;
}

/** Declares a selection; the columns it names are checked by the compiler. */
export function selection<C extends Columns>(
  sheet: SheetDefinition<C>,
  by: readonly (keyof C & string)[],
  isLost: (row: Row<C>) => boolean,
): Selection {
  return { sheet, by, isLost } as unknown as Selection;
}

/** All rows of a sheet, whatever their cells hold. */
export function allRows<C extends Columns>(sheet: SheetDefinition<C>): Selection {
  return selection(sheet, [], () => false);
}

/** Rows named before the rest are counted. */
const mostNamed = 10;

/**
 * Sentences that say which rows stand in the sheet and are not among those chosen since they could not be read, and why; none when
 * all could be read, or the workbook lacks the sheet. Without them "there are none" would be false.
 */
export function unreadRows(records: Records, { sheet, by, isLost }: Selection): string[] {
  const table = records.table(sheet);
  if (table === undefined) return [];
  const required = Object.keys(sheet.columns).filter((key) => sheet.columns[key]?.required);
  if (table.unreadRows > 0 && !required.some((key) => table.places.has(key)))
    return [sentence(table, table.unreadRows, missingText(table, required))];
  const lost = table.rows.filter(isLost);
  return by.flatMap((key, index) => {
    const isFirst = (row: Row) => by.findIndex((other) => isEmptyValue(row[other])) === index;
    const rows = lost.filter(isFirst);
    if (rows.length === 0) return [];
    const isThere = table.places.has(key);
    return [sentence(table, rows.length, isThere ? emptyText(table, key, rows) : missingText(table, [key]))];
  });
}

function sentence({ name }: Table, count: number, why: string): string {
  return `Bladet ${name} har ${countOf(count, 'rad', 'rader')} som inte har kunnat läsas och därför inte är med: ${why}.`;
}

/** Which columns are missing, and the headers that most likely are theirs. */
function missingText({ definition, headerProblems }: Table, keys: readonly string[]): string {
  const headers = keys.map((key) => definition.columns[key]?.header ?? key);
  const likely = headerProblems.filter(
    ({ kind, key }) => kind !== 'doubled' && kind !== 'missing' && keys.includes(key),
  );
  const what = headers.length === 1 ? 'kolumnen' : 'kolumnerna';
  const unknown =
    likely.length === 0
      ? ''
      : ` (${likely.length === 1 ? 'rubriken' : 'rubrikerna'} ${joinWords(likely.map(({ header }) => header))} läses inte)`;
  return `${what} ${joinWords(headers)} saknas${unknown}`;
}

function emptyText({ definition }: Table, key: string, rows: readonly Row[]): string {
  const named = rows.slice(0, mostNamed).map(({ rowNumber }) => String(rowNumber));
  const rest = rows.length - named.length;
  const numbers = rest > 0 ? `${named.join(', ')} och ${countOf(rest, 'rad till', 'rader till')}` : joinWords(named);
  return `${definition.columns[key]?.header} är tom eller går inte att förstå (rad ${numbers}; se bladet Kontroll)`;
}
