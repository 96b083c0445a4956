import type { ReadingContext } from '../schema/column-kind.ts';
import type { Columns, SheetDefinition } from '../schema/define-sheet.ts';
import { prefixOf } from '../schema/kinds/id.ts';
import { foldText } from '../workbook/text.ts';
import { type Sheet, type Workbook, withoutTotals } from '../workbook/workbook.ts';
import { lists as listsDefinition } from './lists/columns.ts';
import { type Lists, listNamed, readLists, unknownListCells } from './lists/read-lists.ts';
import { indexById, readTable } from './read-table.ts';
import type { ReadBy, Records, SectionFacts } from './records.ts';
import { settings as settingsDefinition } from './settings/columns.ts';
import { type ReviewDay, readSettings, type SettingsReading } from './settings/read-settings.ts';
import { hasColumn, type Row, type Table } from './table.ts';
import { valueIn } from './table-rows.ts';
import { UnknownReads } from './unknown-reads.ts';

/** Reads a workbook into records. */
export function readRecords(workbook: Workbook, by: ReadBy, day: ReviewDay): Records {
  const sheetByName = new Map<string, Sheet>();
  for (const sheet of workbook.sheets) {
    const name = foldText(sheet.name);
    if (!sheetByName.has(name)) sheetByName.set(name, withoutTotals(sheet));
  }
  const sheetNamed = (name: string) => sheetByName.get(foldText(name));
  const lists = readLists(sheetNamed(listsDefinition.name));
  const date1904 = workbook.date1904 ?? false;
  const settingsReading = readSettings(sheetNamed(settingsDefinition.name), lists, day, date1904);
  const unsure = new Set(unknownListCells(sheetNamed(listsDefinition.name)).map(({ list }) => foldText(list)));
  // A list of which some value is not known may hold any: an empty one takes them.
  const list = (name: string, builtIn: readonly string[]) =>
    unsure.has(foldText(name)) ? [] : listNamed(lists, name, builtIn);
  const { scale, riskSteps } = settingsReading.settings;
  const context: ReadingContext = { list, scale, riskSteps, date1904 };
  const reads = new UnknownReads();
  const tables = by.sheets.flatMap((definition) => {
    const sheet = definition.layout === 'records' ? sheetNamed(definition.name) : undefined;
    return sheet === undefined ? [] : [readTable(definition, sheet, context, reads)];
  });
  const sections = by.sections(settingsReading.settings);
  return recordsOver(workbook, tables, { definitions: by.sheets, sections, settingsReading, lists, reads, sheetNamed });
}

/**
 * The same records without some of their rows, consistently: no table, look-up or reference shows a left-out row.
 * @param keep whether a row stays
 */
export function selectRecords(records: Records, keep: (row: Row, table: Table) => boolean): Records {
  const tables = records.tables.map((table): Table => {
    const rows = table.rows.filter((row) => keep(row, table));
    if (rows.length === table.rows.length) return table;
    // Where the first row of an id is left out, none has it.
    const again = new Set(table.repeated);
    const first = rows.filter((row) => !again.has(row));
    const ids = records.reads.ignore(() => indexById(table.definition, first));
    return { ...table, rows, ...ids, repeated: rows.filter((row) => again.has(row)) };
  });
  const { definitions, sections, settingsReading, lists, reads } = records;
  return recordsOver(records.workbook, tables, {
    definitions,
    sections,
    settingsReading,
    lists,
    reads,
    sheetNamed: (name) => records.sheet({ name }),
  });
}

interface Parts {
  readonly definitions: readonly SheetDefinition[];
  readonly sections: readonly SectionFacts[];
  readonly settingsReading: SettingsReading;
  readonly lists: Lists;
  readonly reads: UnknownReads;
  readonly sheetNamed: (name: string) => Sheet | undefined;
}

function recordsOver(workbook: Workbook, tables: readonly Table[], parts: Parts): Records {
  const { definitions, sections, settingsReading, lists, reads, sheetNamed } = parts;
  const tableByName = new Map(tables.map((table) => [table.definition.name, table]));
  const tableByPrefix = new Map(
    tables.filter(({ definition }) => definition.idPrefix !== '').map((table) => [table.definition.idPrefix, table]),
  );
  const computed = new Map<string, () => unknown>();
  const once = <T>(key: string, compute: () => T): T => {
    let give = computed.get(key) as (() => T) | undefined;
    if (give === undefined) {
      give = reads.remember(compute);
      computed.set(key, give);
    }
    return give();
  };
  const tableOf = <C extends Columns>(definition: SheetDefinition<C>) =>
    tableByName.get(definition.name) as Table<C> | undefined;
  return {
    workbook,
    settings: settingsReading.settings,
    settingsReading,
    lists,
    reads,
    today: settingsReading.settings.today,
    tables,
    definitions,
    sections,
    sheet: ({ name }) => sheetNamed(name),
    headerRow: (definition) =>
      definition.layout === 'settings' ? settingsReading.headerRow : (tableOf(definition)?.headerRow ?? 1),
    table: tableOf,
    rows: (definition) => tableOf(definition)?.rows ?? [],
    has: (definition, ...keys) => {
      const table = tableOf(definition);
      return table !== undefined && keys.every((key) => hasColumn(table, key));
    },
    find: (id) => {
      const table = tableByPrefix.get(prefixOf(id));
      const row = table && rowWithId(table, id, reads);
      return table === undefined || row === undefined ? undefined : { table, row };
    },
    row: (definition, id) => {
      const table = tableOf(definition);
      return table && rowWithId(table, id, reads);
    },
    referrers: <C extends Columns>(definition: SheetDefinition<C>, key: keyof C & string) =>
      once(`referrers ${definition.name} ${key}`, () => referrersIn(tableOf(definition), key)),
    list: (name, builtIn) => listNamed(lists, name, builtIn),
    once,
  };
}

/** The row with an id; where there is none, any row whose id nobody knows may be the one. */
function rowWithId<C extends Columns>(
  { definition, columns, byId }: Table<C>,
  id: string,
  reads: UnknownReads,
): Row<C> | undefined {
  const row = byId.get(id);
  const unknown = row === undefined ? columns.get(definition.identity)?.unknown : undefined;
  if (unknown !== undefined) reads.note(unknown);
  return row;
}

function referrersIn<C extends Columns>(
  table: Table<C> | undefined,
  key: string,
): ReadonlyMap<string, readonly Row<C>[]> {
  const referrers = new Map<string, Row<C>[]>();
  const column = table?.columns.get(key);
  if (table === undefined || column === undefined) return referrers;
  for (const row of table.rows) {
    const ids = valueIn(column, row);
    if (!Array.isArray(ids)) continue;
    for (const id of ids.length === 1 ? ids : new Set<string>(ids)) {
      const known = referrers.get(id);
      if (known) known.push(row);
      else referrers.set(id, [row]);
    }
  }
  return referrers;
}
