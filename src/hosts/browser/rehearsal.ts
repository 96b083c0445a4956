import { checkWorkbook, gravestFirst } from '../../core/index.ts';
import { readWorkbook } from '../../formats/excel/index.ts';
import { portableUnpacker } from '../../formats/zip/index.ts';

/** Reads and checks a workbook for nothing but the practice: a step, a pause where something else may go first, the next step. */
export function* rehearsal(bytes: Uint8Array, today: string): Generator<void> {
  yield;
  const { workbook } = readWorkbook(bytes, 'exempel.xlsx', portableUnpacker);
  yield;
  gravestFirst(checkWorkbook(workbook, { today }).findings);
}
