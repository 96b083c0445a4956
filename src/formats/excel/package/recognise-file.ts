import { encrypted, legacyXls, notXlsx, truncated } from '../../file-errors.ts';
import { HostError } from '../../host-error.ts';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const EMPTY_ZIP = Buffer.from('PK\u0005\u0006', 'latin1');
/** Compound file (MS-CFB 2.2): both .xls and every encrypted Office file. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** How the bare stream of Excel 2, 3 and 4 begins, without a compound file around it: the record BOF. */
const BARE_XLS = ['09000400', '09020600', '09040600'].map((mark) => Buffer.from(mark, 'hex'));

/** Lets a zip archive through and says about everything else, by its content, what it is. */
export function requireZip(data: Uint8Array, fileName: string): void {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (bytes.length === 0) {
    throw new HostError(
      'empty-file',
      `Filen ${fileName} är tom (0 byte): hämta den på nytt eller återställ en tidigare version.`,
    );
  }
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, EMPTY_ZIP)) throw notXlsx(fileName, 'filen är en tom zip-fil');
  if (startsWith(bytes, COMPOUND)) throw compoundFile(bytes, fileName);
  if (BARE_XLS.some((mark) => startsWith(bytes, mark))) throw legacyXls(fileName);
  if (bytes.length < 4 && bytes.equals(ZIP.subarray(0, bytes.length))) throw truncated(fileName);
  throw notXlsx(fileName);
}

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}

function compoundFile(bytes: Buffer, fileName: string): HostError {
  const hasStream = (name: string): boolean => bytes.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (hasStream('EncryptedPackage') || hasStream('EncryptionInfo')) return encrypted(fileName);
  if (hasStream('Workbook') || hasStream('Book')) return legacyXls(fileName);
  return notXlsx(fileName);
}
