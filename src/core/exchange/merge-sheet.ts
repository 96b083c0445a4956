import { type CellValue, isKnown } from '../workbook/workbook.ts';
import { cellAt, isNothing, isSameValue } from './cell-values.ts';
import { doubledIdConflicts } from './doubled-id-conflicts.ts';
import type { KeyedRow, KeyedSheet } from './keyed-sheet.ts';
import type { MergedColumn } from './merged-columns.ts';
import type { NewId, RenumberedRows } from './renumber-rows.ts';
import { renamedIdsIn, rewriteReferences } from './rewrite-references.ts';
import type { ThreeWaySheet } from './three-way-sheet.ts';
import type { CellEdit, Conflict, ConflictKind, RenumberingMention, RowName } from './workbook-merge.ts';

/** Whether both sides show the result of a formula in a cell, which follows from other cells and is merged with them. */
export type IsComputed = (sheet: string, own: CellPlace, other: CellPlace) => boolean;

/** Row number, and column counted from 0. */
interface CellPlace {
  readonly row: number;
  readonly position: number;
}

export interface MergedSheet {
  readonly edits: readonly CellEdit[];
  readonly conflicts: readonly Conflict[];
  readonly insertedInBoth: readonly RowName[];
  readonly mentions: readonly RenumberingMention[];
}

/** Merges theirs into ours, row by row and cell by cell. Linear in the number of cells. */
export function mergeSheet(sheet: ThreeWaySheet, renumbered: RenumberedRows, isComputed: IsComputed): MergedSheet {
  const merge = new SheetMerge(sheet, renumbered, isComputed);
  for (const row of sheet.ours.rows.values()) merge.ownRow(row);
  for (const row of sheet.theirs.rows.values()) merge.otherRow(row);
  merge.columns();
  for (const conflict of doubledIdConflicts(sheet)) merge.conflicts.push(conflict);
  return merge;
}

class SheetMerge implements MergedSheet {
  readonly edits: CellEdit[] = [];
  readonly conflicts: Conflict[] = [];
  readonly insertedInBoth: RowName[] = [];
  readonly mentions: RenumberingMention[] = [];
  private readonly sheet: ThreeWaySheet;
  private readonly renumbered: RenumberedRows;
  private readonly newIds: ReadonlyMap<KeyedRow, NewId>;
  private readonly isComputed: IsComputed;
  /** Columns that theirs has dropped and ours has written in. */
  private readonly kept = new Set<MergedColumn>();
  private free: number;

  constructor(sheet: ThreeWaySheet, renumbered: RenumberedRows, isComputed: IsComputed) {
    this.sheet = sheet;
    this.renumbered = renumbered;
    this.newIds = renumbered.ids.get(sheet) ?? new Map();
    this.isComputed = isComputed;
    this.free = sheet.lastRow + 1;
  }

  /** A row of ours, with what theirs has made of it. */
  ownRow(own: KeyedRow): void {
    const { base, theirs } = this.sheet;
    const before = base.rows.get(own.key);
    const other = theirs.rows.get(own.key);
    if (other === undefined) {
      if (before && !this.mayBeInTheirs(own)) this.removedByTheirs(own, before);
      else this.noteDroppedColumns(own, before);
      return;
    }
    if (before === undefined && this.newIds.has(other)) this.noteDroppedColumns(own);
    else if (before === undefined && own.key.startsWith('id ')) this.insertedByBoth(own, other);
    else this.mergeRow(own, other, before);
  }

  /** A row of theirs that ours lacks, or has under another id. */
  otherRow(other: KeyedRow): void {
    const { base, ours } = this.sheet;
    const newId = this.newIds.get(other);
    if (newId?.mergedBefore) this.mergeRow(newId.mergedBefore, other, undefined, newId.id);
    else if (newId || !ours.rows.has(other.key)) {
      const before = base.rows.get(other.key);
      if (before) this.removedByOurs(other, before);
      else this.insertedByTheirs(other, newId?.id);
    }
  }

  /** Empties the columns that theirs has dropped, and puts in the headers of those it has added. */
  columns(): void {
    const { columns, ours, theirs } = this.sheet;
    for (const column of columns) {
      if (isDroppedByTheirs(column)) {
        if (!this.kept.has(column)) this.emptyColumn(column);
      } else if (column.ours === -1 && column.base === -1 && theirs.headerRow > 0) {
        const header = cellAt(theirs.header, column.theirs);
        if (header !== null) this.write({ id: '', row: ours.headerRow }, column, null, null, header);
      }
    }
  }

  private mergeRow(own: KeyedRow, other: KeyedRow, before: KeyedRow | undefined, newId?: CellValue): void {
    for (const column of this.sheet.columns) {
      const base = cellAt(before?.cells, column.base);
      const ours = cellAt(own.cells, column.ours);
      if (isDroppedByTheirs(column)) {
        this.keepIfChanged(column, own, base, ours);
        continue;
      }
      const raw = cellAt(other.cells, column.theirs);
      if (isSameValue(raw, base) || isSameValue(raw, ours)) continue;
      const isId = newId !== undefined && column.key === this.sheet.identity;
      const theirs = isId ? newId : this.rewritten(raw, column, other);
      if (isSameValue(theirs, ours)) continue;
      const place = { row: own.row, position: column.ours };
      if (this.isComputed(this.sheet.name, place, { row: other.row, position: column.theirs })) continue;
      if (column.target !== -1 && (isSameValue(ours, base) || !isKnown(theirs))) {
        this.write({ id: own.id || other.id, row: own.row }, column, base, ours, theirs);
      } else {
        const kind = column.target === -1 ? 'dropped-column' : before ? 'update/update' : 'insert/insert';
        this.conflict(kind, own.id || other.id, own.row, column, base, ours, theirs);
      }
    }
  }

  /** The same new key on both sides: alike, or a contradiction that leaves the row of ours whole. */
  private insertedByBoth(own: KeyedRow, other: KeyedRow): void {
    let alike = true;
    for (const column of this.sheet.columns) {
      const ours = cellAt(own.cells, column.ours);
      if (isDroppedByTheirs(column)) {
        this.keepIfChanged(column, own, null, ours);
        continue;
      }
      const theirs = this.rewritten(cellAt(other.cells, column.theirs), column, other);
      if (isSameValue(theirs, ours)) continue;
      alike = false;
      const kind = column.target === -1 ? 'dropped-column' : isKnown(theirs) ? 'insert/insert' : 'no-value';
      this.conflict(kind, own.id, own.row, column, null, ours, theirs);
    }
    if (alike) this.insertedInBoth.push({ sheet: this.sheet.name, id: own.id });
  }

  /** Gives a cell of ours the value of theirs. What is no value is no edit either: ours stays, and it is told. */
  private write(
    { id, row }: { readonly id: string; readonly row: number },
    column: MergedColumn,
    base: CellValue,
    ours: CellValue,
    theirs: CellValue,
  ): void {
    if (isKnown(theirs)) this.edits.push({ row, position: column.target, value: theirs });
    else this.conflict('no-value', id, row, column, base, ours, theirs);
  }

  /** Whether a row of ours that theirs seems to lack may be one of those that cannot be told apart for want of a value. */
  private mayBeInTheirs(own: KeyedRow): boolean {
    return own.isUncertain || this.sheet.theirsIsUncertain;
  }

  private removedByTheirs(own: KeyedRow, before: KeyedRow): void {
    if (this.isAdjusted(own.content, 'ours', 'theirs')) {
      this.noteDroppedColumns(own, before);
      return;
    }
    const changed = this.changes(own, before, 'ours');
    for (const [column, base, ours] of changed) {
      this.conflict('update/delete', own.id, own.row, column, base, ours, null);
      if (ours !== null) this.kept.add(column);
    }
    if (changed.length > 0) return;
    own.cells.forEach((value, position) => {
      if (!isNothing(value)) this.edits.push({ row: own.row, position, value: null });
    });
  }

  private removedByOurs(other: KeyedRow, before: KeyedRow): void {
    if (this.isAdjusted(other.content, 'theirs', 'ours')) this.insertedByTheirs(other, undefined, before);
    else {
      for (const [column, base, raw] of this.changes(other, before, 'theirs')) {
        this.conflict('delete/update', other.id, null, column, base, null, this.rewritten(raw, column, other));
      }
    }
  }

  /** Of rows that are alike, one side has got more than there were and the other fewer: then the greater number stays. */
  private isAdjusted(content: string, more: 'ours' | 'theirs', fewer: 'ours' | 'theirs'): boolean {
    const count = (version: KeyedSheet) => version.alike.get(content) ?? 0;
    const before = count(this.sheet.base);
    return content !== '' && count(this.sheet[more]) > before && count(this.sheet[fewer]) < before;
  }

  private insertedByTheirs(other: KeyedRow, newId: CellValue | undefined, before?: KeyedRow): void {
    const row = this.free++;
    for (const column of this.sheet.columns) {
      const raw = cellAt(other.cells, column.theirs);
      if (raw === null) continue;
      const isId = newId !== undefined && column.key === this.sheet.identity;
      const value = isId ? newId : this.rewritten(raw, column, other);
      const base = cellAt(before?.cells, column.base);
      if (column.target !== -1) this.write({ id: other.id, row }, column, base, null, value);
      else if (!isSameValue(raw, base)) this.conflict('dropped-column', other.id, row, column, base, null, value);
    }
  }

  /** The cells of a row that a side has changed. A column that it has dropped, or has emptied as the other dropped it, is no change. */
  private changes(row: KeyedRow, before: KeyedRow, side: 'ours' | 'theirs') {
    const other = side === 'ours' ? 'theirs' : 'ours';
    return this.sheet.columns.flatMap((column): [MergedColumn, CellValue, CellValue][] => {
      const base = cellAt(before.cells, column.base);
      const value = cellAt(row.cells, column[side]);
      const isGone = column[side] === -1 || (column[other] === -1 && value === null);
      return isGone || isSameValue(base, value) ? [] : [[column, base, value]];
    });
  }

  /** Of a row that stays. */
  private noteDroppedColumns(own: KeyedRow, before?: KeyedRow): void {
    for (const column of this.sheet.columns) {
      if (!isDroppedByTheirs(column)) continue;
      this.keepIfChanged(column, own, cellAt(before?.cells, column.base), cellAt(own.cells, column.ours));
    }
  }

  /** A column that theirs has dropped stays when ours has written something in it. */
  private keepIfChanged(column: MergedColumn, own: KeyedRow, base: CellValue, ours: CellValue): void {
    if (ours === null || isSameValue(base, ours)) return;
    this.kept.add(column);
    this.conflict('dropped-column', own.id, own.row, column, base, ours, null);
  }

  private emptyColumn({ ours }: MergedColumn): void {
    const { headerRow, header, rows } = this.sheet.ours;
    const headed = headerRow > 0 ? [{ row: headerRow, cells: header }] : [];
    for (const { row, cells } of [...headed, ...rows.values()]) {
      if (cellAt(cells, ours) !== null) this.edits.push({ row, position: ours, value: null });
    }
  }

  private rewritten(value: CellValue, column: MergedColumn, other: KeyedRow): CellValue {
    const { renames } = this.renumbered;
    const isReference = this.sheet.references.has(column.key);
    const fresh = rewriteReferences(value, renames, isReference);
    if (fresh === value && column.key !== this.sheet.identity) {
      for (const of of renamedIdsIn(value, renames)) {
        this.mentions.push({ of, sheet: this.sheet.name, id: other.id, column: column.header });
      }
    }
    return column.key === this.sheet.identity ? value : fresh;
  }

  private conflict(...parts: Parameters<SheetMerge['conflictOf']>): void {
    this.conflicts.push(this.conflictOf(...parts));
  }

  private conflictOf(
    kind: ConflictKind,
    id: string,
    row: number | null,
    { header }: MergedColumn,
    base: CellValue,
    ours: CellValue,
    theirs: CellValue,
  ): Conflict {
    return { kind, sheet: this.sheet.name, id, row, column: header, base, ours, theirs };
  }
}

/** Theirs has removed a column that base and ours have. */
function isDroppedByTheirs({ base, ours, theirs }: MergedColumn): boolean {
  return base !== -1 && ours !== -1 && theirs === -1;
}
