import type { sheets_v4 } from '@googleapis/sheets';
import { enteredGrid, gridChecksum } from './entered-grid.ts';
import { asideTitle, copyTitle, type UndoEntry } from './undo-log.ts';
import { type HitRow, WrittenTab } from './written-tab.ts';

/** A row that a write has hit by mistake, with the tab that it stands in. */
export interface MisplacedRow extends HitRow {
  readonly sheetId: number;
  /** The tab's title now. */
  readonly sheet: string;
  readonly copyId: number;
}

export interface Misplaced {
  readonly rows: readonly MisplacedRow[];
  /** Copies that there is nothing more to put back from. */
  readonly closed: readonly number[];
  /** Tabs that stand aside to be removed, and that somebody has changed. */
  readonly tabs: readonly Extract<UndoEntry, { kind: 'removed' }>[];
}

/**
 * Compares the copies that writes have made with what they believed, and tells which of their cells hit something else. What is put back is a
 * write too: the last one in a tab is settled before those below it are looked at, but for the time when `all` are to be told.
 */
export function findMisplaced(
  log: readonly UndoEntry[],
  tabs: readonly sheets_v4.Schema$Sheet[],
  all = false,
): Misplaced {
  const byId = new Map(tabs.map((tab) => [tab.properties?.sheetId ?? 0, tab]));
  const rows: MisplacedRow[] = [];
  const closed: number[] = [];
  const unsettled = new Set<number>();
  for (const entry of [...log].reverse()) {
    if (entry.kind !== 'tab' || unsettled.has(entry.sheetId)) continue;
    const { sheetId, copyId } = entry;
    const copy = byId.get(copyId);
    const tab = byId.get(sheetId);
    if (copy?.properties?.title !== copyTitle(copyId)) continue;
    // Who removes a tab has decided about what is in it.
    const found = tab ? new WrittenTab(copyId, log, enteredGrid(copy), enteredGrid(tab)).rows() : [];
    rows.push(...found.map((row) => ({ ...row, sheetId, sheet: tab?.properties?.title ?? '', copyId })));
    if (!all && found.some(({ standing }) => standing.length > 0)) unsettled.add(sheetId);
    else closed.push(copyId);
  }
  return { rows, closed, tabs: log.flatMap((entry) => (isChangedAside(entry, byId) ? [entry] : [])) };
}

function isChangedAside(
  entry: UndoEntry,
  tabs: ReadonlyMap<number, sheets_v4.Schema$Sheet>,
): entry is Extract<UndoEntry, { kind: 'removed' }> {
  if (entry.kind !== 'removed') return false;
  const tab = tabs.get(entry.sheetId);
  const isAside = tab?.properties?.title === asideTitle(entry.sheetId);
  return tab !== undefined && isAside && gridChecksum(enteredGrid(tab)) !== entry.was;
}
