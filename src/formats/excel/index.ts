export type { CellStyle, DifferentialStyle } from './edit/cell-style.ts';
export { editWorkbook, type WorkbookEdits } from './edit/edit-workbook.ts';
export type { NewPart, NewSheet, PartLink } from './edit/new-sheet.ts';
export type { CellEdit } from './edit/patch-sheet.ts';
export { type EditOptions, WorkbookEditor } from './edit/workbook-editor.ts';
export { readWorkbook, type SheetCell, type XlsxFile } from './read/read-workbook.ts';
export type { SheetEntry } from './read/sheet-list.ts';
