const prefix = 'lis';
const separator = '|';
const pending = 'pending';

/** What the name of a range tells of the part in it. */
export interface RangeName {
  readonly key: string;
  /** `null` = the part was being written when the run was interrupted. */
  readonly hashes: { readonly content: string; readonly text: string } | null;
}

/** @example rangeName('omvarld', { content: 'ab', text: 'cd' }) // 'lis|omvarld|ab|cd' */
export function rangeName(key: string, hashes: RangeName['hashes']): string {
  return [prefix, key, ...(hashes === null ? [pending] : [hashes.content, hashes.text])].join(separator);
}

/** `undefined` for a name that somebody else gave. */
export function readRangeName(name: string): RangeName | undefined {
  const [first, key, content, text] = name.split(separator);
  if (first !== prefix || key === undefined || content === undefined) return undefined;
  if (content === pending) return { key, hashes: null };
  return text === undefined ? undefined : { key, hashes: { content, text } };
}
