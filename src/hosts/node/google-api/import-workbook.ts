import { randomUUID } from 'node:crypto';
import { areRelated, type Renumbering, type Workbook } from '../../../core/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import type { GoogleSheets } from './connect.ts';
import { ImportProgress } from './import-progress.ts';
import { firstBatch, largestRequest } from './import-requests.ts';
import { countCells, type ImportPlan, isEmptyPlan, planImport } from './plan-import.ts';
import { type Reading, readSpreadsheet } from './read-spreadsheet.ts';
import { isSameState, type SpreadsheetState } from './spreadsheet-state.ts';
import { tryWrite } from './try-write.ts';
import { type DisturbedRow, type Settled, settleWrite } from './undo/settle-write.ts';
import { runOf } from './undo/undo-log.ts';
import { withUndoLog } from './undo/undo-requests.ts';
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
  const { state, log } = await readSpreadsheet(google, id);
  checkRelated(base, state);
  return { spreadsheet: state, plan: planImport(base, state, file), isBeingWritten: log !== undefined };
}

/** Failed or undone attempts in a row that a person should hear of. */
const patience = 5;

/**
 * Writes what a file has changed since the base into a spreadsheet. Before each write the spreadsheet is read once more, and merged
 * anew if somebody has changed it. Each write copies what it is about to change in the same instant; after each the copy tells whether it
 * hit what it was meant for, and what it did not is put back. More than one request holds is written in several, each done whole;
 * interrupted, the same import can be run again: it settles the last write and goes on where it stopped.
 *
 * @throws HostError `unrelated`, `changed-meanwhile` when the spreadsheet changes faster than it can be merged, and what GoogleSheets
 * throws, each with what is already written
 */
export async function importWorkbook(input: ImportInput, options: ImportOptions = {}): Promise<ImportOutcome> {
  const progress = new ImportProgress();
  try {
    return await new SpreadsheetImport(input, options, progress).run();
  } catch (error) {
    throw progress.explain(error);
  }
}

class SpreadsheetImport {
  private readonly input: ImportInput;
  private readonly retryHost: RetryHost;
  private readonly largest: number;
  private readonly progress: ImportProgress;
  private readonly id = randomUUID();

  constructor(
    input: ImportInput,
    { retryHost = systemRetryHost, largest = largestRequest }: ImportOptions,
    progress: ImportProgress,
  ) {
    this.input = input;
    this.retryHost = retryHost;
    this.largest = largest;
    this.progress = progress;
  }

  async run(): Promise<ImportOutcome> {
    const { id, base } = this.input;
    let { state } = await this.read();
    checkRelated(base, state);
    const { title } = state;
    let plan = this.plan(state);
    let setbacks = 0;
    while (!isEmptyPlan(plan)) {
      const now = await this.read();
      const isStill = isSameState(state, now.state);
      state = isStill ? await this.write(plan, now, setbacks) : now.state;
      const rest = this.plan(state);
      const isAhead = isStill && (isEmptyPlan(rest) || countCells(rest) < countCells(plan));
      plan = rest;
      setbacks = isAhead ? 0 : setbacks + 1;
      if (setbacks >= patience) throw changedMeanwhile(id);
    }
    const { cells, batches, renumbered, disturbed } = this.progress;
    return { title, rest: plan, cells, batches, renumbered, disturbed };
  }

  private plan(state: SpreadsheetState): ImportPlan {
    return planImport(this.input.base, state, this.input.file);
  }

  /** Writes the first of a plan and looks after it. Gives the spreadsheet as it is then. */
  private async write(plan: ImportPlan, now: Reading, setbacks: number): Promise<SpreadsheetState> {
    const { google, id } = this.input;
    const batch = firstBatch(plan, now.state, this.largest);
    this.progress.begin(batch);
    const requests = withUndoLog(batch, now, this.id);
    const answer = await tryWrite(google, id, requests).catch((error: unknown) => {
      // Whatever is not told as an answer was refused before anything was done.
      this.progress.undone();
      throw error;
    });
    if (answer.kind === 'unknown') await this.retryHost.sleep(waitAfter(setbacks + 1, {}, this.retryHost));
    const { reading, isFound, misplaced } = await this.settle(this.id);
    if (isFound || answer.kind === 'done') this.progress.done(batch, misplaced, plan.merge.renumbered);
    else {
      this.progress.undone();
      const isRefusedAsIs = answer.kind === 'refused' && !reading.log && isSameState(now.state, reading.state);
      if (isRefusedAsIs || setbacks + 1 >= patience) throw answer.error;
    }
    return reading.state;
  }

  /** The spreadsheet when nobody's write is unfinished in it. Another run is waited for; one that does not end was interrupted. */
  private async read(): Promise<Reading> {
    const { google, id } = this.input;
    for (let attempt = 1; ; attempt++) {
      const reading = await readSpreadsheet(google, id);
      if (reading.log === undefined) return reading;
      if (attempt >= patience || runOf(reading.log) === this.id) return (await this.settle(runOf(reading.log))).reading;
      await this.retryHost.sleep(waitAfter(attempt, {}, this.retryHost));
    }
  }

  private settle(run: string): Promise<Settled> {
    const { google, id } = this.input;
    const onDisturbed = (row: DisturbedRow) => this.progress.disturb(row);
    return settleWrite({ google, id, run, retryHost: this.retryHost, onDisturbed });
  }
}

/** @throws HostError `unrelated` when the spreadsheet cannot be a version of the base */
function checkRelated(base: Workbook, state: SpreadsheetState): void {
  if (areRelated(base, state)) return;
  throw new HostError(
    'unrelated',
    `Filen hör inte ihop med kalkylarket ${state.title}, för de har inga rader gemensamt: kontrollera att den exporterades från just det kalkylarket.`,
  );
}

function changedMeanwhile(id: string): HostError {
  return new HostError(
    'changed-meanwhile',
    `Kalkylarket ${id} ändras hela tiden medan det skrivs, av någon eller av ett skript: vänta tills det är stilla och kör kommandot igen, så fortsätter det där det slutade.`,
  );
}
