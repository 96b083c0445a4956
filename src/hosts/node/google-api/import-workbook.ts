import { areRelated, type Renumbering, type Workbook } from '../../../core/index.ts';
import { HostError } from '../host-error.ts';
import type { GoogleSheets } from './connect.ts';
import { type DisturbedRow, disturbedRows } from './disturbed-rows.ts';
import { firstBatch, LARGEST_REQUEST } from './import-requests.ts';
import { countCells, type ImportPlan, isEmptyPlan, planImport } from './plan-import.ts';
import { isSameState, type SpreadsheetState, spreadsheetState, VALUE_FIELDS } from './spreadsheet-state.ts';
import { type RetryHost, systemRetryHost, waitAfter } from './with-retries.ts';

/** The spreadsheet and the two workbooks that an import brings together. */
export interface ImportInput {
  readonly google: GoogleSheets;
  readonly id: string;
  /** What was once exported. */
  readonly base: Workbook;
  /** The file as it came back. */
  readonly file: Workbook;
}

export interface ImportOptions {
  readonly retryHost?: RetryHost;
  /** Bytes of one write. */
  readonly largest?: number;
}

/** How an import went. */
export interface ImportOutcome {
  readonly title: string;
  /** What is left when all is written: conflicts, and cells that formulas fill. */
  readonly rest: ImportPlan;
  /** Cells written, and how many writes that took; each of them was done whole. */
  readonly cells: number;
  readonly batches: number;
  readonly renumbered: readonly Renumbering[];
  /** Rows that somebody changed in the instant of a write: a person should look at them. */
  readonly disturbed: readonly DisturbedRow[];
}

/** What an import would do to a spreadsheet as it is now. Nothing is written. @throws HostError */
export async function previewImport({ google, id, base, file }: ImportInput) {
  const spreadsheet = await readRelated(google, id, base);
  return { spreadsheet, plan: planImport(base, spreadsheet, file) };
}

/** Failed or undone attempts in a row that a person should hear of. */
const PATIENCE = 5;

/**
 * Writes what a file has changed since the base into a spreadsheet. Before each write the spreadsheet is read once more, and merged
 * anew if somebody has changed it. After each it is read again: that tells what is left to write, and whether a write whose answer was
 * lost was done. More than one request holds is written in several, each done whole; interrupted, the same import can be
 * run again and goes on where it stopped.
 *
 * @throws HostError `unrelated`, `changed-meanwhile` when the spreadsheet changes faster than it can be merged, and what GoogleSheets throws
 */
export async function importWorkbook(
  { google, id, base, file }: ImportInput,
  { retryHost = systemRetryHost, largest = LARGEST_REQUEST }: ImportOptions = {},
): Promise<ImportOutcome> {
  const renumbered = new Map<string, Renumbering>();
  const disturbed: DisturbedRow[] = [];
  let cells = 0;
  let batches = 0;
  let setbacks = 0;
  let state = await readRelated(google, id, base);
  const { title } = state;
  let plan = planImport(base, state, file);
  while (!isEmptyPlan(plan)) {
    const now = await readState(google, id);
    let isAhead = false;
    if (isSameState(state, now)) {
      const batch = firstBatch(plan, now, largest);
      const isAnswered = await wasAnswered(google.write(id, batch.requests), setbacks + 1 >= PATIENCE);
      if (!isAnswered) await retryHost.sleep(waitAfter(setbacks + 1, {}, retryHost));
      state = await readState(google, id);
      const rest = planImport(base, state, file);
      isAhead = isEmptyPlan(rest) || countCells(rest) < countCells(plan);
      if (isAhead) {
        batches++;
        cells += batch.cells.reduce((sum, { edits }) => sum + edits.length, 0);
        disturbed.push(...disturbedRows(now, batch, state));
        for (const change of plan.merge.renumbered) renumbered.set(`${change.sheet} ${change.from}`, change);
      }
      plan = rest;
    } else {
      state = now;
      plan = planImport(base, state, file);
    }
    setbacks = isAhead ? 0 : setbacks + 1;
    if (setbacks >= PATIENCE) throw changedMeanwhile(id);
  }
  return { title, rest: plan, cells, batches, renumbered: [...renumbered.values()], disturbed };
}

/** Whether Google said that a write was done. When no answer came it may have been, and the last time that is the failure to tell. */
async function wasAnswered(write: Promise<void>, isLast: boolean): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (isLast || !(error instanceof HostError) || error.code !== 'unreachable') throw error;
    return false;
  }
}

/** The spreadsheet, if it can be a version of the base. */
async function readRelated(google: GoogleSheets, id: string, base: Workbook): Promise<SpreadsheetState> {
  const state = await readState(google, id);
  if (areRelated(base, state)) return state;
  throw new HostError(
    'unrelated',
    `Filen hör inte ihop med kalkylarket ${state.title}, för de har inga rader gemensamt: kontrollera att den exporterades från just det kalkylarket.`,
  );
}

async function readState(google: GoogleSheets, id: string): Promise<SpreadsheetState> {
  return spreadsheetState(await google.read(id, VALUE_FIELDS));
}

function changedMeanwhile(id: string): HostError {
  return new HostError(
    'changed-meanwhile',
    `Kalkylarket ${id} ändras hela tiden medan det skrivs, av någon eller av ett skript: vänta tills det är stilla och kör kommandot igen, så fortsätter det där det slutade.`,
  );
}
