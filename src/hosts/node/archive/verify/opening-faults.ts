import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readWorkbook } from '../../../../formats/excel/index.ts';
import { HostError } from '../../../../formats/host-error.ts';
import { packageFault, workbookFault } from '../../../../formats/read-back/index.ts';
import { nodeUnpacker } from '../../files/node-unpacker.ts';
import type { ListedFile } from '../store/list-files.ts';
import type { PackageFault } from './package-fault.ts';

/** What was archived, and what the program made of it. Other documents in a package are as somebody gave them. */
const original = /(^|\/)original\/[^/]+\.xls[xm]$/i;
const writtenWorkbook = /(^|\/)genomgang\/[^/]+\.xls[xm]$/i;
const writtenDocument = /(^|\/)genomgang\/[^/]+\.docx$/i;

/** The workbooks and documents of a package that do not open, though they may be what was packed. */
export function openingFaults(folder: string, files: readonly ListedFile[]): PackageFault[] {
  return files
    .filter(({ regular }) => regular)
    .flatMap(({ path }) => {
      const fault = openingFault(join(folder, ...path.split('/')), path);
      return fault === undefined ? [] : [{ path, problem: `går inte att öppna: ${fault}` }];
    });
}

function openingFault(file: string, path: string): string | undefined {
  const name = basename(path);
  if (writtenWorkbook.test(path)) return workbookFault(readFileSync(file), name, nodeUnpacker);
  if (writtenDocument.test(path)) return packageFault(readFileSync(file), name, nodeUnpacker);
  return original.test(path) ? originalFault(readFileSync(file), name) : undefined;
}

/** Limits may have become narrower since the workbook was archived, which is no fault of the package. */
function originalFault(bytes: Uint8Array, name: string): string | undefined {
  try {
    readWorkbook(bytes, name, nodeUnpacker);
    return undefined;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error.code === 'too-large' || error.code === 'unsafe-entry' ? undefined : error.message;
  }
}
