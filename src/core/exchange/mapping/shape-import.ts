import { headerRowOf } from '../../records/header-row.ts';
import { originHeaders } from '../../schema/define-sheet.ts';
import { definitionNamed } from '../../sheets/index.ts';
import { foldText } from '../../workbook/text.ts';
import {
  type CellValue,
  cellText,
  isKnown,
  type KnownValue,
  type Sheet,
  type Workbook,
} from '../../workbook/workbook.ts';
import { FreeIds } from '../next-free-id.ts';
import type { ImportedRow, ImportedSheet } from './imported-rows.ts';

/** A row that an earlier import took in and that the source no longer has. */
interface GoneRow {
  /** Name of our sheet. */
  readonly sheet: string;
  readonly id: string;
  /** The source's key. */
  readonly key: string;
}

/** An import as the two sides of a merge into a workbook. */
export interface ShapedImport {
  /** The source as it was last applied. */
  readonly base: Workbook;
  /** The source as it is now, with the rows that it no longer has: nothing is deleted. It is the base of the next time. */
  readonly theirs: Workbook;
  readonly gone: readonly GoneRow[];
  /** How many rows are new, and how many were taken in before. */
  readonly added: number;
  readonly known: number;
}

/**
 * Shapes taken-in rows as sheets of ours, with ids: a row that was taken in before keeps its id, a new one gets the next after the highest,
 * in source order.
 * @param remembered what earlier imports applied; `undefined` = none that is known: then only empty cells are filled
 */
export function shapeImport(
  ours: Workbook,
  sheets: readonly ImportedSheet[],
  remembered: Workbook | undefined,
  files: readonly string[],
): ShapedImport {
  const shaped = sheets.map((sheet) =>
    shapeSheet(sheet, sheetNamed(ours, sheet.target), sheetNamed(remembered, sheet.target), files),
  );
  const others = (remembered?.sheets ?? []).filter(
    ({ name }) => !sheets.some(({ target }) => foldText(target) === foldText(name)),
  );
  return {
    base: { sheets: [...shaped.flatMap(({ base }) => base ?? []), ...others] },
    theirs: { sheets: [...shaped.map(({ theirs }) => theirs), ...others] },
    gone: shaped.flatMap(({ gone }) => gone),
    added: shaped.reduce((sum, { added }) => sum + added, 0),
    known: shaped.reduce((sum, { known }) => sum + known, 0),
  };
}

interface ShapedSheet {
  readonly base: Sheet | undefined;
  readonly theirs: Sheet;
  readonly gone: readonly GoneRow[];
  readonly added: number;
  readonly known: number;
}

function shapeSheet(
  { target, rows }: ImportedSheet,
  ours: Sheet | undefined,
  remembered: Sheet | undefined,
  files: readonly string[],
): ShapedSheet {
  const definition = definitionNamed(target);
  const before = keyedRows(remembered, definition);
  const own = keyedRows(ours, definition);
  const ids = new FreeIds();
  for (const known of [before, own]) for (const id of known.ids) ids.take(id);
  const headers = new Map<string, string>();
  const add = (header: string) => headers.has(foldText(header)) || headers.set(foldText(header), header);
  for (const header of ['ID', ...before.headers]) add(header);
  const ourOwn = Object.values(definition?.columns ?? {}).map(({ header }) => header);
  const used = new Set<string>();
  for (const { values } of rows) for (const header of values.keys()) used.add(header);
  for (const header of ourOwn)
    if (used.has(header) || (header === 'Kommentar' && rows.some(({ notes }) => notes.length > 0))) add(header);
  add(originHeaders.key);
  add(originHeaders.file);
  const ownHeaders = new Set<string>();
  for (const { own: columns } of rows) for (const header of columns.keys()) ownHeaders.add(header);
  for (const header of ownHeaders) add(header);
  const commentHeader = ourOwn.includes('Kommentar') ? 'Kommentar' : 'Anteckningar från källan';
  if (rows.some(({ notes }) => notes.length > 0)) add(commentHeader);
  const columns = [...headers.values()];
  const now: CellValue[][] = [];
  const then: CellValue[][] = [];
  const seen = new Set<string>();
  let added = 0;
  const isFirst = before.byKey.size + own.byKey.size === 0;
  for (const row of rows) {
    const key = isFirst ? '' : rowKey(row.file, row.key);
    seen.add(key);
    const earlier = before.byKey.get(key);
    const standing = own.byKey.get(key);
    const id = earlier?.get('id') ?? standing?.get('id') ?? ids.after(`${definition?.idPrefix ?? ''}-000`) ?? null;
    const cells = columns.map((header) => (header === 'ID' ? id : cellOf(row, header, commentHeader)));
    now.push(cells);
    if (earlier !== undefined) then.push(columns.map((header) => earlier.get(foldText(header)) ?? null));
    else if (standing !== undefined) {
      // Nobody knows what was applied: what stands is kept, and what is empty is filled.
      then.push(
        columns.map((header, index) =>
          header === 'ID' ? id : (standing.get(foldText(header)) ?? null) === null ? null : (cells[index] ?? null),
        ),
      );
    } else added++;
  }
  const gone: GoneRow[] = [];
  for (const [key, earlier] of before.byKey) {
    if (seen.has(key)) continue;
    const cells = columns.map((header) => earlier.get(foldText(header)) ?? null);
    now.push(cells);
    then.push(cells);
    if (files.includes(cellText(earlier.get(foldText(originHeaders.file)) ?? null))) {
      gone.push({
        sheet: target,
        id: cellText(earlier.get('id') ?? null),
        key: cellText(earlier.get(foldText(originHeaders.key)) ?? null),
      });
    }
  }
  const name = ours?.name ?? target;
  return {
    base:
      then.length === 0
        ? undefined
        : { name, rows: knownColumns([columns, ...then], [...before.headers, ...own.headers]) },
    theirs: { name, rows: [columns, ...now] },
    gone,
    added,
    known: rows.length - added,
  };
}

/** Rows without the columns that were not there before: one that is new now has not been dropped by anybody. */
function knownColumns(rows: readonly (readonly CellValue[])[], headers: readonly string[]): CellValue[][] {
  const known = new Set(headers.map(foldText));
  const kept = (rows[0] ?? []).flatMap((header, position) => (known.has(foldText(cellText(header))) ? [position] : []));
  return rows.map((cells) => kept.map((position) => cells[position] ?? null));
}

function cellOf({ values, own, notes, key, file }: ImportedRow, header: string, commentHeader: string): KnownValue {
  if (header === originHeaders.key) return key;
  if (header === originHeaders.file) return file;
  if (header === commentHeader && notes.length > 0) {
    const text = cellText(values.get(header) ?? null);
    return [text, ...notes].filter((note) => note !== '').join('\n');
  }
  return values.get(header) ?? own.get(header) ?? null;
}

interface KeyedRows {
  readonly headers: readonly string[];
  readonly byKey: ReadonlyMap<string, ReadonlyMap<string, CellValue>>;
  readonly ids: readonly CellValue[];
}

/** The rows of a sheet that remember where they came from, cells by folded header, and the ids of all. */
function keyedRows(sheet: Sheet | undefined, definition: ReturnType<typeof definitionNamed>): KeyedRows {
  if (sheet === undefined) return { headers: [], byKey: new Map(), ids: [] };
  const headerRow = headerRowOf(definition, sheet.rows);
  const headers = (sheet.rows[headerRow - 1] ?? []).map((cell) => cellText(cell));
  const folded = headers.map(foldText);
  const [idAt, keyAt, fileAt] = ['id', foldText(originHeaders.key), foldText(originHeaders.file)].map((header) =>
    folded.indexOf(header),
  ) as [number, number, number];
  const byKey = new Map<string, ReadonlyMap<string, CellValue>>();
  const ids: CellValue[] = [];
  for (const cells of sheet.rows.slice(headerRow)) {
    const id = cells[idAt] ?? null;
    if (id !== null) ids.push(id);
    const key = cellText(cells[keyAt] ?? null);
    if (key === '' || keyAt === -1) continue;
    const place = rowKey(cellText(cells[fileAt] ?? null), key);
    if (!byKey.has(place))
      byKey.set(
        place,
        new Map(
          folded.map((header, position) => [
            header,
            isKnown(cells[position] ?? null) ? (cells[position] ?? null) : null,
          ]),
        ),
      );
  }
  return { headers: headers.filter((header) => header !== ''), byKey, ids };
}

function rowKey(file: string, key: string): string {
  return `${foldText(file)}\u0000${foldText(key)}`;
}

function sheetNamed(workbook: Workbook | undefined, name: string): Sheet | undefined {
  return workbook?.sheets.find((sheet) => foldText(sheet.name) === foldText(name));
}
