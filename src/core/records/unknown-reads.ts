/** A row of a table. */
type Row = object;

/** What was computed from records, and whether and where that asked for a value that nobody knows. */
export interface Watched<T> {
  readonly result: T;
  /** It did ask for one. */
  readonly sawUnknown: boolean;
  /** The rows with such a value that were asked. */
  rows(): ReadonlySet<Row>;
}

type Entry = Row | ReadonlySet<Row> | readonly Entry[];

const nothing: readonly Entry[] = [];

/**
 * Notices which rows are asked for a value that nobody knows, a formula without result, while a rule judges or a figure is counted: what
 * rests on such a value is not known either.
 */
export class UnknownReads {
  /** Some cell of the records is unknown. While none is, nothing has to be noticed. */
  any = false;
  private log: Entry[] | undefined;

  /** A row was asked for a value that nobody knows, or every one of several may have been meant. */
  note(entry: Row | ReadonlySet<Row>): void {
    this.log?.push(entry);
  }

  /** Computes something under watch. What it sees, a watch around it sees too. */
  watch<T>(compute: () => T): Watched<T> {
    if (!this.any) return watched(compute(), nothing);
    const outer = this.log;
    const own: Entry[] = [];
    this.log = own;
    try {
      return watched(compute(), own);
    } finally {
      this.log = outer;
      if (own.length > 0) outer?.push(own);
    }
  }

  /** Computes once what is then given any number of times: each time counts as if it were computed anew. */
  remember<T>(compute: () => T): () => T {
    const outer = this.log;
    const own: Entry[] = [];
    this.log = own;
    try {
      const result = compute();
      return () => {
        if (own.length > 0) this.log?.push(own);
        return result;
      };
    } finally {
      this.log = outer;
    }
  }

  /** Computes something that a value which nobody knows makes no difference to, such as what a row is called. */
  ignore<T>(compute: () => T): T {
    const outer = this.log;
    this.log = undefined;
    try {
      return compute();
    } finally {
      this.log = outer;
    }
  }
}

function watched<T>(result: T, entries: readonly Entry[]): Watched<T> {
  return { result, sawUnknown: entries.length > 0, rows: () => rowsIn(entries) };
}

function rowsIn(entries: readonly Entry[]): ReadonlySet<Row> {
  const rows = new Set<Row>();
  const seen = new Set<readonly Entry[]>();
  const visit = (all: readonly Entry[]): void => {
    if (seen.has(all)) return;
    seen.add(all);
    for (const entry of all) {
      if (Array.isArray(entry)) visit(entry);
      else if (entry instanceof Set) for (const row of entry) rows.add(row);
      else rows.add(entry);
    }
  };
  visit(entries);
  return rows;
}
