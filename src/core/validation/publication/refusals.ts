import type { Records } from '../../records/records.ts';
import { cellAddress } from '../../workbook/address.ts';
import { countOf, joinWords } from '../../workbook/format.ts';
import { unclearRows } from './protected-rows.ts';
import { unclearEdition } from './unclear-edition.ts';
import { type UnclearHeader, unclearHeaders } from './unclear-headers.ts';
import { unclearWords } from './unclear-words.ts';

/** What stands before the refusals, without its colon. */
export const refusalLead = 'Inget är skrivet, eftersom det är oklart vad som får visas. Rätta först detta';

/**
 * Why nothing may be written from the workbook, a Swedish sentence a fault; empty = it may. What a cell holds is not quoted, since
 * it may be what is to be kept.
 * @param isEditionGiven a person has said which edition is wanted, whatever the workbook says
 */
export function refusals(records: Records, isEditionGiven: boolean): string[] {
  return [
    ...(isEditionGiven ? [] : unclearEdition(records)),
    ...(records.settings.edition === 'Intern' ? [] : unclearProtection(records)),
  ];
}

/** What is unclear about Skyddsvärd, in the order of the sheets: headers first, then cells. */
function unclearProtection(records: Records): string[] {
  return [
    ...unclearHeaders(records).map((header) => unclearWords[header.kind].refusal(header.text, placeOf(header))),
    ...unclearCells(records),
  ];
}

function placeOf({ sheet, rowNumber, position }: UnclearHeader): string {
  return `i bladet ${sheet}, cell ${cellAddress(rowNumber, position)},`;
}

function unclearCells({ tables }: Records): string[] {
  return tables.flatMap((table) => {
    const rows = unclearRows(table);
    if (rows.length === 0) return [];
    return [
      `Skyddsvärd i bladet ${table.name} går inte att läsa på rad ${rowsText(rows)}: skriv Ja eller Nej där, eller töm cellen.`,
    ];
  });
}

/** Rows that are named before the rest are counted. */
const mostNamed = 20;

function rowsText(rows: readonly number[]): string {
  const rest = rows.length - mostNamed;
  return joinWords([
    ...rows.slice(0, mostNamed).map(String),
    ...(rest > 0 ? [countOf(rest, 'rad till', 'rader till')] : []),
  ]);
}
