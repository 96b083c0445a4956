import { settingsHeaders } from '../../records/settings/columns.ts';
import { numberFormats } from '../../schema/column-kind.ts';
import type { SheetDefinition } from '../../schema/define-sheet.ts';
import type { Scale } from '../../schema/scale.ts';
import { historyHeaders, type ProgramSheetName } from '../../sheets/program-sheets.ts';
import type { KnownValue } from '../../workbook/workbook.ts';
import { dropdownOf } from './record-template.ts';
import { headerHeight, rowHeight } from './row-height.ts';
import { headerLooks, labelLook, wrappedLook } from './template-looks.ts';
import {
  pagesFor,
  type TemplateCell,
  type TemplateColumn,
  type TemplateRecord,
  type TemplateRow,
  type TemplateSheet,
} from './template-sheet.ts';

/** A sheet with one row of headers that stays, without what only sheets of records have. */
function headedSheet(name: string, columns: readonly TemplateColumn[], rows: readonly TemplateRow[]): TemplateSheet {
  return {
    name,
    tabColour: null,
    columns,
    rows,
    highlights: [],
    hasHeaders: true,
    frozenColumns: 0,
    filter: false,
    orientation: 'landscape',
    ...pagesFor(columns.map(({ width }) => width)),
  };
}

function plainColumn(width: number | null): TemplateColumn {
  return { width, look: {}, dropdown: null };
}

function cellsOf(values: readonly KnownValue[]): TemplateCell[] {
  return values.map((value, index) => ({ column: index + 1, value }));
}

const settingsWidths = { key: 34, value: 36, explanation: 80 };

/** The settings: a setting a row, with an explanation beside it. */
export function settingsTemplate(
  { name, columns }: SheetDefinition,
  scale: Scale,
  values: TemplateRecord = {},
): TemplateSheet {
  const { key, value, explanation } = settingsHeaders;
  const headers = {
    cells: cellsOf([key, value, explanation]).map((cell) => ({ ...cell, look: headerLooks.required })),
    height: headerHeight,
  };
  const rows = Object.entries(columns).map(([settingKey, column]): TemplateRow => {
    const held = values[settingKey] ?? null;
    const help = column.required ? `${column.help} Måste fyllas i.` : column.help;
    const dropdown = dropdownOf(column, scale);
    return {
      cells: [
        { column: 1, value: column.header, look: labelLook(column.required) },
        {
          column: 2,
          value: held,
          look: { ...wrappedLook, horizontal: 'left', numberFormat: numberFormats[column.kind.format] },
          ...(dropdown !== null && { dropdown }),
        },
        { column: 3, value: help },
      ],
      look: wrappedLook,
      height: rowHeight([
        { text: help, width: settingsWidths.explanation },
        { text: String(held ?? ''), width: settingsWidths.value },
      ]),
    };
  });
  return headedSheet(name, Object.values(settingsWidths).map(plainColumn), [headers, ...rows]);
}

const listWidth = 44;

/** The lists, a list a column, for people to change. */
export function listsTemplate(name: string, lists: ReadonlyMap<string, readonly string[]>): TemplateSheet {
  const columns = [...lists].map(([list, values]) => [list, ...values]);
  const count = columns.reduce((most, { length }) => Math.max(most, length), 0);
  const rows = Array.from({ length: count }, (_, row): TemplateRow => {
    const texts = columns.map((column) => column[row]);
    return {
      cells: texts.flatMap((value, index) => (value === undefined ? [] : [listCell(value, index + 1, row === 0)])),
      height: row === 0 ? headerHeight : rowHeight(texts.map((text = '') => ({ text, width: listWidth }))),
    };
  });
  const look = { ...wrappedLook, numberFormat: numberFormats.text };
  return headedSheet(
    name,
    columns.map(() => ({ ...plainColumn(listWidth), look })),
    rows,
  );
}

function listCell(value: string, column: number, isHeader: boolean): TemplateCell {
  if (!isHeader) return { column, value };
  return { column, value, look: { ...wrappedLook, ...headerLooks.voluntary, numberFormat: numberFormats.text } };
}

/** The sheet Historik with figures of earlier days; the program knows it again by its headers and carries the rows on. */
export function historyTemplate(rows: readonly (readonly KnownValue[])[]): TemplateSheet {
  const name: ProgramSheetName = 'Historik';
  const columns = Object.keys(historyHeaders).map((key): TemplateColumn => {
    if (key === 'date') return { ...plainColumn(null), look: { numberFormat: numberFormats.date } };
    return plainColumn(key === 'title' ? 50 : null);
  });
  return headedSheet(name, columns, [
    { cells: cellsOf(Object.values(historyHeaders)), height: headerHeight },
    ...rows.map((values) => ({ cells: cellsOf(values), height: undefined })),
  ]);
}
