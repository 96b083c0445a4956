import type { GoogleSheets } from '../connect.ts';
import { type Reading, readSpreadsheet } from '../read-spreadsheet.ts';
import { tryWrite } from '../try-write.ts';
import { type RetryHost, waitAfter } from '../with-retries.ts';
import { findMisplaced, type Misplaced, type MisplacedRow } from './misplaced-cells.ts';
import { closeRequests, endRequests, freeTitle, putBackRequests } from './put-back.ts';
import { runOf } from './undo-log.ts';

/** A row that a write hit in the instant when somebody changed it, or moved another row to its place. */
export interface DisturbedRow {
  readonly sheet: string;
  readonly row: number;
  /** Title of the tab with what the row held, where that could not be put back; the row is counted there. Otherwise it is back. */
  readonly copy?: string;
}

export interface Settled {
  /** The spreadsheet when all was as it should. */
  readonly reading: Reading;
  /** Whether there was anything to settle. */
  readonly isFound: boolean;
  /** Cells that the write hit by mistake. */
  readonly misplaced: number;
}

export interface SettleInput {
  readonly google: GoogleSheets;
  readonly id: string;
  /** Whose write it is: nothing is done about another's. */
  readonly run: string;
  readonly retryHost: RetryHost;
  /** Told at once, since what comes after may fail. */
  readonly onDisturbed: (row: DisturbedRow) => void;
}

/** How often what is put back may itself be disturbed before it is left to a person. */
const patience = 6;
/** Failed or refused writes in all. */
const attempts = 12;

/**
 * Looks after a write: puts back what it hit by mistake, again for as long as people go on moving things, and removes its log. What cannot
 * be put back is left for people in a tab of its own. @throws HostError when no more can be written, and what GoogleSheets throws
 */
export async function settleWrite({ google, id, run, retryHost, onDisturbed }: SettleInput): Promise<Settled> {
  let misplaced: number | undefined;
  const told = new Set<string>();
  for (let attempt = 1; ; attempt++) {
    const reading = await readSpreadsheet(google, id);
    const { log } = reading;
    const settled = () => ({ reading, isFound: misplaced !== undefined, misplaced: misplaced ?? 0 });
    if (log === undefined || runOf(log) !== run) return settled();
    const isLast = attempt > patience;
    const found = findMisplaced(log, reading.tabs, isLast);
    misplaced ??= found.rows.reduce((sum, { hit }) => sum + hit, 0);
    const isSettled = isLast || found.rows.every(({ standing }) => standing.length === 0);
    const kept = copiesToKeep(found, reading);
    for (const row of found.rows) {
      const disturbed = disturbedRow(row, kept);
      const key = `${row.copyId} ${row.copyRow || row.row}`;
      if (disturbed && (disturbed.copy || !told.has(key))) onDisturbed(disturbed);
      told.add(key);
    }
    const isEnd = isSettled && found.tabs.length === 0;
    const requests = [
      ...(isEnd
        ? endRequests(log, reading)
        : await putBackRequests(google, id, isSettled ? { ...found, rows: [] } : found, reading)),
      ...closeRequests(found.closed, kept),
    ];
    const answer = await tryWrite(google, id, requests);
    if (isEnd && answer.kind === 'done') return settled();
    if (answer.kind === 'done') continue;
    if (attempt >= attempts) throw answer.error;
    await retryHost.sleep(waitAfter(Math.min(attempt, 5), {}, retryHost));
  }
}

/** The copies that hold what is not put back, with the titles that they get. */
function copiesToKeep({ rows, closed }: Misplaced, { tabs }: Reading): Map<number, string> {
  const taken = new Set(tabs.map(({ properties }) => properties?.title ?? ''));
  const copies = new Map<number, string>();
  for (const row of rows) {
    const isNeeded = isLeft(row) && closed.includes(row.copyId) && !copies.has(row.copyId);
    // As short as Excel's titles, so that the spreadsheet can still be exported.
    if (isNeeded) copies.set(row.copyId, freeTitle(`Före ${row.sheet}`.slice(0, 26), taken));
  }
  return copies;
}

/** What a person is to know of a row; `undefined` for one that was appended and is gone again. */
function disturbedRow(row: MisplacedRow, copies: ReadonlyMap<number, string>): DisturbedRow | undefined {
  const { sheet, copyRow } = row;
  const copy = copies.get(row.copyId);
  if (copy !== undefined && isLeft(row)) return { sheet, row: copyRow, copy };
  const number = row.row ?? copyRow;
  return number > 0 ? { sheet, row: number } : undefined;
}

/** Whether something that a row held is not put back. */
function isLeft({ copyRow, isLost, standing }: MisplacedRow): boolean {
  return copyRow > 0 && (isLost || standing.length > 0);
}
