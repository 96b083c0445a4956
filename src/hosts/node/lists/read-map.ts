import { basename } from 'node:path';
import { foldText, type Mapping } from '../../../core/index.ts';
import { readWorkbook } from '../../../formats/excel/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import { mapOfJson, mapOfRows, mapSheetName } from '../../../formats/import-map/index.ts';
import { nodeUnpacker } from '../files/node-unpacker.ts';
import { readFile } from '../files/read-file.ts';

/** The map in a file: JSON, or a workbook with the sheet Avbildning. @throws HostError */
export function readMap(path: string): Mapping {
  const bytes = readFile(path);
  const name = basename(path);
  if (/\.json$/i.test(path)) return mapOfJson(new TextDecoder().decode(bytes), name);
  const { workbook } = readWorkbook(bytes, name, nodeUnpacker);
  const sheet = workbook.sheets.find((candidate) => foldText(candidate.name) === foldText(mapSheetName));
  if (sheet === undefined) {
    throw new HostError('bad-map', `Kartan ${name} saknar bladet ${mapSheetName}: gör en karta med --propose.`);
  }
  return mapOfRows(sheet.rows, name);
}
