import type { KnownValue } from '../../workbook/workbook.ts';
import type { UnreadTab } from './mapping.ts';

/** Where the filled cells of a source have gone; each is in exactly one. */
export interface CellCounts {
  /** In a column of ours. */
  placed: number;
  /** In a column of the source's own, which comes along. */
  own: number;
  /** In Kommentar. */
  comment: number;
  /** Not taken in, and told: rows that are no records, words not understood, tabs not read. */
  listed: number;
}

/** Something that a person should know or decide, once for each value with the rows that have it. */
export interface Told {
  readonly file: string;
  readonly source: string;
  /** The source's header; `''` = the tab as a whole. */
  readonly column: string;
  /** As written; `''` = no value in particular. */
  readonly value: string;
  readonly rows: readonly number[];
  /** Swedish, without full stop. */
  readonly why: string;
  readonly proposal?: string;
}

/** A row that is no record. */
export interface ListedRow {
  readonly file: string;
  readonly source: string;
  readonly row: number;
  /** Swedish: what it is. */
  readonly what: string;
  readonly text: string;
}

export interface SheetReport {
  readonly file: string;
  readonly source: string;
  readonly target: string;
  readonly headerRow: number;
  readonly records: number;
  /** By the source's header `Sheet.Column`, several with ` + `; `null` = a column of its own. */
  readonly columns: Readonly<Record<string, string | null>>;
  readonly cells: Readonly<CellCounts>;
  /** The first records, by our headers. */
  readonly examples: readonly (readonly KnownValue[])[];
}

export interface ImportReport {
  readonly sheets: readonly SheetReport[];
  readonly unread: readonly UnreadTab[];
  readonly undecided: readonly Told[];
  readonly assumed: readonly Told[];
  readonly notRecords: readonly ListedRow[];
  readonly cells: Readonly<CellCounts>;
}

/** Gathers what is told by column and value. */
export class Tellings {
  private readonly found = new Map<string, { told: Omit<Told, 'rows'>; rows: number[] }>();

  add(told: Omit<Told, 'rows'>, row?: number): void {
    this.addRows(told, row === undefined ? [] : [row]);
  }

  addRows(told: Omit<Told, 'rows'>, rows: readonly number[]): void {
    const known = this.rowsOf(told);
    for (const row of rows) known.push(row);
  }

  /** The rows that something is told of, to add to. */
  rowsOf(told: Omit<Told, 'rows'>): number[] {
    const key = [told.source, told.column, told.value, told.why].join('\u0000');
    let known = this.found.get(key);
    if (known === undefined) {
      known = { told, rows: [] };
      this.found.set(key, known);
    }
    return known.rows;
  }

  get all(): Told[] {
    return Array.from(this.found.values(), ({ told, rows }) => ({ ...told, rows }));
  }
}

export function noCells(): CellCounts {
  return { placed: 0, own: 0, comment: 0, listed: 0 };
}

export function addCounts(sum: CellCounts, more: Readonly<CellCounts>): void {
  sum.placed += more.placed;
  sum.own += more.own;
  sum.comment += more.comment;
  sum.listed += more.listed;
}
