import type { Records } from '../../records/records.ts';
import { texts } from '../../sheets/texts/columns.ts';
import { countOf } from '../../workbook/format.ts';
import type { SheetAdditions } from './sheet-additions.ts';

/** Gives texts without a year that of the review that is over, so that they are kept and not printed. Swedish: what was done. */
export function dateTexts(records: Records, sheet: SheetAdditions<typeof texts.columns>): string[] {
  const { year } = records.settings;
  const undated = records.rows(texts).filter((row) => row.section !== undefined && row.year === undefined);
  for (const row of undated) sheet.set(row, 'year', year);
  if (undated.length === 0) return [];
  const count = countOf(undated.length, 'text', 'texter');
  return [`${count} har fått Verksamhetsår ${year}: de ligger kvar och skrivs inte ut. Skriv nya för det nya året.`];
}
