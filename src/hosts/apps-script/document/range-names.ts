const prefix = 'lis';
const separator = '|';
const pending = 'pending';

/** What the name of a range tells of the part in it. */
export interface RangeName {
  readonly key: string;
  /** Hash of what the part was made from; `null` = the part is being written, and more calls follow. */
  readonly content: string | null;
  /** Hash of the text that the part has when nobody else has written in it. */
  readonly text: string;
  /** The call after which a part that is being written has that text; the lowest that is left tells how far it has come. */
  readonly call: number;
}

/** @example rangeName('omvarld', { content: 'ab', text: 'cd' }) // 'lis|omvarld|ab|cd' */
export function rangeName(key: string, { content, text }: { readonly content: string; readonly text: string }): string {
  return [prefix, key, content, text].join(separator);
}

/** @example pendingName('omvarld', 2, 'cd') // 'lis|omvarld|pending|2|cd' */
export function pendingName(key: string, call: number, text: string): string {
  return [prefix, key, pending, call, text].join(separator);
}

/** `undefined` for a name that somebody else gave. */
export function readRangeName(name: string): RangeName | undefined {
  const [first, key, content, second = '', third = ''] = name.split(separator);
  if (first !== prefix || key === undefined || content === undefined) return undefined;
  if (content === pending) return { key, content: null, text: third, call: Number(second) };
  return second === '' ? undefined : { key, content, text: second, call: Number.POSITIVE_INFINITY };
}
