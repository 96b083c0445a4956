import { type ExpectedBoard, foldText } from '../../core/index.ts';
import { decodeText } from '../csv/decode-text.ts';
import { parseCsv } from '../csv/parse-csv.ts';
import { HostError } from '../host-error.ts';

/** The boards that are expected: a CSV file with the column Nämnd, and perhaps Förvaltning. @throws HostError `bad-register` */
export function readRegister(bytes: Uint8Array, fileName: string): ExpectedBoard[] {
  const [headers = [], ...rows] = parseCsv(decodeText(bytes));
  const positionOf = (names: readonly string[]) => headers.findIndex((header) => names.includes(foldText(header)));
  const board = positionOf(['nämnd', 'nämnd/bolag', 'nämnd eller bolag', 'board']);
  const administration = positionOf(['förvaltning', 'administration']);
  if (board === -1)
    throw new HostError('bad-register', `Registret ${fileName} saknar kolumnen Nämnd på första raden: lägg till den.`);
  return rows.flatMap((cells) => {
    const name = cells[board]?.trim() ?? '';
    return name === ''
      ? []
      : [{ board: name, administration: administration === -1 ? '' : (cells[administration]?.trim() ?? '') }];
  });
}
