// The whole core on a workbook, against exceljs merely reading the same file.
import ExcelJS from 'exceljs';
import { actions, classifications, workbookOf } from './make-workbook.mjs';
import { measureInTurns } from './measure.mjs';

export async function againstExceljs({ core, readWorkbook }, { rows, rounds }) {
  const workbook = workbookOf(core.sheetDefinitions, {
    Handlingsplan: actions(rows),
    Informationsklassning: classifications(rows),
  });
  const bytes = await xlsxOf(workbook);
  const times = await measureInTurns(
    {
      core: () => core.reviewWorkbook(workbook, { today: '2025-11-24' }),
      exceljs: () => new ExcelJS.Workbook().xlsx.load(bytes),
      reader: () => readWorkbook(bytes, 'bench.xlsx'),
    },
    rounds,
  );
  return [
    {
      name: `Kärnan (läsning, regler, indikatorer, dokument) mot att exceljs läser filen, 2 × ${rows} rader`,
      ratio: times.core / times.exceljs,
      goal: { atMost: 0.25 },
      milliseconds: times,
    },
    {
      name: 'Vår läsning av filen mot exceljs',
      ratio: times.reader / times.exceljs,
      goal: { atMost: 0.6 },
      milliseconds: times,
    },
  ];
}

/** A workbook value as a file. */
export async function xlsxOf({ sheets }) {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) workbook.addWorksheet(name).addRows(rows);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
