import { portableUnpacker, zipOf } from '../../formats/zip/index.ts';

/**
 * Workbooks with every part once: those of one form differ in few parts, and similar parts beside each other pack well. scripts/build-page.ts
 * makes them.
 */
export interface PackedTemplates {
  /** Lengths in bytes of the unpacked parts, which lie one after the other. */
  readonly lengths: readonly number[];
  /** By the workbook's name without ending: its parts in order, with the number of each. */
  readonly workbooks: Readonly<Record<string, readonly (readonly [path: string, part: number])[]>>;
  /** The parts, deflated and in base64. */
  readonly packed: string;
}

/** A workbook as `lis init` makes it, byte for byte. */
export function templateOf({ lengths, workbooks, packed }: PackedTemplates, name: string): Uint8Array {
  const parts = workbooks[name];
  if (parts === undefined) throw new Error(`No template ${name}`);
  const deflated = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const starts = lengths.map((_, part) => lengths.slice(0, part).reduce((sum, length) => sum + length, 0));
  const all = portableUnpacker.inflate(
    deflated,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  return zipOf(
    parts.map(([path, part]) => {
      const start = starts[part] ?? 0;
      return [path, all.subarray(start, start + (lengths[part] ?? 0))];
    }),
  );
}
