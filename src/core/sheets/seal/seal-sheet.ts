import { foldText } from '../../workbook/text.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { sealSheetName } from '../program-sheets.ts';
import type { Seal } from './seal.ts';

const sealFormat = 'lis-beslut 1';
/** Well below the 32,767 characters that a cell of Excel holds. */
const piece = 30_000;

/** SHA-256 of a text in UTF-8, in hexadecimal; each host has its own. */
export type ChecksumOf = (text: string) => string;

/** The lines of the sheet, a cell each in column A: format, SHA-256 of the text, and the text in pieces. */
export function sealLines(seals: readonly Seal[], checksumOf: ChecksumOf): string[] {
  const text = JSON.stringify(seals);
  const lines = [sealFormat, checksumOf(text)];
  for (let at = 0; at < text.length; ) {
    const end = at + piece;
    // A character of two halves is not parted.
    const next = isFirstHalf(text.charCodeAt(end - 1)) ? end - 1 : end;
    lines.push(text.slice(at, next));
    at = next;
  }
  return lines;
}

/**
 * The seals that a workbook carries, in order; `[]` = none, `undefined` = somebody has changed them, or they cannot be read.
 * @param checksumOf left out = the text is taken as it stands, for what only informs
 */
export function readSeals({ sheets }: Workbook, checksumOf?: ChecksumOf): readonly Seal[] | undefined {
  const sheet = sheets.find(({ name }) => foldText(name) === sealSheetName);
  if (sheet === undefined) return [];
  const [format, checksum, ...pieces] = sheet.rows.map(([cell]) => (typeof cell === 'string' ? cell : ''));
  const text = pieces.join('');
  if (format !== sealFormat || (checksumOf !== undefined && checksumOf(text) !== checksum)) return undefined;
  try {
    const seals: unknown = JSON.parse(text);
    return Array.isArray(seals) && seals.every(isSeal) ? seals : undefined;
  } catch {
    return undefined;
  }
}

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isSeal(value: unknown): value is Seal {
  const { year, version, today, sheets } = (value ?? {}) as Partial<Seal>;
  return (
    typeof year === 'number' &&
    typeof version === 'string' &&
    typeof today === 'string' &&
    Array.isArray(sheets) &&
    sheets.every((sheet: unknown) => Array.isArray((sheet as { readonly rows?: unknown } | null)?.rows))
  );
}
