import { foldText } from '../../workbook/text.ts';
import type { CellValue } from '../../workbook/workbook.ts';
import { sampleOf } from './column-fit.ts';
import type { ImportTarget } from './import-catalogue.ts';
import type { ProposedColumn } from './propose-columns.ts';

/** So many columns and so large a share of the headers must be known of a list whose title nobody knows. */
const fewestKnown = 4;
const leastShare = 0.5;

/**
 * The columns of a tab with one that says what a record is about. Where no header names it, a list of systems goes by its systems, and a person
 * is asked about the first column of texts that are all unlike. Empty = the tab is no such list.
 */
export function withTitle(
  columns: readonly ProposedColumn[],
  names: readonly string[],
  rows: readonly (readonly CellValue[])[],
  { definition }: ImportTarget,
): readonly ProposedColumn[] {
  const title = definition.roles?.title;
  if (title === undefined || columns.some(({ keys }) => keys[0] === title)) return columns;
  const system = columns.find(({ keys, certainty }) => keys[0] === 'system' && certainty !== 'fråga');
  if (system !== undefined)
    return columns.map((column) => (column === system ? { ...column, keys: [title], certainty: 'antaget' } : column));
  const taken = new Set(columns.map(({ position }) => position));
  const headers = names.filter((name) => name !== '').length;
  if (columns.length < Math.max(fewestKnown, headers * leastShare)) return [];
  const position = names.findIndex((name, at) => name !== '' && !taken.has(at) && areTitles(sampleOf(rows, at)));
  if (position === -1) return [];
  const asked: ProposedColumn = { position, keys: [title], how: 'som den står', certainty: 'fråga', score: 0 };
  return [...columns, asked].sort((a, b) => a.position - b.position);
}

/** Whether cells can be what records are about: texts with letters, nearly all unlike. */
function areTitles(cells: readonly CellValue[]): boolean {
  const texts = cells.flatMap((cell) => (typeof cell === 'string' && /\p{L}{3}/u.test(cell) ? [foldText(cell)] : []));
  return texts.length > 0 && texts.length >= cells.length * 0.9 && new Set(texts).size >= texts.length * 0.9;
}
