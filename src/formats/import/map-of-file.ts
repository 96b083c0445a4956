import { foldText, type Mapping } from '../../core/index.ts';
import { utf8Text } from '../bytes/text.ts';
import { readWorkbook } from '../excel/read/read-workbook.ts';
import { HostError } from '../host-error.ts';
import { mapOfJson } from '../import-map/map-json.ts';
import { mapOfRows, mapSheetName } from '../import-map/map-rows.ts';
import type { Unpacker } from '../zip/unpacker.ts';

/** The map in a file: JSON, or a workbook with the sheet Avbildning. @throws HostError */
export function mapOfFile(bytes: Uint8Array, name: string, unpacker: Unpacker): Mapping {
  if (/\.json$/i.test(name)) return mapOfJson(utf8Text(bytes).replace(/^\ufeff/, ''), name);
  const { workbook } = readWorkbook(bytes, name, unpacker);
  const sheet = workbook.sheets.find((candidate) => foldText(candidate.name) === foldText(mapSheetName));
  if (sheet === undefined) {
    throw new HostError('bad-map', `Kartan ${name} saknar bladet ${mapSheetName}: gör en karta med --propose.`);
  }
  return mapOfRows(sheet.rows, name);
}
