import { basename } from 'node:path';
import { type ExpectedBoard, foldText } from '../../../core/index.ts';
import { decodeText, parseCsv } from '../../../formats/csv/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import { readFile } from '../files/read-file.ts';

/** The boards that are expected: a CSV file with the column Nämnd, and perhaps Förvaltning. @throws HostError `bad-register` */
export function readRegister(path: string): ExpectedBoard[] {
  const [headers = [], ...rows] = parseCsv(decodeText(readFile(path)));
  const positionOf = (names: readonly string[]) => headers.findIndex((header) => names.includes(foldText(header)));
  const board = positionOf(['nämnd', 'nämnd/bolag', 'nämnd eller bolag', 'board']);
  const administration = positionOf(['förvaltning', 'administration']);
  if (board === -1)
    throw new HostError(
      'bad-register',
      `Registret ${basename(path)} saknar kolumnen Nämnd på första raden: lägg till den.`,
    );
  return rows.flatMap((cells) => {
    const name = cells[board]?.trim() ?? '';
    return name === ''
      ? []
      : [{ board: name, administration: administration === -1 ? '' : (cells[administration]?.trim() ?? '') }];
  });
}
