import { countOf, type Renumbering } from '../../../core/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import type { ImportBatch } from './import-requests.ts';
import type { DisturbedRow } from './undo/settle-write.ts';

/** What an import has done so far. */
export class ImportProgress {
  /** Cells that stand where they should. */
  cells = 0;
  batches = 0;
  private readonly bySheet = new Map<string, number>();
  private readonly rows = new Map<string, DisturbedRow>();
  private readonly ids = new Map<string, Renumbering>();
  private unsettled: ImportBatch | undefined;
  private isBegun = false;

  /** A batch is sent, and it is not known yet what became of it. */
  begin(batch: ImportBatch): void {
    this.unsettled = batch;
    this.isBegun = true;
  }

  /** Nothing of the batch was done. */
  undone(): void {
    this.unsettled = undefined;
  }

  /** The batch was done, but for the cells that were put back. */
  done({ cells }: ImportBatch, misplaced: number, renumbered: readonly Renumbering[]): void {
    this.unsettled = undefined;
    this.batches++;
    this.cells += cells.reduce((sum, { edits }) => sum + edits.length, -misplaced);
    for (const { sheet, edits } of cells) this.bySheet.set(sheet, (this.bySheet.get(sheet) ?? 0) + edits.length);
    for (const change of renumbered) this.ids.set(`${change.sheet} ${change.from}`, change);
  }

  /** A row was hit by mistake. */
  disturb(row: DisturbedRow): void {
    this.rows.set(`${row.sheet}\u0000${row.row}\u0000${row.copy ?? ''}`, row);
  }

  get disturbed(): readonly DisturbedRow[] {
    return [...this.rows.values()];
  }

  get renumbered(): readonly Renumbering[] {
    return [...this.ids.values()];
  }

  /** A failure with what is already written, where people should look, and that the import goes on where it stopped. */
  explain(error: unknown): unknown {
    if (!(error instanceof HostError) || !this.isBegun) return error;
    return new HostError(error.code, [error.message, ...this.sentences()].join(' '), error.cause);
  }

  private sentences(): string[] {
    const written = Array.from(this.bySheet, ([sheet, cells]) => `${sheet}: ${cells}`).join(', ');
    const pending = this.unsettled?.cells.map(({ sheet, edits }) => `${sheet} ${rowsText(edits)}`).join(', ');
    const disturbed = this.disturbed.map(
      ({ sheet, row, copy }) => `${sheet} rad ${row}${copy ? ` (nu i ${copy})` : ''}`,
    );
    return [
      this.batches === 0
        ? 'Inget är inläst ännu.'
        : `Innan dess blev ${countOf(this.cells, 'cell inläst', 'celler inlästa')} (${written}).`,
      ...(pending
        ? [
            `Den sista skrivningen är inte kontrollerad (${pending}): kör samma kommando igen, så kontrolleras den, och det som hamnade fel läggs tillbaka.`,
          ]
        : this.batches === 0
          ? []
          : ['Kör samma kommando igen, så fortsätter det där det slutade.']),
      ...(disturbed.length > 0
        ? [`Kontrollera de rader som andra ändrade medan de skrevs: ${disturbed.join(', ')}.`]
        : []),
    ];
  }
}

/** @example rowsText([{ row: 2 }, { row: 3 }, { row: 7 }]) // 'rad 2–3, 7' */
function rowsText(edits: readonly { readonly row: number }[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...new Set(edits.map((edit) => edit.row))].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return `rad ${runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(', ')}`;
}
