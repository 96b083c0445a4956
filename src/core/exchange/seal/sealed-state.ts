import { lists as listsDefinition } from '../../records/lists/columns.ts';
import { listNamed } from '../../records/lists/read-lists.ts';
import type { Records } from '../../records/records.ts';
import { settings, settingsHeaders } from '../../records/settings/columns.ts';
import type { Table } from '../../records/table.ts';
import { valueIn } from '../../records/table-rows.ts';
import type { Level } from '../../schema/scale.ts';
import { foldText } from '../../workbook/text.ts';
import { type CellValue, cellText, type Sheet } from '../../workbook/workbook.ts';
import { isNothing } from '../cell-values.ts';

type Canonical = string | number | null;

/**
 * What a decision rests on, in a form that is the same whenever it means the same: the settings but Version, the lists, and the known
 * columns of every record. Other sheets and columns, their order and how a value is spelled leave no trace.
 */
export function sealedState(records: Records): readonly Sheet[] {
  return [
    settingsState(records),
    ...listsState(records),
    ...records.tables.map((table) => tableState(table, records)),
  ].filter(({ rows }) => rows.length > 1);
}

function settingsState(records: Records): Sheet {
  const { given, places } = records.settingsReading;
  const raw = records.sheet(settings)?.rows ?? [];
  const values = Object.entries(settings.columns).flatMap(([key, { header }]): Canonical[][] => {
    const place = places.get(key);
    const cell = place === undefined ? null : (raw[place.rowNumber - 1]?.[place.position] ?? null);
    const value = canonical(given.get(key), cell);
    return key === 'version' || value === null ? [] : [[header, value]];
  });
  return { name: settings.name, rows: [[settingsHeaders.key, settingsHeaders.value], ...values] };
}

/** A list a column. */
function listsState(records: Records): Sheet[] {
  const headers = (records.sheet(listsDefinition)?.rows[0] ?? []).map((cell) => cellText(cell).trim());
  const named = headers.flatMap((header, index) => {
    const isFirst = headers.findIndex((other) => foldText(other) === foldText(header)) === index;
    const values = listNamed(records.lists, header, []);
    return header !== '' && isFirst && values.length > 0 ? [{ header, values }] : [];
  });
  if (named.length === 0) return [];
  const height = named.reduce((most, { values }) => Math.max(most, values.length), 0);
  const rows = Array.from({ length: height }, (_, row) => named.map(({ values }) => values[row] ?? null));
  return [{ name: listsDefinition.name, rows: [named.map(({ header }) => header), ...rows] }];
}

/** Its columns that hold something. */
function tableState({ definition, rows, columns, name }: Table, records: Records): Sheet {
  const raw = records.sheet({ name })?.rows ?? [];
  const filled = Object.entries(definition.columns).flatMap(([key, { header, isOrigin }]) => {
    const column = columns.get(key);
    if (column === undefined || column.position < 0 || isOrigin) return [];
    const values = rows.map((row) =>
      canonical(valueIn(column, row), raw[row.rowNumber - 1]?.[column.position] ?? null),
    );
    return values.some((value) => value !== null) ? [{ header, values }] : [];
  });
  return {
    name: definition.name,
    rows: [
      filled.map(({ header }) => header),
      ...rows.map((_, index) => filled.map(({ values }) => values[index] ?? null)),
    ],
  };
}

/** What a cell means; what stands in it where that is not understood. */
function canonical(value: unknown, cell: CellValue): Canonical {
  if (isNothing(cell)) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(String).join('; ');
  if (isLevel(value)) return value.label;
  return cellText(cell).trim() || null;
}

function isLevel(value: unknown): value is Level {
  return typeof value === 'object' && value !== null && 'label' in value;
}
