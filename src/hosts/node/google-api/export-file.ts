import { readWorkbook } from '../../../formats/excel/index.ts';
import { embedSnapshot } from '../../../formats/exchange/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import { nodeUnpacker } from '../files/node-unpacker.ts';
import { withoutStrayEnds } from '../files/stray-ends.ts';
import type { GoogleSheets } from './connect.ts';
import { createXlsx, exportFields } from './create-xlsx.ts';

export interface ExportedFile {
  /** A file name that every system takes, ending in `.xlsx` or `.xlsm`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A spreadsheet as an .xlsx, from one read, so that all of it is from the same moment. An Excel workbook that lies in Google Drive is
 * fetched as it is. @throws HostError
 */
export async function fetchFile(google: GoogleSheets, id: string): Promise<ExportedFile> {
  try {
    const spreadsheet = await google.read(id, exportFields);
    return { name: fileName(spreadsheet.properties?.title ?? '', id), bytes: await createXlsx(spreadsheet) };
  } catch (error) {
    if (error instanceof HostError && error.code === 'not-a-spreadsheet') return downloaded(google, id, error);
    throw error;
  }
}

/** What {@link fetchFile} gives, with a hidden copy of its values for the import that may follow. @throws HostError */
export async function exportFile(google: GoogleSheets, id: string): Promise<ExportedFile> {
  const { name, bytes } = await fetchFile(google, id);
  return withSnapshot(name, bytes);
}

async function downloaded(google: GoogleSheets, id: string, refusal: HostError): Promise<ExportedFile> {
  const { name, bytes } = await google.download(id);
  if (!/\.xls[xm]$/i.test(name)) throw refusal;
  return { name: fileName(name, id), bytes };
}

/** A workbook with a hidden copy of what it holds, by which an import knows what was changed since. @throws HostError */
export function withSnapshot(name: string, bytes: Uint8Array): ExportedFile {
  return { name, bytes: embedSnapshot(readWorkbook(bytes, name, nodeUnpacker)) };
}

const longestName = 100;

/** @example fileName('VP 2025/26', '1AbC…') // 'VP 2025-26.xlsx' */
export function fileName(title: string, id: string): string {
  const [, stem = '', ending = '.xlsx'] = /^(.*?)(\.xls[xm])?$/is.exec(title.normalize('NFC')) ?? [];
  const plain = stem.replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/[<>:"/\\|?*]/g, '-');
  const whole = Array.from(withoutStrayEnds(plain)).slice(0, longestName).join('').trim();
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(whole);
  return `${whole === '' || isReserved ? id : whole}${ending.toLowerCase()}`;
}
