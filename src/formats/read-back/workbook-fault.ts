import { readWorkbook } from '../excel/index.ts';
import { HostError } from '../host-error.ts';
import type { Unpacker } from '../zip/unpacker.ts';
import { packageFault } from './package-fault.ts';

/** What is wrong with a workbook that the program has written, in Swedish: our reader does not read it, or some part of it is not XML. */
export function workbookFault(bytes: Uint8Array, fileName: string, unpacker: Unpacker): string | undefined {
  return readingFault(bytes, fileName, unpacker) ?? packageFault(bytes, fileName, unpacker);
}

/** Why a workbook cannot be read, in Swedish; `undefined` when it can. */
function readingFault(bytes: Uint8Array, fileName: string, unpacker: Unpacker): string | undefined {
  try {
    readWorkbook(bytes, fileName, unpacker);
    return undefined;
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}
