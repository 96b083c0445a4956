import { type CellValue, cellText } from '../../workbook/workbook.ts';
import { type ColumnKind, misunderstood, quoted, understood } from '../column-kind.ts';
import { canonicalId, isCanonicalId } from './id.ts';

const separators = /[;,\n\r]+/;

function idsIn(text: string): string[] {
  if (!separators.test(text)) return [canonicalId(text)];
  return text
    .split(separators)
    .map(canonicalId)
    .filter((id) => id !== '');
}

/** A single id that is written as ids are. */
const plainIds = (value: Exclude<CellValue, null>): readonly string[] | undefined =>
  typeof value === 'string' && isCanonicalId(value) ? [value] : undefined;

/** Ids of rows in another sheet (`*` = any sheet), separated by `;`, `,` or line breaks. Whether they exist is asked later. */
export function referencesKind(sheet: string): ColumnKind<readonly string[]> {
  const where = sheet === '*' ? 'rader i andra blad' : `rader i bladet ${sheet}`;
  return {
    name: sheet === '*' ? 'refs(any sheet)' : `refs(${sheet})`,
    accepts: `Ett eller flera id för ${where}, åtskilda av semikolon, komma eller radbrytning.`,
    format: 'text',
    refersTo: sheet,
    plain: plainIds,
    reader: () => (value) => understood(idsIn(cellText(value))),
  };
}

/** One id of a row in another sheet. The value is a list of one, so that references of both kinds are handled alike. */
export function referenceKind(sheet: string): ColumnKind<readonly string[]> {
  return {
    name: `ref(${sheet})`,
    accepts: `Ett id för en rad i bladet ${sheet}.`,
    format: 'text',
    refersTo: sheet,
    plain: plainIds,
    reader: () => (value) => {
      const ids = idsIn(cellText(value));
      if (ids.length === 1) return understood(ids);
      return misunderstood('S-09', `${quoted(value)} är inte ett enda id. Skriv id för en rad i bladet ${sheet}.`);
    },
  };
}
