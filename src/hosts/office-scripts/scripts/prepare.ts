import { prepareTask } from '../../../core/index.ts';
import { prepareSheets } from '../prepare/prepare-sheets.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { judgingOptions } from '../run/options.ts';

/** Det som skriptet svarar ett flöde med. */
interface PrepareResult {
  /** Vad arbetsboken saknade och har fått. */
  text: string;
}

/**
 * Förbered: lägger till de blad, kolumner, inställningar och rullgardinslistor som arbetsboken saknar. Nya kolumner kommer sist i sitt
 * blad och nya blad sist i arbetsboken. Inget som någon har skrivit ändras.
 */
export function main(workbook: ExcelScript.Workbook): PrepareResult {
  const read = readWorkbook(workbook);
  const { today } = judgingOptions({ day: '', edition: '' });
  const preparation = prepareTask(read, { today });
  prepareSheets(workbook, preparation, read);
  return { text: preparation.text };
}
