import type { CellDate } from '../core/index.ts';

/** A date cell. */
export const on = (date: string): CellDate => ({ date });
