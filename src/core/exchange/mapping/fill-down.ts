import type { ImportTarget } from './import-catalogue.ts';
import { type MappedSource, mappedSource } from './mapped-source.ts';
import type { SheetMapping } from './mapping.ts';
import { isFilled, type SourceSheet, textOf } from './source-sheet.ts';

/** Keys of our columns whose value people write once for the rows that follow: what a row belongs to, never what it is or who does it. */
const groupKeys = new Set(['area', 'unit', 'system', 'process', 'controller', 'operationalGoal']);

/** The map of a tab that asks about columns whose empty cells may mean the value above. */
export function askingToFillDown(source: SourceSheet, sheet: SheetMapping, target: ImportTarget): SheetMapping {
  const groups = new Set(
    Object.entries(target.definition.columns).flatMap(([key, { header }]) => (groupKeys.has(key) ? [header] : [])),
  );
  const isAsked = ({ how, targets }: SheetMapping['columns'][number]) =>
    how === 'som den står' && targets.length === 1 && groups.has(targets[0] as string);
  if (!sheet.columns.some(isAsked)) return sheet;
  const mapped = mappedSource(source, sheet, target);
  const asked = new Set(
    [...mapped.columns].flatMap(([position, column]) =>
      isAsked(column) && mayFillDown(mapped, position).length > 0 ? [column] : [],
    ),
  );
  const columns = sheet.columns.map((column) =>
    asked.has(column) ? { ...column, how: 'fyll ned?' as const } : column,
  );
  return { ...sheet, columns };
}

/**
 * Numbers of the records whose empty cell may mean the value above: the first is filled, each value opens a block, and at least a third is
 * empty. Empty = nothing speaks for it. What a merged area covers is no empty cell.
 */
export function mayFillDown({ rows, cellAt }: MappedSource, position: number): number[] {
  const records = rows.filter(({ kind }) => kind === 'record');
  const values = records.map((row) => textOf(cellAt(row, position)));
  if (values.length < 3 || values[0] === '') return [];
  const filled = values.filter((value) => value !== '');
  const opensBlocks = filled.every((value, index) => index === 0 || value !== filled[index - 1]);
  const empty = records.filter((row) => !isFilled(cellAt(row, position)));
  return opensBlocks && empty.length >= values.length / 3 ? empty.map(({ number }) => number) : [];
}
