import { levelKind, type Scale } from '../../../core/index.ts';
import { type CellsInput, rowsOf } from './each-cell.ts';

/**
 * The highest level of each row of a range, e.g. of the columns Konfidentialitet, Riktighet, Tillgänglighet. A row
 * without a level gives empty text; a cell that is no level says so.
 */
export function highestLevels(cells: CellsInput, scale: Scale): string | string[][] {
  const read = levelKind.reader({ list: (_, builtIn) => builtIn, scale, date1904: false });
  const highest = rowsOf(cells).map((row) => {
    const filled = row.filter((value) => String(value).trim() !== '');
    const levels = filled.map((value) => read(typeof value === 'number' ? value : String(value).trim()).value);
    const unknown = levels.indexOf(undefined);
    if (unknown >= 0) return `Okänd nivå: ${String(filled[unknown])}`;
    return (
      levels.reduce(
        (best, level) => (level !== undefined && (best === undefined || level.number > best.number) ? level : best),
        undefined,
      )?.label ?? ''
    );
  });
  return Array.isArray(cells) ? highest.map((label) => [label]) : (highest[0] ?? '');
}
