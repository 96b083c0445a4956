import type { CellDate } from '../core/index.ts';

/** A date cell. */
export function on(date: string): CellDate {
  return { date };
}
