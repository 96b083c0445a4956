import ExcelJS from 'exceljs';
import type { CellValue } from '../../../../src/core/index.ts';
import { corpusFiles, describeWithCorpus, readCorpusFile } from '../../../support/corpus.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

/** Files that exceljs cannot load; they are read all the same, but there is nothing to compare with. */
async function loadWithExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook | undefined> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    return workbook;
  } catch {
    return undefined;
  }
}

/** Text and plain numbers, where the two readers have to agree; `undefined` for what they present differently. */
function comparable(cell: ExcelJS.Cell): CellValue | undefined {
  if (cell.isMerged && cell.master !== cell) return undefined;
  const { value } = cell;
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  if (value && typeof value === 'object' && 'richText' in value) return cell.text === '' ? null : cell.text;
  return undefined;
}

describeWithCorpus('workbooks that other programs wrote', () => {
  test.each(corpusFiles)('%s reads as exceljs reads it', async (name) => {
    const bytes = readCorpusFile(name);
    const file = readWorkbook(bytes, name);
    expect(file.sheets.length).toBeGreaterThan(0);
    const other = await loadWithExcelJs(bytes);
    for (const sheet of file.workbook.sheets) {
      const theirs = other?.getWorksheet(sheet.name);
      const width = Math.min(theirs?.columnCount ?? 0, 60);
      for (const [r, row] of sheet.rows.slice(0, 200).entries()) {
        for (let c = 0; theirs && c < width; c++) {
          const expected = comparable(theirs.getCell(r + 1, c + 1));
          const ours = row[c] ?? null;
          const sameDate = typeof ours === 'object' && ours !== null;
          if (expected !== undefined && !sameDate)
            expect([sheet.name, r + 1, c + 1, ours]).toEqual([sheet.name, r + 1, c + 1, expected]);
        }
      }
    }
  });
});
