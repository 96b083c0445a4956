import type { SheetDefinition } from '../schema/define-sheet.ts';
import { foldText } from '../workbook/text.ts';
import { type CellValue, cellText } from '../workbook/workbook.ts';
import { settingsHeaders } from './settings/columns.ts';

/** The header row is looked for among so many rows from the top. */
export const headerSearchRows = 10;

/** A row with fewer of the sheet's headers than this is no header row. */
const fewestHeaders = 2;

/**
 * Number of the row with the headers: that of the first ten which holds most of the sheet's own headers, exactly spelled (see `foldText`),
 * and at least two of them; the first of equals. Row 1 where there is none, and in sheets whose headers are people's own.
 * @param definition `undefined` = a sheet of people's own
 */
export function headerRowOf(
  definition: SheetDefinition | undefined,
  rows: readonly (readonly CellValue[] | undefined)[],
): number {
  const wanted = headersOf(definition);
  let headerRow = 1;
  let most = fewestHeaders - 1;
  for (let index = 0; index < Math.min(rows.length, headerSearchRows); index++) {
    const texts = (rows[index] ?? []).map((cell) => foldText(cellText(cell)));
    const count = new Set(texts.filter((text) => wanted.has(text))).size;
    if (count <= most) continue;
    most = count;
    headerRow = index + 1;
  }
  return headerRow;
}

function headersOf(definition: SheetDefinition | undefined): ReadonlySet<string> {
  if (definition === undefined || definition.layout === 'lists') return new Set();
  const headers =
    definition.layout === 'settings'
      ? Object.values(settingsHeaders)
      : Object.values(definition.columns).map(({ header }) => header);
  return new Set(headers.map(foldText));
}
