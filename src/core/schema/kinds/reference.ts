import { type CellValue, cellText } from '../../workbook/workbook.ts';
import { type ColumnKind, misunderstood, quoted, understood } from '../column-kind.ts';
import { canonicalId, cleanId, isCanonicalId } from './id.ts';

const separators = /([;,|\n\r]+)/;

/** The text of a cell with references as ids and the marks between them: each id stands at an even place, each mark at an odd one. */
export function splitReferences(text: string): string[] {
  return text.split(separators);
}

function idsIn(text: string): string[] {
  const pieces = splitReferences(text);
  if (pieces.length === 1) return [canonicalId(text)];
  return pieces.flatMap((piece, index) => (index % 2 === 0 && piece.trim() !== '' ? [canonicalId(piece)] : []));
}

function cleanIds(text: string): string {
  const pieces = splitReferences(text).map((piece, index) => (index % 2 === 0 ? cleanId(piece) : piece));
  return pieces.join('').trim();
}

/** A single id that is written as ids are. */
function plainIds(value: Exclude<CellValue, null>): readonly string[] | undefined {
  return typeof value === 'string' && isCanonicalId(value) ? [value] : undefined;
}

/** Ids of rows in another sheet (`*` = any sheet), separated by `;`, `,`, `|` or line breaks. Whether they exist is asked later. */
export function referencesKind(sheet: string): ColumnKind<readonly string[]> {
  const where = sheet === '*' ? 'rader i andra blad' : `rader i bladet ${sheet}`;
  return {
    name: sheet === '*' ? 'refs(any sheet)' : `refs(${sheet})`,
    accepts: `Ett eller flera id för ${where}, åtskilda av semikolon, komma eller radbrytning.`,
    format: 'text',
    refersTo: sheet,
    plain: plainIds,
    clean: cleanIds,
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
    clean: cleanIds,
    reader: () => (value) => {
      const ids = idsIn(cellText(value));
      if (ids.length === 1) return understood(ids);
      return misunderstood('S-09', `${quoted(value)} är inte ett enda id. Skriv id för en rad i bladet ${sheet}.`);
    },
  };
}
