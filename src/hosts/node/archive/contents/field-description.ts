import {
  type Column,
  cellAddress,
  cellText,
  definitionNamed,
  foldText,
  headerRowOf,
  isHiddenSheet,
  type Sheet,
} from '../../../../core/index.ts';
import type { XlsxFile } from '../../../../formats/excel/index.ts';
import type { TableFile } from './table-files.ts';

/** One column, or one key of the settings: what the program knows of it, or only its header where it is people's own. */
export interface FieldDescription {
  readonly header: string;
  /** Name of the kind in the data dictionary; `null` = the column is not the program's. */
  readonly kind: string | null;
  readonly required: boolean;
  readonly accepts: string;
  readonly help: string;
  /** Values of the list in force; empty = none. */
  readonly values: readonly string[];
  /** The sheet whose ids the cell names, `*` = any; `null` = none. */
  readonly refersTo: string | null;
}

export interface SheetDescription {
  readonly sheet: string;
  readonly file: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly purpose: string;
  /** Rows of the file, the header and what stands above it included. */
  readonly rows: number;
  /** Number of the row with the headers. */
  readonly headerRow: number;
  /** Numbers of the rows that sum up the others in a table of the sheet. */
  readonly totalRows: readonly number[];
  /** In the order of the columns. */
  readonly fields: readonly FieldDescription[];
  /** What the rows of the settings mean, by their key; empty for other sheets. */
  readonly keys: readonly FieldDescription[];
}

/** What the tables hold and how they are written, and what of the workbook is not in them. */
export interface TablesDescription {
  readonly workbook: string;
  readonly encoding: 'UTF-8';
  readonly byteOrderMark: false;
  readonly format: 'RFC 4180';
  readonly separator: ';';
  readonly lineBreak: 'CRLF';
  readonly decimalSeparator: '.';
  readonly dates: 'ISO 8601';
  readonly formulaGuard: "'";
  readonly sheets: readonly SheetDescription[];
  /** Tabs without cells, such as chart sheets. */
  readonly sheetsLeftOut: readonly string[];
  /** Cells whose value is not known, since their formula was saved without a result: the field holds the formula. */
  readonly formulasWithoutResult: readonly string[];
  /** That the tables hold protected rows though the edition is public; empty = they do not. */
  readonly protectedRows: string;
}

/** The values of a list in force in the workbook. */
type ListInForce = (name: string, builtIn: readonly string[]) => readonly string[];

/** Describes the tables of a workbook, with the lists that are in force in it. */
export function describeTables(
  file: XlsxFile,
  tables: readonly TableFile[],
  list: ListInForce,
  protectedRows: string,
): TablesDescription {
  return {
    workbook: file.fileName,
    encoding: 'UTF-8',
    byteOrderMark: false,
    format: 'RFC 4180',
    separator: ';',
    lineBreak: 'CRLF',
    decimalSeparator: '.',
    dates: 'ISO 8601',
    formulaGuard: "'",
    sheets: file.workbook.sheets
      .filter(({ name }) => !isHiddenSheet(name))
      .map((sheet, index) => ({
        sheet: sheet.name,
        file: tables[index]?.path ?? '',
        visibility: file.sheets.find(({ name }) => name === sheet.name)?.visibility ?? 'visible',
        ...contentOf(sheet, list),
      })),
    sheetsLeftOut: file.sheets
      .filter(({ kind, name }) => kind !== 'worksheet' || isHiddenSheet(name))
      .map(({ name }) => name),
    formulasWithoutResult: file.withoutResult.map(
      ({ sheet, row, column }) => `${sheet}!${cellAddress(row, column - 1)}`,
    ),
    protectedRows,
  };
}

function contentOf(sheet: Sheet, list: ListInForce): Omit<SheetDescription, 'sheet' | 'file' | 'visibility'> {
  const definition = definitionNamed(sheet.name);
  const columns = Object.values(definition?.columns ?? {});
  const known = definition?.layout === 'records' ? columns : [];
  const columnNamed = (header: string) => known.find((column) => foldText(column.header) === foldText(header));
  const headerRow = headerRowOf(definition, sheet.rows);
  return {
    purpose: definition?.purpose ?? '',
    rows: sheet.rows.length,
    headerRow,
    totalRows: [...new Set((sheet.totals ?? []).map(({ row }) => row))].sort((a, b) => a - b),
    fields: (sheet.rows[headerRow - 1] ?? []).map(cellText).map((header) => fieldOf(header, columnNamed(header), list)),
    keys: definition?.layout === 'settings' ? columns.map((column) => fieldOf(column.header, column, list)) : [],
  };
}

function fieldOf(header: string, column: Column | undefined, list: ListInForce): FieldDescription {
  const { choices } = column?.kind ?? {};
  return {
    header,
    kind: column?.kind.name ?? null,
    required: column?.required ?? false,
    accepts: column?.kind.accepts ?? '',
    help: column?.help ?? '',
    values: choices ? list(choices.list, choices.builtIn) : [],
    refersTo: column?.kind.refersTo ?? null,
  };
}
