import { headerRowOf } from '../records/header-row.ts';
import type { SheetDefinition } from '../schema/define-sheet.ts';
import { type CellValue, cellText, isUnknown, type Sheet, withoutTotals } from '../workbook/workbook.ts';
import { cellAt, isNothing, signatureOf } from './cell-values.ts';
import { type Identity, identityColumn, knownText, rowIdentity, type SheetVersion } from './identity-column.ts';
import { type KeyedColumn, keyedColumns, placedColumns, widthOf } from './keyed-columns.ts';

/** A row that can be found again in another version of the sheet, wherever it stands there. */
export interface KeyedRow {
  readonly key: string;
  /** Its id as written, `''` when it has none. */
  readonly id: string;
  /** The sheet's own row number. */
  readonly row: number;
  readonly cells: readonly CellValue[];
  /** What it holds in the columns that all versions have, for a row that is known by that; else `''`. */
  readonly content: string;
  /** It is known by what it holds, and some of that is a formula without result: it may be any row that holds the same but for that. */
  readonly isUncertain: boolean;
}

/** One version of a sheet as rows and columns by key; what stands above the headers, totals of tables and rows that say nothing are left out. */
export interface KeyedSheet {
  readonly name: string;
  readonly columns: ReadonlyMap<string, KeyedColumn>;
  readonly rows: ReadonlyMap<string, KeyedRow>;
  /** Number of rows that are known by what they hold, by that. */
  readonly alike: ReadonlyMap<string, number>;
  /** Number of the header row; 0 = the sheet has none. */
  readonly headerRow: number;
  /** The cells of that row. */
  readonly header: readonly CellValue[];
  /** Ids that stand on more than one row of this version. */
  readonly doubledIds: ReadonlyMap<string, DoubledId>;
  /** Numbers of the rows without id in a sheet whose rows have ids. */
  readonly withoutId: readonly number[];
}

/** An id as written on the first of its rows, and the numbers of those rows. */
interface DoubledId {
  readonly written: string;
  readonly rows: readonly number[];
}

/** The versions of a sheet, keyed alike. */
export interface KeyedVersions {
  /** Key of the column with ids; `undefined` when rows are told apart by all that they hold. */
  readonly identity: string | undefined;
  readonly sheets: readonly KeyedSheet[];
}

/**
 * Keys rows and columns of several versions of one sheet so that the same row has the same key in each. A row is known by its id where
 * that id stands once in every version, and otherwise by the values it holds in the columns that all versions have; rows that
 * are alike are told apart by their order. The header row may be another one in each. A version that is not there has neither columns nor rows. Linear in the number of cells.
 */
export function keySheets(
  definition: SheetDefinition | undefined,
  versions: readonly (Sheet | undefined)[],
): KeyedVersions {
  const present = versions.filter((sheet): sheet is Sheet => sheet !== undefined);
  const headed = definition !== undefined || present.every(hasHeaderRow);
  const width = Math.max(0, ...present.map(widthOf));
  const withColumns = present.map(withoutTotals).map((sheet): SheetVersion => {
    const headerRow = headed ? headerRowOf(definition, sheet.rows) : 0;
    return { sheet, headerRow, columns: headed ? keyedColumns(sheet, headerRow) : placedColumns(width) };
  });
  const identity = headed ? identityColumn(definition, withColumns) : undefined;
  const idOf = rowIdentity(identity, withColumns);
  const doubledIds = withColumns.map((version) => findDoubledIds(version, identity, idOf));
  const keying: Keying = {
    identity,
    idOf,
    doubled: new Set(doubledIds.flatMap((ids) => [...ids.keys()])),
    common: commonColumns(withColumns),
  };
  const keyed = withColumns.map((version, index) => ({
    name: version.sheet.name,
    columns: version.columns,
    ...keyRows(version, keying),
    headerRow: version.headerRow,
    header: version.sheet.rows[version.headerRow - 1] ?? [],
    doubledIds: doubledIds[index] ?? new Map(),
    withoutId: definition && identity ? rowsWithoutId(version, idOf) : [],
  }));
  return {
    identity: identity?.column,
    sheets: versions.map((sheet) => (sheet === undefined ? missing : (keyed[present.indexOf(sheet)] as KeyedSheet))),
  };
}

const missing: KeyedSheet = {
  name: '',
  columns: new Map(),
  rows: new Map(),
  alike: new Map(),
  headerRow: 0,
  header: [],
  doubledIds: new Map(),
  withoutId: [],
};

/** What the keys of the rows depend on beside the rows themselves. */
interface Keying {
  readonly identity: Identity | undefined;
  readonly idOf: ReturnType<typeof rowIdentity>;
  /** Ids that do not tell rows apart. */
  readonly doubled: ReadonlySet<string>;
  /** Keys of the columns that every version has. */
  readonly common: readonly string[];
}

/** A sheet without two headers or more is a free one, such as instructions, whose first row is a row like the others. */
function hasHeaderRow({ rows }: Sheet): boolean {
  return (rows[0] ?? []).filter((cell) => !isNothing(cell)).length > 1;
}

function commonColumns(versions: readonly SheetVersion[]): string[] {
  return [...(versions[0]?.columns.keys() ?? [])]
    .filter((key) => versions.every(({ columns }) => columns.has(key)))
    .sort();
}

function findDoubledIds(
  version: SheetVersion,
  identity: Identity | undefined,
  idOf: Keying['idOf'],
): Map<string, DoubledId> {
  const { sheet, headerRow, columns } = version;
  const doubled = new Map<string, { written: string; rows: number[] }>();
  const position = identity && columns.get(identity.column)?.position;
  if (identity === undefined || position === undefined) return doubled;
  const first = new Map<string, number>();
  for (let index = headerRow; index < sheet.rows.length; index++) {
    const id = idOf(sheet.rows[index], version);
    if (id === '') continue;
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else {
      const written = cellText(cellAt(sheet.rows[before], position)).trim();
      const known = doubled.get(id) ?? { written, rows: [before + 1] };
      known.rows.push(index + 1);
      doubled.set(id, known);
    }
  }
  return doubled;
}

function rowsWithoutId(version: SheetVersion, idOf: Keying['idOf']): number[] {
  const { sheet, headerRow } = version;
  return sheet.rows.flatMap((cells, index) =>
    index >= headerRow && idOf(cells, version) === '' && !cells.every(isNothing) ? [index + 1] : [],
  );
}

function keyRows(
  version: SheetVersion,
  { identity, idOf, doubled, common }: Keying,
): Pick<KeyedSheet, 'rows' | 'alike'> {
  const { sheet, headerRow, columns } = version;
  const rows = new Map<string, KeyedRow>();
  const alike = new Map<string, number>();
  const position = identity && columns.get(identity.column)?.position;
  const positions = common.map((key) => columns.get(key)?.position ?? -1);
  for (let index = headerRow; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index] as readonly CellValue[];
    if (cells.every(isNothing)) continue;
    const value = position === undefined ? null : cellAt(cells, position);
    const id = idOf(cells, version);
    let key = `id ${id}`;
    let content = '';
    let isUncertain = false;
    if (id === '' || doubled.has(id)) {
      isUncertain = positions.some((place) => isUnknown(cells[place]));
      content = signatureOf(positions.map((place) => cellAt(cells, place)));
      const number = (alike.get(content) ?? 0) + 1;
      alike.set(content, number);
      key = `row ${number} ${content}`;
    }
    rows.set(key, { key, id: knownText(value).trim(), row: index + 1, cells, content, isUncertain });
  }
  return { rows, alike };
}
