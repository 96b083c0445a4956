import { equalBytes, includesBytes, startsWith } from '../../bytes/bytes.ts';
import { latin1Bytes, utf16Bytes } from '../../bytes/text.ts';
import { encrypted, FileError, legacyXls, notXlsx, truncated } from '../../file-errors.ts';

const zip = latin1Bytes('PK\u0003\u0004');
const emptyZip = latin1Bytes('PK\u0005\u0006');
/** Compound file (MS-CFB 2.2): both .xls and every encrypted Office file. */
const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
/** How the bare stream of Excel 2, 3 and 4 begins, without a compound file around it: the record BOF. */
const bareXls = [Uint8Array.of(9, 0, 4, 0), Uint8Array.of(9, 2, 6, 0), Uint8Array.of(9, 4, 6, 0)];

/** Lets a zip archive through and says about everything else, by its content, what it is. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new FileError(
      'empty-file',
      (name) => `Filen${name} är tom (0 byte): hämta den på nytt eller återställ en tidigare version.`,
    );
  }
  if (startsWith(bytes, zip)) return;
  if (startsWith(bytes, emptyZip)) throw notXlsx('filen är en tom zip-fil');
  if (startsWith(bytes, compound)) throw compoundFile(bytes);
  if (bareXls.some((mark) => startsWith(bytes, mark))) throw legacyXls();
  if (bytes.length < 4 && equalBytes(bytes, zip.subarray(0, bytes.length))) throw truncated();
  throw notXlsx();
}

function compoundFile(bytes: Uint8Array): FileError {
  const hasStream = (name: string): boolean => includesBytes(bytes, utf16Bytes(`${name}\0`, 'little-endian'));
  if (hasStream('EncryptedPackage') || hasStream('EncryptionInfo')) return encrypted();
  if (hasStream('Workbook') || hasStream('Book')) return legacyXls();
  return notXlsx();
}
