import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { earlierFault } from '../../../core/index.ts';
import { readWorkbook, workbookName, type XlsxFile } from '../../../formats/excel/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import { nodeUnpacker } from '../files/node-unpacker.ts';
import { readFile } from '../files/read-file.ts';

/**
 * What an earlier run wrote in the folder from the same workbook, whose history and decisions the next one carries on; `undefined` = nothing, or
 * a copy of the workbook itself.
 *
 * @throws HostError `not-ours` where a file that has to be kept is in the way: one that cannot be read, that the program has not
 * written, or that is about another board
 */
export function earlierOutput(folder: string, source: XlsxFile): XlsxFile | undefined {
  const path = join(folder, workbookName(source));
  if (!existsSync(path)) return undefined;
  const found = readOutput(path);
  if (Buffer.from(found.package.bytes).equals(source.package.bytes)) return undefined;
  const fault = earlierFault(found.workbook, source.workbook);
  if (fault !== undefined) throw inTheWay(`${path} ${fault}`);
  return found;
}

function readOutput(path: string): XlsxFile {
  try {
    return readWorkbook(readFile(path), basename(path), nodeUnpacker);
  } catch (cause) {
    if (!(cause instanceof HostError)) throw cause;
    throw inTheWay(`${path} från en tidigare körning går inte att läsa, så dess Historik kan inte följa med`, cause);
  }
}

function inTheWay(what: string, cause?: unknown): HostError {
  return new HostError(
    'not-ours',
    `${what}: flytta undan filen eller välj en annan mapp, så att den inte skrivs över.`,
    cause,
  );
}
