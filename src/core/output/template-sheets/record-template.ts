import { type Column, offeredColumns, type SheetDefinition } from '../../schema/define-sheet.ts';
import { headerNote } from '../../schema/header-note.ts';
import type { Scale } from '../../schema/scale.ts';
import { highlightsOf } from './highlights.ts';
import { headerHeight, rowHeight } from './row-height.ts';
import { columnHeaderLook, recordLook } from './template-looks.ts';
import {
  type Dropdown,
  paperFor,
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
  const { name, idPrefix } = definition;
  const columns = offeredColumns(definition);
  const widths = columns.map(([, { width }]) => width);
  return {
    name,
    tabColour: null,
    columns: columns.map(([, column]) => ({
      width: column.width,
      look: recordLook(column.kind.format, isWrapped(column)),
      dropdown: dropdownOf(column, scale),
    })),
    rows: [
      { cells: columns.map(([, column], index) => headerCell(column, index + 1)), height: headerHeight },
      ...records.map((record) => recordRow(definition, record)),
    ],
    highlights: highlightsOf(definition),
    hasHeaders: true,
    frozenColumns: idPrefix === '' ? 0 : 1,
    filter: true,
    orientation: 'landscape',
    paper: paperFor(widths),
  };
}

function headerCell(column: Column, position: number): TemplateCell {
  return {
    column: position,
    value: column.header,
    look: columnHeaderLook(column.required),
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
