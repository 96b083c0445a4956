import { nextYearRefusal, nextYearTask } from '../../../core/index.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { judgingOptions } from '../run/options.ts';
import { writeCells } from '../write/write-cells.ts';

/** Det som skriptet svarar ett flöde med. */
interface NextYearResult {
  text: string;
  /** Vad som är gjort, en mening var. */
  gjort: string[];
}

/**
 * Nästa år: förbereder nästa års genomgång i arbetsboken, i Inställningar, Handlingsplan, Beslut, Utbildningar och Texter. Inget tas
 * bort. Spara först en kopia av det som beslutades.
 * @param ar Året som nästa genomgång planerar. 0: året efter det som står i Inställningar, om genomgången är beslutad.
 */
export function main(workbook: ExcelScript.Workbook, ar: number = 0): NextYearResult {
  const read = readWorkbook(workbook);
  const { today } = judgingOptions({ day: '', edition: '' });
  const outcome = nextYearTask(read, { today }, ar === 0 ? undefined : ar);
  const refusal = nextYearRefusal(outcome);
  if (outcome.kind !== 'planned') throw new Error(refusal);
  for (const { sheet, edits } of outcome.edits.cells) {
    const tab = workbook.getWorksheet(sheet);
    if (tab !== undefined) writeCells(tab, edits, read.date1904 ?? false);
  }
  return { text: `Genomgången ${outcome.next} är förberedd.`, gjort: [...outcome.done] };
}
