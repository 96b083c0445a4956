import { basename } from 'node:path';
import { readWorkbook, withoutResultText, type XlsxFile } from '../../../formats/excel/index.ts';
import { nodeUnpacker } from '../files/node-unpacker.ts';
import { readFile } from '../files/read-file.ts';
import { say, step } from './terminal.ts';

/** Reads the workbook that a person named, and tells which formulas have no saved result. @throws HostError */
export async function openWorkbook(path: string): Promise<XlsxFile> {
  const file = await step('Läser arbetsboken', () => readWorkbook(readFile(path), basename(path), nodeUnpacker));
  say(...withoutResultText(file));
  return file;
}
