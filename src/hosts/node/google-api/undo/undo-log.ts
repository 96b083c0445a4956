import type { sheets_v4 } from '@googleapis/sheets';
import { HostError } from '../../../../formats/host-error.ts';

/**
 * A line of the log that a write leaves in the spreadsheet until it is known to have hit the right cells. It stands in a hidden tab beside
 * hidden copies of the tabs that were written in, all made in the same instant as the write. Rows count from 1, columns from 0.
 */
export type UndoEntry =
  /** Which run of the program the log belongs to. */
  | { readonly kind: 'run'; readonly run: string }
  /** A tab that was written in, and its copy from the instant before. */
  | { readonly kind: 'tab'; readonly sheetId: number; readonly copyId: number }
  /** A column that was written in, and what it was believed to be known by. */
  | { readonly kind: 'column'; readonly copyId: number; readonly column: number; readonly was: string }
  /** Cells that were written in a row, and a checksum of what it was believed to be. Row 0: the row was appended, nobody knows where. */
  | {
      readonly kind: 'row';
      readonly copyId: number;
      readonly row: number;
      readonly was: string;
      readonly cells: readonly WrittenCell[];
    }
  /** A tab that is to be removed, and stands aside until then. */
  | {
      readonly kind: 'removed';
      readonly sheetId: number;
      readonly title: string;
      readonly isHidden: boolean;
      readonly was: string;
    };

/** Column, and what was entered there. */
export type WrittenCell = readonly [column: number, entered: string];

export type RowEntry = Extract<UndoEntry, { kind: 'row' }>;

export const logTitle = '_lis_logg';
const undoTab = /^_lis_(?:logg|kopia_\d+|bort_\d+)$/;

export function copyTitle(copyId: number): string {
  return `_lis_kopia_${copyId}`;
}

/** What a tab is called while it stands aside to be removed. */
export function asideTitle(sheetId: number): string {
  return `_lis_bort_${sheetId}`;
}

/** Whether a tab belongs to a write that is not finished, and is nobody's own. */
export function isUndoTab(title: string): boolean {
  return undoTab.test(title);
}

/** The log of an unfinished write; `undefined` when there is none. @throws HostError `undo-log` when somebody has changed it */
export function readUndoLog(tabs: readonly sheets_v4.Schema$Sheet[]): readonly UndoEntry[] | undefined {
  const log = tabs.find(({ properties }) => properties?.title === logTitle);
  if (log === undefined) return undefined;
  const lines = (log.data ?? []).flatMap(({ rowData }) => rowData ?? []);
  const entries = lines.map(({ values }) => parsed(values?.[0]?.userEnteredValue?.stringValue ?? ''));
  if (entries[0]?.kind !== 'run') throw unreadable();
  return entries;
}

/** The run that a log belongs to. */
export function runOf(log: readonly UndoEntry[]): string {
  return log[0]?.kind === 'run' ? log[0].run : '';
}

const kinds: readonly string[] = ['run', 'tab', 'column', 'row', 'removed'] satisfies UndoEntry['kind'][];

function parsed(line: string): UndoEntry {
  try {
    const entry: unknown = JSON.parse(line);
    if (kinds.includes(String(Object(entry).kind))) return entry as UndoEntry;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw unreadable();
}

function unreadable(): HostError {
  return new HostError(
    'undo-log',
    `En tidigare inläsning blev avbruten, och fliken ${logTitle} som den lämnade går inte att läsa: ta fram de dolda flikarna som börjar på _lis_, jämför kopiorna med sina flikar, och ta sedan bort dem.`,
  );
}
