import {
  type CellDate,
  type CellPicture,
  type CellUnknown,
  type CellValue,
  isWrittenByProgram,
  type Sheet,
  type TotalRow,
  type Workbook,
} from '../../core/index.ts';
import { fromBase64, toBase64 } from '../bytes/base64.ts';
import { sha256Hex } from '../bytes/sha-256.ts';
import { utf8Bytes } from '../bytes/text.ts';

/** A workbook's values as another workbook carries them along. */
export interface Snapshot {
  /** SHA-256 of the canonical text, which tells whether two workbooks come from the same export. */
  readonly checksum: string;
  readonly workbook: Workbook;
}

const snapshotFormat = 'lis-snapshot 1';
/** Well below the 32,767 characters that a cell holds. */
const chunk = 30_000;
/** The most that a snapshot may unpack to, in bytes. */
const limit = 256 * 2 ** 20;

/**
 * A copy of a workbook's values as lines, one a cell.
 * @param deflate raw deflate (RFC 1951); how well it packs is the host's
 */
export function snapshotLines(workbook: Workbook, deflate: (bytes: Uint8Array) => Uint8Array): string[] {
  const bytes = utf8Bytes(canonicalText(workbook));
  const packed = toBase64(deflate(bytes));
  const chunks = Array.from({ length: Math.ceil(packed.length / chunk) }, (_, index) =>
    packed.slice(index * chunk, (index + 1) * chunk),
  );
  return [snapshotFormat, sha256Hex(bytes), ...chunks];
}

/** What a host reads a copy with. */
export interface SnapshotReader {
  /** As that of an Unpacker. */
  inflate(packed: Uint8Array, most: number): Uint8Array;
  /** The text of bytes in UTF-8. */
  text(bytes: Uint8Array): string;
}

/** The copy that lines hold. @throws Error where they are not as they were written */
export function readSnapshotLines(
  [format, checksum, ...chunks]: readonly string[],
  { inflate, text }: SnapshotReader,
): Snapshot {
  const bytes = inflate(fromBase64(chunks.join('')), limit);
  if (format !== snapshotFormat || checksum !== sha256Hex(bytes)) throw new Error('The checksum does not match');
  const sheets: unknown = JSON.parse(text(bytes));
  if (!Array.isArray(sheets) || !sheets.every(isSheet)) throw new Error('The copy does not hold sheets');
  return { checksum, workbook: { sheets } };
}

/** The values of the sheets that people fill in, as one text that is the same whenever the values are. */
function canonicalText({ sheets }: Workbook): string {
  const own = sheets.filter((sheet) => !isWrittenByProgram(sheet));
  return JSON.stringify(own.map(({ name, rows, totals }) => ({ name, rows: rows.map(trimmed), totals })));
}

function trimmed(cells: readonly CellValue[]): readonly CellValue[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] === null || cells[length - 1] === '')) length--;
  return Array.from(cells.slice(0, length), (value) => value ?? null);
}

function isSheet(value: unknown): value is Sheet {
  const { name, rows, totals = [] } = (value ?? {}) as Partial<Sheet>;
  return (
    typeof name === 'string' &&
    Array.isArray(rows) &&
    rows.every((row) => Array.isArray(row) && row.every(isCell)) &&
    Array.isArray(totals) &&
    totals.every(isTotalRow)
  );
}

function isTotalRow(value: unknown): value is TotalRow {
  const { row, first, last } = (value ?? {}) as Partial<TotalRow>;
  return [row, first, last].every((number) => Number.isInteger(number) && (number as number) >= 0);
}

function isCell(value: unknown): value is CellValue {
  if (typeof value !== 'object' || value === null) return value !== undefined;
  const { date, formula, picture } = value as Partial<CellDate & CellUnknown & CellPicture>;
  return typeof (date ?? picture) === 'string' || (typeof formula === 'string' && formula.startsWith('='));
}
