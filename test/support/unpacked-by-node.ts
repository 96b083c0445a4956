import * as workbooks from '../../src/formats/excel/package/workbook-package.ts';
import * as reading from '../../src/formats/excel/read/read-workbook.ts';
import * as packages from '../../src/formats/read-back/package-fault.ts';
import * as marks from '../../src/formats/word/mark.ts';
import { nodeUnpacker } from '../../src/hosts/node/files/node-unpacker.ts';

/** What opens files, unpacking as the command does. */
export function readWorkbook(bytes: Uint8Array, fileName: string): reading.XlsxFile {
  return reading.readWorkbook(bytes, fileName, nodeUnpacker);
}

export function openPackage(bytes: Uint8Array): workbooks.WorkbookPackage {
  return workbooks.openPackage(bytes, nodeUnpacker);
}

export function packageFault(bytes: Uint8Array, fileName: string): string | undefined {
  return packages.packageFault(bytes, fileName, nodeUnpacker);
}

export function readMark(bytes: Uint8Array, fileName: string): marks.DocumentMark | undefined {
  return marks.readMark(bytes, fileName, nodeUnpacker);
}
