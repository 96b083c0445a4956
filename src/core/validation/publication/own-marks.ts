import { headerSearchRows } from '../../records/header-row.ts';
import type { Records } from '../../records/records.ts';
import { foldText } from '../../workbook/text.ts';
import { saysProtected } from './sounding-words.ts';

/**
 * Names of people's own sheets that have a column Skyddsvärd. A review does not print them; a copy of the whole workbook holds them, and
 * nothing leaves out their rows.
 */
export function ownMarkedSheets({ workbook, definitions }: Records): string[] {
  const known = new Set(definitions.map(({ name }) => foldText(name)));
  return workbook.sheets
    .filter(({ name }) => !known.has(foldText(name)))
    .filter(({ rows }) =>
      rows
        .slice(0, headerSearchRows)
        .some((cells) => cells.some((cell) => typeof cell === 'string' && saysProtected(cell))),
    )
    .map(({ name }) => name);
}
