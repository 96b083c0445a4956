import { type Column, offeredColumns, type SheetDefinition } from '../../schema/define-sheet.ts';
import { headerNote } from '../../schema/header-note.ts';
import type { Scale } from '../../schema/scale.ts';
import { highlightsOf } from './highlights.ts';
import { headerHeight, rowHeight } from './row-height.ts';
import { columnHeaderLook, recordLook } from './template-looks.ts';
import {
  type Dropdown,
  pagesFor,
  type TemplateCell,
  type TemplateRecord,
  type TemplateRow,
  type TemplateSheet,
} from './template-sheet.ts';

/** The dropdown of a column; `null` = it has none. */
export function dropdownOf({ kind }: Column, { levels }: Scale): Dropdown | null {
  if (kind.choices === undefined || kind.choices.several) return null;
  const { list, builtIn } = kind.choices;
  const values = kind.name === 'level' ? levels.map(({ label }) => label) : builtIn;
  return { list, values, accepts: kind.accepts };
}

/** A sheet of records: headers with notes, looks, dropdowns and highlights, and the rows given. */
export function recordTemplate(
  definition: SheetDefinition,
  scale: Scale,
  records: readonly TemplateRecord[] = [],
): TemplateSheet {
  const { name } = definition;
  const columns = offeredColumns(definition);
  const shown = columns.filter(([key]) => !isFolded(definition, key));
  const pages = pagesFor(shown.map(([, { width }]) => width));
  return {
    name,
    tabColour: null,
    columns: columns.map(([key, column]) => ({
      width: column.width,
      look: recordLook(column.kind.format, isWrapped(column)),
      dropdown: dropdownOf(column, scale),
      ...(isFolded(definition, key) && { folded: true as const }),
    })),
    rows: [
      { cells: columns.map(([, column], index) => headerCell(column, index + 1)), height: headerHeight },
      ...records.map((record) => recordRow(definition, record)),
    ],
    highlights: highlightsOf(definition),
    hasHeaders: true,
    frozenColumns: frozenColumns(definition, shown.length < columns.length || pages.pagesWide > 1),
    filter: true,
    orientation: 'landscape',
    ...pages,
  };
}

/** The mark of protected rows goes with the columns that few look at, where the sheet has such. */
function isFolded({ columns, roles }: SheetDefinition, key: string): boolean {
  if (columns[key]?.seldom) return true;
  return key === roles?.sensitive && Object.values(columns).some(({ seldom }) => seldom);
}

/** The id stays when scrolling; where columns are folded away to make room, or go on beside, so does what the row is about. */
function frozenColumns(definition: SheetDefinition, isWide: boolean): number {
  if (definition.idPrefix === '') return 0;
  if (!isWide) return 1;
  return offeredColumns(definition).findIndex(([key]) => key === definition.roles?.title) + 1;
}

function headerCell(column: Column, position: number): TemplateCell {
  return {
    column: position,
    value: column.header,
    look: columnHeaderLook(column.required, column.kind.format),
    note: headerNote(column),
  };
}

function recordRow(definition: SheetDefinition, record: TemplateRecord): TemplateRow {
  const entries = offeredColumns(definition);
  const offered = new Set(entries.map(([key]) => key));
  const unknown = Object.keys(record).find((key) => !offered.has(key));
  if (unknown !== undefined) throw new Error(`No column ${unknown} in ${definition.name}`);
  return {
    cells: entries.map(([key], index) => ({ column: index + 1, value: record[key] ?? null })),
    height: rowHeight(
      entries
        .filter(([, column]) => isWrapped(column))
        .map(([key, { width }]) => ({ text: String(record[key] ?? ''), width })),
    ),
  };
}

const narrowest = 18;

/** Text that may need several lines. */
function isWrapped({ kind, width }: Column): boolean {
  return kind.format === 'wrapped' || width >= narrowest;
}
