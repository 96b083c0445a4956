interface Span {
  /** Number of the last month, counted from year 0. */
  readonly end: number;
  /** In months. */
  readonly length: number;
}

const period = /^(\d{4})(?:-(?:T([1-3])|Q([1-4])|(\d\d)))?$/;

function spanOf(text: string): Span {
  const [, year = '0', tertial, quarter, month] = period.exec(text) ?? [];
  const before = Number(year) * 12;
  if (tertial !== undefined) return { end: before + Number(tertial) * 4, length: 4 };
  if (quarter !== undefined) return { end: before + Number(quarter) * 3, length: 3 };
  if (month !== undefined) return { end: before + Number(month), length: 1 };
  return { end: before + 12, length: 12 };
}

/** Orders periods by when they end; of those that end together the shorter comes first. */
export function comparePeriods(a: string, b: string): number {
  const [first, second] = [spanOf(a), spanOf(b)];
  return first.end - second.end || first.length - second.length;
}

/** Whether two periods are as long, so that their values can be compared. */
export function areAsLong(a: string, b: string): boolean {
  return spanOf(a).length === spanOf(b).length;
}
