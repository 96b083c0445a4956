import type { Look } from '../../../core/index.ts';

/** What the rendering of a sheet must know about the workbook that it goes into. */
export interface RenderContext {
  /** Name of the tab that is written. */
  readonly sheetName: string;
  /** Dates count from 1904. */
  readonly date1904: boolean;
  /** The number of a look among the workbook's cell formats. */
  styleIndex(look: Look): number;
  /** An id and a name that no other table or defined name of the workbook has, as near the wanted name as can be. */
  nameTable(wanted: string): { readonly id: number; readonly name: string };
}
