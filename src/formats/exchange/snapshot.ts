import { deflateSync } from 'fflate';
import {
  type CellDate,
  type CellPicture,
  type CellUnknown,
  type CellValue,
  exportSheetName,
  isWrittenByProgram,
  type Sheet,
  type TotalRow,
  type Workbook,
} from '../../core/index.ts';
import { fromBase64, toBase64 } from '../bytes/base64.ts';
import { sha256Hex } from '../bytes/sha-256.ts';
import { utf8Bytes, utf8Text } from '../bytes/text.ts';
import { changeWorkbook } from '../excel/edit/edit-workbook.ts';
import type { WorkbookEditor } from '../excel/edit/workbook-editor.ts';
import type { XlsxFile } from '../excel/read/read-workbook.ts';
import { HostError } from '../host-error.ts';
import { emptySheetXml } from './empty-sheet.ts';

/** What was exported, as a workbook carries it along. */
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
 * The bytes of a workbook with a hidden copy of its values, so that a merge later on knows where it began. An older copy is replaced. The
 * copy lies in a very hidden sheet, which Excel, LibreOffice and Google Sheets keep through a round trip.
 *
 * @throws HostError `signed`
 */
export function embedSnapshot(file: XlsxFile): Uint8Array {
  return changeWorkbook(file, (editor) => putSnapshot(editor, exportSheetName, file.workbook));
}

/** Puts a copy of a workbook's values in a very hidden sheet of another; an older copy is replaced. */
export function putSnapshot(editor: WorkbookEditor, name: string, workbook: Workbook): void {
  const text = canonicalText(workbook);
  const packed = toBase64(deflateSync(utf8Bytes(text), { level: 9 }));
  const chunks = Array.from({ length: Math.ceil(packed.length / chunk) }, (_, index) =>
    packed.slice(index * chunk, (index + 1) * chunk),
  );
  editor.putSheet({ name, xml: emptySheetXml, visibility: 'very-hidden' });
  editor.setCells(
    name,
    [snapshotFormat, checksumOf(text), ...chunks].map((value, index) => ({ row: index + 1, column: 1, value })),
  );
}

/** The copy that a workbook carries; `undefined` when it carries none. @throws HostError `snapshot-changed` */
export function readSnapshot(file: XlsxFile): Snapshot | undefined {
  return snapshotIn(file, exportSheetName);
}

/** The copy in a very hidden sheet; `undefined` when there is none. @throws HostError `snapshot-changed` */
export function snapshotIn(
  { workbook, fileName, package: { unpacker } }: XlsxFile,
  name: string,
): Snapshot | undefined {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) return undefined;
  const [format, checksum, ...chunks] = sheet.rows.map(([value]) => (typeof value === 'string' ? value : ''));
  try {
    const text = utf8Text(unpacker.inflate(fromBase64(chunks.join('')), limit));
    if (format !== snapshotFormat || checksum !== checksumOf(text)) throw new Error('The checksum does not match');
    const sheets: unknown = JSON.parse(text);
    if (!Array.isArray(sheets) || !sheets.every(isSheet)) throw new Error('The copy does not hold sheets');
    return { checksum, workbook: { sheets } };
  } catch (cause) {
    throw new HostError(
      'snapshot-changed',
      `Den dolda kopian av det som exporterades är ändrad i ${fileName} och går inte att lita på: ange arbetsboken som den var från början med --base.`,
      cause,
    );
  }
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

function checksumOf(text: string): string {
  return sha256Hex(utf8Bytes(text));
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
