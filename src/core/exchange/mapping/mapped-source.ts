import type { ReadingContext } from '../../schema/column-kind.ts';
import { columnLetters } from '../../workbook/address.ts';
import { foldText } from '../../workbook/text.ts';
import type { CellValue } from '../../workbook/workbook.ts';
import { headerNames } from './header-names.ts';
import { type ImportTarget, importTargetNamed } from './import-catalogue.ts';
import type { ColumnMapping, SheetMapping } from './mapping.ts';
import type { DecidedWord, SourceContext } from './source-reading.ts';
import { isHint, type SourceRow, sourceRows } from './source-rows.ts';
import { isFilled, type SourceSheet, textOf } from './source-sheet.ts';
import { foldWord } from './value-words.ts';

/** A source tab beside its map: rows told apart, merged areas filled. */
export interface MappedSource {
  readonly source: SourceSheet;
  readonly mapping: SheetMapping;
  readonly target: ImportTarget;
  /** Header of each column, by position; `''` = nothing stands there. */
  readonly names: readonly string[];
  readonly rows: readonly SourceRow[];
  /** Mapping by position; none = a column that the map does not know. */
  readonly columns: ReadonlyMap<number, ColumnMapping>;
  /** A cell of a record, that of the merged area where it stands in one. */
  cellAt(row: SourceRow, position: number): CellValue;
}

/** The headers of a tab, those that fail named by their column. */
export function namesOf(source: SourceSheet, headerRow: number, target: ImportTarget): string[] {
  const isKnown = (name: string) => target.columnNames.scores(name, source.tab).length > 0;
  const names = headerNames(source, headerRow - 1, isKnown);
  const nameless = names.flatMap((name, position) => (name === '' ? [position] : []));
  const width = names.length;
  for (let row = headerRow; row < source.rows.length; row++) {
    const cells = source.rows[row] as readonly CellValue[];
    const name = (position: number) => {
      if ((names[position] ?? '') === '' && isFilled(cells[position]))
        names[position] = `Kolumn ${columnLetters(position)}`;
    };
    nameless.forEach(name);
    for (let position = width; position < cells.length; position++) name(position);
  }
  return Array.from(names, (name) => name ?? '');
}

/** The headers that a map's tab has where the map says that they stand; none for a sheet that nothing is taken in to. */
export function importSourceHeaders(source: SourceSheet, { target, headerRow }: SheetMapping): string[] {
  const found = importTargetNamed(target);
  return found === undefined || headerRow > source.rows.length ? [] : namesOf(source, headerRow, found);
}

export function mappedSource(source: SourceSheet, mapping: SheetMapping, target: ImportTarget): MappedSource {
  const names = namesOf(source, mapping.headerRow, target);
  const byName = new Map(mapping.columns.map((column) => [foldText(column.header), column]));
  const columns = new Map<number, ColumnMapping>();
  names.forEach((name, position) => {
    const column = name === '' ? undefined : byName.get(foldText(name));
    if (column !== undefined) columns.set(position, column);
  });
  const titleHeader = headerOf(target, target.definition.roles?.title);
  const title = positionOf(columns, titleHeader);
  const rows = sourceRows(source, mapping.headerRow, names, title, (cells) => looksLikeHelp(cells, columns));
  const merged = mergedCells(source, mapping.headerRow);
  const filledDown = filledCells(rows, columns);
  return {
    source,
    mapping,
    target,
    names,
    rows,
    columns,
    cellAt: ({ number, cells }, position) => {
      const cell = cells[position];
      if (isFilled(cell)) return cell as CellValue;
      if (merged.size === 0 && filledDown.size === 0) return null;
      return merged.get(`${number} ${position}`) ?? filledDown.get(`${number} ${position}`) ?? null;
    },
  };
}

/** The header of a column of ours by its key; `''` = it has none. */
export function headerOf({ definition }: ImportTarget, key: string | undefined): string {
  return key === undefined ? '' : (definition.columns[key]?.header ?? '');
}

/** Position of the source column that is mapped to a column of ours; -1 = none. */
export function positionOf(columns: ReadonlyMap<number, ColumnMapping>, header: string): number {
  for (const [position, { targets, how, certainty }] of columns) {
    if (targets.includes(header) && how !== 'foga' && certainty !== 'fråga') return position;
  }
  return -1;
}

function looksLikeHelp(cells: readonly CellValue[], columns: ReadonlyMap<number, ColumnMapping>): boolean {
  const texts = cells.flatMap((cell, position) => (isFilled(cell) && columns.has(position) ? [textOf(cell)] : []));
  return (
    texts.filter(isHint).length >= Math.max(2, texts.length / 4) ||
    (texts.length >= 2 && texts.every((text) => text.startsWith('(') || isHint(text)))
  );
}

/** The value of a merged area for its rows under the first, by row and position. */
function mergedCells({ rows, merges = [] }: SourceSheet, headerRow: number): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const { top, bottom, left, right } of merges) {
    if (top <= headerRow || bottom === top || right - left > 2) continue;
    const value = rows[top - 1]?.[left - 1];
    if (!isFilled(value)) continue;
    for (let row = top + 1; row <= Math.min(bottom, rows.length); row++)
      cells.set(`${row} ${left - 1}`, value as CellValue);
  }
  return cells;
}

/** The nearest value above, for columns that a person has said are filled down. */
function filledCells(rows: readonly SourceRow[], columns: ReadonlyMap<number, ColumnMapping>): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const [position, { how }] of columns) {
    if (how !== 'fyll ned') continue;
    let above: CellValue = null;
    for (const row of rows) {
      if (row.kind !== 'record') continue;
      if (isFilled(row.cells[position])) above = row.cells[position] as CellValue;
      else cells.set(`${row.number} ${position}`, above);
    }
  }
  return cells;
}

/** What reading depends on, for one column of a mapped source. */
export function contextFor(
  reading: ReadingContext,
  mapping: SheetMapping,
  year: number | undefined,
  header: string,
): SourceContext {
  const words = new Map<string, DecidedWord>();
  for (const { header: of, word, value, certainty } of mapping.words) {
    if (of !== header || value === '') continue;
    words.set(foldWord(word), { value: value === '(tomt)' ? null : value, isSure: certainty !== 'antaget' });
  }
  return { ...reading, year, levelsByNumber: mapping.scale.certainty !== 'fråga', ...(words.size > 0 && { words }) };
}
