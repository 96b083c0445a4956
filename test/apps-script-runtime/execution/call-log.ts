/** How a call reaches Google: not at all as far as is known, to read, or to write. */
export type CallKind = 'local' | 'read' | 'write';

/** Milliseconds. */
export interface CallTimes {
  readonly read: number;
  readonly write: number;
  /** For each cell of a block that is read or written in one call. */
  readonly cell: number;
}

/** Google publishes none; people report from some tens to some hundreds a call, and some seconds for a hundred thousand cells. */
export const callTimes: CallTimes = { read: 50, write: 100, cell: 0.02 };

/** Cells of a block, as a script hands it over or gets it; 0 for anything else. */
export function cellsIn(value: unknown): number {
  if (!Array.isArray(value) || !Array.isArray(value[0])) return 0;
  return value.length * value[0].length;
}

export interface ServiceCall {
  /** E.g. `Range.getValues`. */
  readonly name: string;
  readonly kind: CallKind;
}

/** The service calls since the last reset, so that a test can hold the script to a budget. */
export class CallLog {
  private calls: ServiceCall[] = [];

  add(call: ServiceCall): void {
    this.calls.push(call);
  }

  reset(): void {
    this.calls = [];
  }

  /** Number of calls of each name, by name. */
  get byName(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const name of this.calls.map((call) => call.name).sort()) counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  }

  /** E.g. `count('Range.getValues')`; a pattern counts all names that it fits. */
  count(name: string | RegExp): number {
    return this.calls.filter((call) => (typeof name === 'string' ? call.name === name : name.test(call.name))).length;
  }

  get reads(): number {
    return this.ofKind('read');
  }

  get writes(): number {
    return this.ofKind('write');
  }

  /** Calls that reach Google: what takes time. */
  get remote(): number {
    return this.reads + this.writes;
  }

  private ofKind(kind: CallKind): number {
    return this.calls.filter((call) => call.kind === kind).length;
  }
}

/**
 * Members that answer from what the script already holds. Google publishes no such list: it is judged by what each
 * needs to know, and only live measurements could settle it.
 */
const localMembers =
  /^(?:SpreadsheetApp\.(?!flush|open|create)|(?:Range|Protection)\.(?:getRow|getColumn|getLast\w+|getNum\w+|getSheet|getA1Notation|offset|getCell|getGridId|getRange$)|Sheet\.(?:getRange|getRangeList|newChart|getParent|getSheetId|getName|getType|getIndex)$|Spreadsheet\.(?:getId|getUrl)$|\w+Builder\.|Menu\.(?!addToUi)|Ui\.createMenu|Utilities\.(?!sleep)|Logger\.|Console\.|HtmlService\.|HtmlOutput\.|HtmlTemplate\.|\w+Service\.get|Session\.getScriptTimeZone|Range(?:List)?\.getRanges$|DataValidation\.|ConditionalFormatRule\.|EmbeddedChart\.|Blob\.)/;

const readingName = /^(?:get|is|has|can|find|list)(?=[A-Z]|$)/;

const kinds = new Map<string, CallKind>();

/** @param name e.g. `Range.getValues` */
export function callKind(name: string): CallKind {
  const kind = kinds.get(name) ?? judgedKind(name);
  kinds.set(name, kind);
  return kind;
}

function judgedKind(name: string): CallKind {
  if (localMembers.test(name)) return 'local';
  return readingName.test(name.slice(name.indexOf('.') + 1)) ? 'read' : 'write';
}
