import type { Records } from '../../records/records.ts';
import type { Table } from '../../records/table.ts';
import { type TableColumn, valueIn } from '../../records/table-rows.ts';
import { joinWords } from '../../workbook/format.ts';
import { withPlainHyphens } from '../../workbook/text.ts';
import type { TableProblem } from '../finding-collector.ts';
import { protectedRows } from './protected-rows.ts';

/** Rule id of a shown row that names a protected one. */
export const mentionRule = 'S-21';

/**
 * S-21: cells of rows that the public edition shows and that name rows that it leaves out, by reference or in running text, so that
 * somebody decides. Nothing while the edition is internal. Linear in the length of the texts.
 */
export function reportMentions(table: Table, records: Records, report: (problem: TableProblem) => void): void {
  const { rows: hidden, ids } = protectedRows(records);
  if (records.settings.edition === 'Intern' || ids.size === 0) return;
  const namedIn = records.once('ids of protected rows in texts', () => mentionReader(ids));
  const hiddenHere = hidden.get(table.name);
  const { columns, identity, idPrefix } = table.definition;
  const read = Object.entries(columns).filter(
    ([key, { isOrigin }]) => table.places.has(key) && !isOrigin && (idPrefix === '' || key !== identity),
  );
  for (const row of table.rows) {
    if (hiddenHere?.has(row.rowNumber)) continue;
    for (const [key, { header }] of read) {
      const value = valueIn(table.columns.get(key) as TableColumn, row);
      const named = [...new Set((Array.isArray(value) ? value : [value]).flatMap(namedIn))];
      if (named.length === 0) continue;
      report({ rule: mentionRule, severity: 'Varning', message: mentionMessage(header, named), key, row });
    }
  }
}

/**
 * What S-21 says.
 * @param ids the protected rows; none where they may not be named either
 */
export function mentionMessage(header: string, ids: readonly string[]): string {
  const which = ids.length === 0 ? '' : ` (${joinWords(ids)})`;
  return `${header} nämner något som är märkt Skyddsvärd${which} och utelämnas ur den offentliga utgåvan. Hänvisningen visas inte, men egen text visas som den är. Avgör om det kan stå kvar; skriv annars om texten, eller märk även den här raden Skyddsvärd.`;
}

/** A word, a hyphen or three digits at once, and a number: what may be an id in running text. */
const mention = /(?<![\p{L}\p{N}])(\p{L}{1,8})(?:\s?-\s?|\s?(?=\d{3}))(\d{1,9})(?!\d)/gu;

/** Finds ids as people write them in running text (`HP-002`, `hp 002`, `HP – 2`), and gives them as the rows have them. */
function mentionReader(ids: ReadonlySet<string>): (value: unknown) => string[] {
  const canonical = (prefix: string, digits: string) => `${prefix.toUpperCase()}-${Number(digits)}`;
  const known = new Map(
    [...ids].map((id) => [canonical(id.slice(0, id.lastIndexOf('-')), id.slice(id.lastIndexOf('-') + 1)), id]),
  );
  return (value) => {
    if (typeof value !== 'string') return [];
    const found = withPlainHyphens(value.normalize('NFC')).matchAll(mention);
    return [...found].flatMap(([, prefix = '', digits = '']) => known.get(canonical(prefix, digits)) ?? []);
  };
}
