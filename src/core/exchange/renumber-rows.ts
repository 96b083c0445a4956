import { canonicalId } from '../schema/kinds/id.ts';
import { groupBy } from '../workbook/group-by.ts';
import { type CellValue, cellText, isUnknown } from '../workbook/workbook.ts';
import { cellAt, isSameValue, signatureOf } from './cell-values.ts';
import type { KeyedRow, KeyedSheet } from './keyed-sheet.ts';
import { FreeIds } from './next-free-id.ts';
import { type Renames, rewriteReferences } from './rewrite-references.ts';
import type { ThreeWaySheet } from './three-way-sheet.ts';

/** Rows of theirs whose id is taken by another new row of ours. */
export interface RenumberedRows {
  /** New ids by sheet and by row of theirs. */
  readonly ids: ReadonlyMap<ThreeWaySheet, ReadonlyMap<KeyedRow, NewId>>;
  /** How references in theirs are to be written. */
  readonly renames: Renames;
}

export interface NewId {
  readonly id: CellValue;
  /** The row of ours that is this very row, since it was merged before. */
  readonly mergedBefore: KeyedRow | undefined;
}

/**
 * Finds the new rows of theirs that have the same new id as another new row of ours, and gives each the next free id. A row that an
 * earlier merge has put into ours already keeps the id that it got there.
 */
export function renumberRows(sheets: readonly ThreeWaySheet[]): RenumberedRows {
  const clashes = sheets.map((sheet) => ({ sheet, rows: clashingRows(sheet) })).filter(({ rows }) => rows.length > 0);
  const ids = new Map<ThreeWaySheet, Map<KeyedRow, NewId>>();
  const renames = new Map<string, string>();
  if (clashes.length === 0) return { ids, renames };
  const free = idsInUse(sheets);
  const fresh = newIds(sheets);
  for (const { sheet, rows } of clashes) {
    const before = mergedBefore(sheet, rows, fresh);
    const own = new Map<KeyedRow, NewId>();
    for (const row of rows) {
      const old = idOf(sheet, sheet.theirs, row);
      const merged = before.get(row);
      const known = typeof old === 'string' ? renames.get(old) : undefined;
      const id = merged ? idOf(sheet, sheet.ours, merged) : (known ?? free.after(old));
      if (id === undefined) continue;
      own.set(row, { id, mergedBefore: merged });
      if (typeof old === 'string' && typeof id === 'string') renames.set(old, id);
    }
    ids.set(sheet, own);
  }
  for (const sheet of sheets) {
    const followers = rowsAboutRenamed(sheet, renames);
    if (followers.length > 0) ids.set(sheet, new Map([...(ids.get(sheet) ?? []), ...followers]));
  }
  return { ids, renames };
}

/** New rows of theirs in a sheet of people's own, about a row that gets another id: its first column holds that id, and follows. */
function rowsAboutRenamed(sheet: ThreeWaySheet, renames: Renames): [KeyedRow, NewId][] {
  const { definition, identity, base, ours, theirs } = sheet;
  if (definition !== undefined || identity === undefined) return [];
  const own = new Map(Array.from(ours.rows.values(), (row) => [row.id, row]));
  return Array.from(theirs.rows.values()).flatMap((row): [KeyedRow, NewId][] => {
    const id = renames.get(canonicalId(row.id));
    if (id === undefined || base.rows.has(row.key) || ours.rows.has(row.key)) return [];
    return [[row, { id, mergedBefore: own.get(id) }]];
  });
}

/** Only ids that are declared, or that people number in their own sheets, can be given anew; settings and sections cannot. */
function canRenumber({ definition, identity }: ThreeWaySheet): boolean {
  return identity !== undefined && (definition === undefined || definition.idPrefix !== '');
}

function clashingRows(sheet: ThreeWaySheet): KeyedRow[] {
  if (!canRenumber(sheet)) return [];
  const { base, ours, theirs } = sheet;
  return Array.from(theirs.rows.values()).filter(({ key, id, cells }) => {
    const own = id === '' || !key.startsWith('id ') || base.rows.has(key) ? undefined : ours.rows.get(key);
    return own !== undefined && !isSameRow(sheet, own.cells, cells);
  });
}

/** Whether a row of ours and one of theirs hold the same, apart from columns that ours has dropped and from what is not known. */
function isSameRow({ columns }: ThreeWaySheet, own: readonly CellValue[], other: readonly CellValue[]): boolean {
  return columns.every(({ target, ours, theirs }) => {
    const [one, another] = [cellAt(own, ours), cellAt(other, theirs)];
    return target === -1 || isUnknown(one) || isUnknown(another) || isSameValue(one, another);
  });
}

function idOf({ definition, identity = '' }: ThreeWaySheet, { columns }: KeyedSheet, { cells }: KeyedRow): CellValue {
  const value = cellAt(cells, columns.get(identity)?.position ?? -1);
  return definition ? canonicalId(cellText(value)) : value;
}

function idsInUse(sheets: readonly ThreeWaySheet[]): FreeIds {
  const free = new FreeIds();
  for (const sheet of sheets) {
    if (sheet.identity === undefined) continue;
    for (const version of [sheet.base, sheet.ours, sheet.theirs]) {
      for (const row of version.rows.values()) free.take(idOf(sheet, version, row));
    }
  }
  return free;
}

/** Ids that one side or the other has added, which may stand for different rows on the two sides. */
function newIds(sheets: readonly ThreeWaySheet[]): Renames {
  const found = new Map<string, string>();
  for (const sheet of sheets) {
    if (!canRenumber(sheet)) continue;
    for (const version of [sheet.ours, sheet.theirs]) {
      for (const row of version.rows.values()) {
        if (!sheet.base.rows.has(row.key)) found.set(cellText(idOf(sheet, version, row)), '#');
      }
    }
  }
  return found;
}

/** Pairs clashing rows of theirs with new rows of ours that hold the same but for their own id and the new ids they name. */
function mergedBefore(
  sheet: ThreeWaySheet,
  rows: readonly KeyedRow[],
  fresh: Renames,
): ReadonlyMap<KeyedRow, KeyedRow> {
  const { columns, identity, references, base, ours, theirs } = sheet;
  const compared = columns.filter(({ key, target }) => key !== identity && target !== -1);
  const content = ({ cells }: KeyedRow, side: 'ours' | 'theirs') =>
    signatureOf(
      compared.map((column) => rewriteReferences(cellAt(cells, column[side]), fresh, references.has(column.key))),
    );
  const added = Array.from(ours.rows.values()).filter(({ key }) => !base.rows.has(key) && !theirs.rows.has(key));
  const candidates = groupBy(added, (row) => content(row, 'ours'));
  const pairs = new Map<KeyedRow, KeyedRow>();
  for (const row of rows) {
    const found = candidates.get(content(row, 'theirs'))?.shift();
    if (found) pairs.set(row, found);
  }
  return pairs;
}
