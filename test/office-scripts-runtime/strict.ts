/** What the scripts have asked of Excel. */
export interface CallCounts {
  read: number;
  write: number;
  /** Calls that only lead from one object to another. */
  reference: number;
  /** By member, e.g. `Range.setValues`. */
  readonly byMember: Map<string, number>;
  /** Bytes of JSON. */
  largestRequest: number;
  largestAnswer: number;
}

/** Microsoft's limit for a request and for an answer. */
const mostBytes = 5_000_000;

const writes = /^(?:set|add|clear|delete|freeze|merge|unprotect|autofit|activate)/;
const reads =
  /^get(?:Values|Formulas|NumberFormats|Text|Name|Names|UsedRange|RowIndex|ColumnIndex|RowCount|ColumnCount|Worksheets?|NamedItem|Tables|Charts|Shapes|Comments|Series|Protected|HasDataLabels|ShowTotals|Type|Color|Content)$/;

function newCounts(): CallCounts {
  return { read: 0, write: 0, reference: 0, byMember: new Map(), largestRequest: 0, largestAnswer: 0 };
}

/** Makes objects as Excel hands them out: strict, counted and, as the platform runs them, each answer a promise. */
export class Excel {
  readonly counts: CallCounts = newCounts();
  private readonly targets = new WeakMap<object, object>();

  private readonly isAsynchronous: boolean;

  constructor(isAsynchronous: boolean) {
    this.isAsynchronous = isAsynchronous;
  }

  /** @param kind name of the interface */
  hand<T extends object>(kind: string, target: T): T {
    const proxy = new Proxy(target, {
      get: (_, key) => {
        if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
        const member: unknown = Reflect.get(target, key, target);
        if (typeof member !== 'function') throw new Error(`${kind} has no member ${key}`);
        return (...given: readonly unknown[]) =>
          this.call(`${kind}.${key}`, key, given, () => member.apply(target, given));
      },
      set: (_, key) => {
        throw new Error(`${kind}.${String(key)} cannot be set`);
      },
    });
    this.targets.set(proxy, target);
    return proxy;
  }

  /** What stands behind an object that a script hands back. */
  behind<T>(handed: T): T {
    return ((typeof handed === 'object' && handed !== null && this.targets.get(handed)) as T) || handed;
  }

  private call(name: string, member: string, given: readonly unknown[], work: () => unknown): unknown {
    const { counts } = this;
    counts[reads.test(member) ? 'read' : writes.test(member) ? 'write' : 'reference'] += 1;
    counts.byMember.set(name, (counts.byMember.get(name) ?? 0) + 1);
    if (Array.isArray(given[0])) counts.largestRequest = Math.max(counts.largestRequest, size(given[0], name));
    const answer = work();
    if (Array.isArray(answer) && Array.isArray(answer[0]))
      counts.largestAnswer = Math.max(counts.largestAnswer, size(answer, name));
    return this.isAsynchronous ? Promise.resolve(answer) : answer;
  }
}

function size(value: unknown, name: string): number {
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > mostBytes) throw new Error(`${name}: ${bytes} bytes, and Excel takes 5 MB at a time`);
  return bytes;
}
