import {
  definitionNamed,
  type HeadedColumn,
  type KnownValue,
  type Preparation,
  type PreparedSheet,
  preparedRows,
  type TemplateCell,
  type TemplateRow,
} from '../../../core/index.ts';
import type { SheetDropdown } from '../edit/add-dropdowns.ts';
import type { SheetNote } from '../edit/add-notes.ts';
import type { ColumnSetting } from '../edit/column-settings.ts';
import { changeWorkbook } from '../edit/edit-workbook.ts';
import type { CellWrite } from '../edit/patch-sheet.ts';
import type { WorkbookEditor } from '../edit/workbook-editor.ts';
import { cellStyleOf } from '../output/style-of-look.ts';
import type { XlsxFile } from '../read/read-workbook.ts';
import { blankSheet } from './blank-sheet.ts';
import { type DropdownSource, dropdownSource } from './dropdown-source.ts';

/**
 * The bytes of a workbook that has got what it lacked. Sheets, columns, cells, notes and dropdowns that are there come out as they were.
 *
 * @throws HostError `signed`
 */
export function prepareWorkbook(file: XlsxFile, { sheets }: Preparation): Uint8Array {
  const lists = sheets.find(({ template }) => definitionNamed(template.name)?.layout === 'lists');
  const sourceOf: DropdownSource = lists === undefined ? () => undefined : dropdownSource(file.workbook, lists);
  return changeWorkbook(file, (editor) => {
    for (const sheet of sheets) new SheetPainter(editor, file, sheet, sourceOf).paint();
  });
}

class SheetPainter {
  private readonly editor: WorkbookEditor;
  private readonly file: XlsxFile;
  private readonly sheet: PreparedSheet;
  private readonly sourceOf: DropdownSource;
  private readonly cells: CellWrite[] = [];
  private readonly columns: ColumnSetting[] = [];
  private readonly notes: SheetNote[] = [];
  private readonly dropdowns: SheetDropdown[] = [];

  constructor(editor: WorkbookEditor, file: XlsxFile, sheet: PreparedSheet, sourceOf: DropdownSource) {
    this.editor = editor;
    this.file = file;
    this.sheet = sheet;
    this.sourceOf = sourceOf;
  }

  paint(): void {
    const { editor, sheet } = this;
    if (sheet.isNew) this.wholeSheet();
    else {
      sheet.columns.present.forEach(({ position, ...headed }) => {
        this.help(headed, position + 1);
      });
      sheet.columns.missing.forEach((headed, index) => {
        this.newColumn(headed, sheet.free.column + index);
      });
      sheet.settings.forEach((row, index) => {
        this.settingRow(row, sheet.free.row + index);
      });
    }
    const { cells, columns, notes, dropdowns } = this;
    editor.setCells(sheet.name, cells);
    editor.furnish(sheet.name, { columns, notes, dropdowns });
  }

  private wholeSheet(): void {
    const { editor, file, sheet } = this;
    const { template, name } = sheet;
    const isThere = file.sheets.some((tab) => tab.name === name);
    if (!isThere) editor.putSheet({ ...blankSheet(template, editor.styles), name });
    template.rows.forEach(({ cells, look }, index) => {
      for (const cell of cells) this.write(cell, look, index + 1, cell.column);
    });
    template.columns.forEach((column, index) => {
      const header = template.rows[0]?.cells[index];
      if (header !== undefined) this.columnOf({ header, column }, index + 1);
    });
  }

  private newColumn(headed: HeadedColumn, position: number): void {
    this.write(headed.header, undefined, this.sheet.headerRow, position);
    this.columnOf(headed, position);
  }

  private columnOf(headed: HeadedColumn, position: number): void {
    const { width, look } = headed.column;
    this.columns.push({ column: position, width, style: this.style(look) });
    this.help(headed, position);
  }

  /** The note of a header and the dropdown under it. */
  private help({ header, column }: HeadedColumn, position: number): void {
    const { headerRow } = this.sheet;
    if (header.note !== undefined) this.notes.push({ row: headerRow, column: position, text: header.note });
    const values = this.sourceOf(column.dropdown);
    if (values === undefined) return;
    const range = { top: headerRow + 1, left: position, bottom: preparedRows, right: position };
    this.dropdowns.push({ range, values, title: String(header.value) });
  }

  private settingRow({ cells, look }: TemplateRow, row: number): void {
    cells.forEach((cell, index) => {
      const column = this.sheet.settingColumns[index];
      if (column !== null && column !== undefined) this.write(cell, look, row, column);
    });
  }

  private write(cell: TemplateCell, rowLook: TemplateRow['look'], row: number, column: number): void {
    const look = cell.look ?? rowLook;
    const value: KnownValue = cell.value;
    if (value !== null || look !== undefined)
      this.cells.push({ row, column, value, ...(look !== undefined && { style: this.style(look) }) });
    const values = this.sourceOf(cell.dropdown);
    if (values === undefined) return;
    const range = { top: row, left: column, bottom: row, right: column };
    this.dropdowns.push({ range, values, title: '' });
  }

  private style(look: NonNullable<TemplateCell['look']>): number {
    return this.editor.styles.cellFormat(cellStyleOf(look));
  }
}
