import type { KnownValue } from '../core/index.ts';

/** Cells of one row by column key. */
export type ExampleRow = Readonly<Record<string, KnownValue | undefined>>;
