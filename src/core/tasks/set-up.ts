import type {
  TemplateCell,
  TemplateColumn,
  TemplateRow,
  TemplateSheet,
} from '../output/template-sheets/template-sheet.ts';
import { readRecords } from '../records/read-records.ts';
import type { ReviewDay } from '../records/settings/read-settings.ts';
import { catalogue } from '../review/catalogue.ts';
import { likelyTabs } from '../validation/likely-tabs.ts';
import { countOf } from '../workbook/format.ts';
import { foldText } from '../workbook/text.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** A column of a template with its header. */
export interface HeadedColumn {
  readonly header: TemplateCell;
  readonly column: TemplateColumn;
}

/** The columns of a template: those that a sheet lacks, and those that it has, with their places in it (from 0). */
export interface ColumnsToSetUp {
  readonly missing: readonly HeadedColumn[];
  readonly present: readonly (HeadedColumn & { readonly position: number })[];
}

/** What a sheet of records lacks of its template. `headers` are the texts of its header row; empty = a new sheet. */
export function columnsToSetUp({ rows, columns }: TemplateSheet, headers: readonly unknown[]): ColumnsToSetUp {
  const names = headers.map((header) => foldText(String(header)));
  const headed = (rows[0]?.cells ?? []).flatMap((header) => {
    const column = columns[header.column - 1];
    return column === undefined ? [] : [{ header, column, position: names.indexOf(foldText(String(header.value))) }];
  });
  return {
    missing: headed.filter(({ position }) => position < 0),
    present: headed.filter(({ position }) => position >= 0),
  };
}

/** The settings that a sheet lacks, as rows of the template. `keys` are the texts of its column of keys. */
export function settingsToSetUp({ rows }: TemplateSheet, keys: readonly unknown[]): readonly TemplateRow[] {
  const known = new Set(keys.map((key) => foldText(String(key))));
  return rows.slice(1).filter(({ cells: [key] }) => !known.has(foldText(String(key?.value))));
}

/** A tab that is not read and looks like a sheet that the workbook lacks. */
export interface LikelyTab {
  readonly tab: string;
  /** Name of the sheet. */
  readonly sheet: string;
}

/** The tabs that may only need another name, each the only one that looks like its sheet. */
export function tabsToName(workbook: Workbook, day: ReviewDay): LikelyTab[] {
  return [...likelyTabs(readRecords(workbook, catalogue, day))].flatMap(([{ name }, [tab, ...others]]) =>
    tab === undefined || others.length > 0 ? [] : [{ tab, sheet: name }],
  );
}

/** Swedish, asks whether such a tab is to be given the name. */
export function tabNameQuestion({ tab, sheet }: LikelyTab): string {
  return `Fliken ${tab} läses inte, men ser ut att vara bladet ${sheet}. Ska den heta ${sheet}?\n\nSvara Nej om den är något annat: då skapas ett tomt blad ${sheet}, och fliken är kvar som den är.`;
}

/** Swedish: what a workbook lacked and has got. `columns` are told with their sheets, e.g. `Risker: Skyddsvärd`. */
export function setUpText(sheets: readonly string[], columns: readonly string[]): string {
  if (sheets.length + columns.length === 0) return 'Alla blad och kolumner finns redan.';
  return [
    ...(sheets.length === 0
      ? []
      : [`${countOf(sheets.length, 'blad är skapat', 'blad är skapade')}: ${sheets.join(', ')}.`]),
    ...(columns.length === 0
      ? []
      : [
          `${countOf(columns.length, 'kolumn är tillagd', 'kolumner är tillagda')} sist i sitt blad: ${columns.join(', ')}.`,
        ]),
  ].join(' ');
}
