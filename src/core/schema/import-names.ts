import type { OtherNames } from './other-names.ts';

/**
 * Every name that lists of other shapes give a sheet and its columns, also such as mean other things elsewhere: only for taking lists in,
 * where what the cells hold is looked at as well. `Tab.column` names a column of a tab that is joined to another.
 */
export interface ImportNames extends OtherNames {
  /** By column key: names that may stand for the column but never without a person's word for it. */
  readonly asking?: { readonly [key: string]: readonly string[] };
}
