import { readWorkbook } from '../excel/index.ts';
import { HostError } from '../host-error.ts';
import type { Inflater } from '../zip/inflater.ts';
import { packageFault } from './package-fault.ts';

/** What is wrong with a workbook that the program has written, in Swedish: our reader does not read it, or some part of it is not XML. */
export function workbookFault(bytes: Uint8Array, fileName: string, inflater: Inflater): string | undefined {
  return readingFault(bytes, fileName, inflater) ?? packageFault(bytes, fileName, inflater);
}

/** Why a workbook cannot be read, in Swedish; `undefined` when it can. */
export function readingFault(bytes: Uint8Array, fileName: string, inflater: Inflater): string | undefined {
  try {
    readWorkbook(bytes, fileName, inflater);
    return undefined;
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}
