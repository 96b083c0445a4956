import type { CellValue } from '../../../core/index.ts';
import type { SheetVisibility } from '../read/sheet-list.ts';
import type { SheetName } from './workbook-part.ts';

/**
 * A sheet to put into a workbook, written in transitional OOXML; a strict workbook gets it translated.
 */
export interface NewSheet {
  /** The text of its tab: at most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** The whole worksheet part, with `r:id` naming the ids of `links`. */
  readonly xml: string;
  readonly links?: readonly PartLink[];
  /** What its cells hold, which is compared with what is read from the sheet once it is written; left out: what `xml` says. */
  readonly rows?: readonly (readonly CellValue[])[];
  /** Names that belong to the sheet: print titles, the filter's range. */
  readonly names?: readonly SheetName[];
  /** Left out: as the sheet it replaces was, otherwise visible. */
  readonly visibility?: SheetVisibility;
  /** Place among the tabs, 0 for the first, where the sheet is new; last when left out. */
  readonly index?: number;
}

/** A relationship of a new part: to another new part, or to an address. */
export type PartLink = { readonly id: string; readonly type: LinkType } & (
  | { readonly part: NewPart }
  | { readonly address: string }
);

type LinkType = 'table' | 'drawing' | 'vmlDrawing' | 'comments' | 'chart' | 'image' | 'hyperlink' | 'chartUserShapes';

/** A part that a new sheet brings along, e.g. a table, a drawing, or a chart in that drawing. */
export interface NewPart {
  /** Where it goes, with `#` for the first free number: `xl/tables/table#.xml`. */
  readonly name: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
  readonly links?: readonly PartLink[];
}
