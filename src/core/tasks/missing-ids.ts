import { readRecords } from '../records/read-records.ts';
import type { ReviewDay } from '../records/settings/read-settings.ts';
import { catalogue } from '../review/catalogue.ts';
import { freeIds, rowsWithoutId } from '../validation/ids.ts';
import { cellAddress } from '../workbook/address.ts';
import { countOf } from '../workbook/format.ts';
import { groupBy } from '../workbook/group-by.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { PlacedFix } from './fix.ts';

/** The ids that rows lack (S-05), each the next after the highest of its sheet, in the order of the rows. */
export function missingIds(workbook: Workbook, day: ReviewDay): PlacedFix[] {
  const { tables } = readRecords(workbook, catalogue, day);
  return tables.flatMap((table): PlacedFix[] => {
    const { definition, name, places } = table;
    const place = places.get(definition.identity);
    if (definition.idPrefix === '' || place === undefined) return [];
    const next = freeIds(table);
    return rowsWithoutId(table).map(({ rowNumber }) => ({
      rule: 'S-05',
      sheet: name,
      cell: cellAddress(rowNumber, place.position),
      column: place.header,
      from: null,
      to: next(),
    }));
  });
}

/** Swedish, asks before the ids are written, e.g. `12 rader saknar id: Risker. …`. */
export function missingIdsQuestion(ids: readonly PlacedFix[]): string {
  const bySheet = groupBy(ids, ({ sheet }) => sheet);
  const sheets = Array.from(bySheet, ([sheet, [first, ...others]]) => {
    const last = others[others.length - 1];
    return `${sheet} (${[first, last].flatMap((id) => (id === undefined ? [] : [String(id.to)])).join('–')})`;
  });
  return `${countOf(ids.length, 'rad saknar id', 'rader saknar id')}: ${sheets.join(', ')}. Ska de få id i radernas ordning?`;
}
