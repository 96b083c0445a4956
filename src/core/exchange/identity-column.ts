import { settingsHeaders } from '../records/settings/columns.ts';
import type { SheetDefinition } from '../schema/define-sheet.ts';
import { canonicalId } from '../schema/kinds/id.ts';
import { foldText } from '../workbook/text.ts';
import { type CellValue, cellText, isKnown, isUnknown, type Sheet } from '../workbook/workbook.ts';
import { cellAt, isNothing, signatureOf } from './cell-values.ts';
import type { KeyedColumn } from './keyed-columns.ts';

/** How the rows of a sheet are told apart. */
export interface Identity {
  /** Key of the column. */
  readonly column: string;
  /** Key of the column that tells apart the rows of one identity, as texts for a section in two years; left out = none may be alike. */
  readonly apart?: string;
  /** What identifies a row, `''` when its cell is empty. */
  read(value: CellValue): string;
}

/** A sheet in one version, with its columns. */
export interface SheetVersion {
  /** Without the totals of its tables. */
  readonly sheet: Sheet;
  /** Number of the header row; 0 = the sheet has none. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, KeyedColumn>;
}

/** Longest text, in characters, that a column of people's own sheets may hold and still tell rows apart. */
const longestKey = 100;

/**
 * The column that tells the rows apart in all versions. In people's own sheets it is the first one, when each row has a value of its
 * own there in every version. `undefined`: rows are told apart by all that they hold.
 */
export function identityColumn(
  definition: SheetDefinition | undefined,
  versions: readonly SheetVersion[],
): Identity | undefined {
  const identity = definition ? declared(definition) : ownFirstColumn(versions);
  return identity && versions.every(({ columns }) => columns.has(identity.column)) ? identity : undefined;
}

function declared({ layout, identity, columns, idPrefix, roles }: SheetDefinition): Identity | undefined {
  if (layout === 'settings')
    return { column: foldText(settingsHeaders.key), read: (value) => foldText(knownText(value)) };
  const column = columns[identity];
  if (column === undefined) return undefined;
  if (idPrefix !== '') return { column: foldText(column.header), read: (value) => canonicalId(knownText(value)) };
  const year = columns[roles?.year ?? '']?.header;
  return {
    column: foldText(column.header),
    read: (value) => foldText(knownText(value)),
    ...(year !== undefined && { apart: foldText(year) }),
  };
}

/** What identifies the rows of a version, by their cells: the identity, and what tells apart those of one identity that some version has. */
export function rowIdentity(
  identity: Identity | undefined,
  versions: readonly SheetVersion[],
): (cells: readonly CellValue[] | undefined, version: SheetVersion) => string {
  if (identity === undefined) return () => '';
  const idOf = (cells: readonly CellValue[] | undefined, { columns }: SheetVersion) =>
    identity.read(cellAt(cells, columns.get(identity.column)?.position ?? -1));
  const { apart } = identity;
  if (apart === undefined) return idOf;
  const repeated = new Set(versions.flatMap((version) => repeatedIn(version, idOf)));
  return (cells, version) => {
    const id = idOf(cells, version);
    if (!repeated.has(id)) return id;
    return `${id} ${knownText(cellAt(cells, version.columns.get(apart)?.position ?? -1)).trim()}`;
  };
}

/** Identities that stand on more than one row of a version. */
function repeatedIn(
  version: SheetVersion,
  idOf: (cells: readonly CellValue[] | undefined, version: SheetVersion) => string,
): readonly string[] {
  const seen = new Set<string>();
  return version.sheet.rows.slice(version.headerRow).flatMap((cells) => {
    const id = idOf(cells, version);
    if (id === '' || seen.has(id)) return id === '' ? [] : [id];
    seen.add(id);
    return [];
  });
}

/** The text that names a row; `''` for a formula without result or a picture, which names none. */
export function knownText(value: CellValue): string {
  return isKnown(value) ? cellText(value) : '';
}

function ownFirstColumn(versions: readonly SheetVersion[]): Identity | undefined {
  const [first] = versions[0]?.columns.keys() ?? [];
  if (first === undefined || !versions.every((version) => tellsApart(version, first))) return undefined;
  return { column: first, read: (value) => (isNothing(value) ? '' : signatureOf([value])) };
}

function tellsApart({ sheet, headerRow, columns }: SheetVersion, key: string): boolean {
  const position = columns.get(key)?.position;
  if (position === undefined) return false;
  const seen = new Set<string>();
  return sheet.rows.slice(headerRow).every((cells) => {
    if (cells.every(isNothing)) return true;
    const value = cellAt(cells, position);
    const text = signatureOf([value]);
    if (isNothing(value) || isUnknown(value) || seen.has(text) || text.length > longestKey) return false;
    seen.add(text);
    return true;
  });
}
