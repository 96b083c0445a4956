import type { Columns, SheetDefinition } from '../schema/define-sheet.ts';

/** A sheet that something cannot be said without, and the columns of it. */
export interface Need {
  readonly sheet: SheetDefinition;
  readonly columns: readonly string[];
}

/** A sheet and the columns of it that a rule or a figure needs; the compiler checks the columns. */
export function need<C extends Columns>(sheet: SheetDefinition<C>, ...columns: readonly (keyof C & string)[]): Need {
  return { sheet: sheet as unknown as SheetDefinition, columns };
}
