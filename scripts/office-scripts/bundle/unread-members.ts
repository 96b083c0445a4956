import { leavable } from './leavable-members.ts';
import type { UnitContents } from './unit-contents.ts';

/**
 * The leavable members that nothing in a script reads.
 *
 * @param needed what is needed of the script when some members are left out
 */
export function unreadMembers(needed: (left: ReadonlySet<string>) => readonly UnitContents[]): ReadonlySet<string> {
  for (let left = leavable; ; ) {
    const read = new Set<string>();
    for (const { readings } of needed(left))
      for (const { member, within } of readings) if (!within.some((name) => left.has(name))) read.add(member);
    const still = new Set([...left].filter((name) => !read.has(name)));
    if (still.size === left.size) return left;
    left = still;
  }
}
