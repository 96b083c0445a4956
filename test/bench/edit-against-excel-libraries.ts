// One cell of a large workbook changed and saved, each way in a process of its own, since memory counts too.
import { join } from 'node:path';
import { type Measured, measureApart, median } from './measure.ts';
import type { Result } from './report.ts';
import { type FileContent, inTemporaryFolder, writeFile } from './write-file.ts';

const sheets = 10;
const columns = 20;

const ways = ['ours', 'exceljs', 'sheetJs'] as const;
type Way = (typeof ways)[number];
type Runs = Readonly<Record<Way, Measured<'milliseconds'>[]>>;

export function editAgainstExcelLibraries({
  rows,
  rounds,
}: {
  readonly rows: number;
  readonly rounds: number;
}): Promise<Result[]> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'stor.xlsx');
    await writeFile(path, largeWorkbook(rows));
    const runs: Runs = { ours: [], exceljs: [], sheetJs: [] };
    for (let round = 0; round < rounds; round++) {
      for (const way of ways) runs[way].push(await measureApart<'milliseconds'>('apart/edit.ts', way, path));
    }
    const milliseconds = mediansOf(runs, 'milliseconds');
    const mebibytes = mediansOf(runs, 'mebibytes');
    const size = `${sheets} sheets × ${rows} rows × ${columns} columns`;
    return [
      {
        name: `one cell changed, ours / exceljs: time, ${size}`,
        ratio: milliseconds.ours / milliseconds.exceljs,
        goal: { atMost: 0.3 },
        milliseconds,
      },
      {
        name: 'one cell changed, ours / exceljs: memory',
        ratio: mebibytes.ours / mebibytes.exceljs,
        goal: { atMost: 0.3 },
        mebibytes,
      },
      {
        name: 'one cell changed, ours / SheetJS: time',
        ratio: milliseconds.ours / milliseconds.sheetJs,
        goal: { atMost: 0.3 },
      },
      {
        name: 'one cell changed, ours / SheetJS: memory',
        ratio: mebibytes.ours / mebibytes.sheetJs,
        goal: { atMost: 0.5 },
      },
    ];
  });
}

function mediansOf(runs: Runs, figure: 'milliseconds' | 'mebibytes'): Record<Way, number> {
  const of = (way: Way) => median(runs[way].map((run) => run[figure]));
  return { ours: of('ours'), exceljs: of('exceljs'), sheetJs: of('sheetJs') };
}

function largeWorkbook(rows: number): FileContent {
  return {
    sheets: Array.from({ length: sheets }, (_, sheet) => ({
      name: `Blad ${sheet + 1}`,
      rows: Array.from({ length: rows }, (_, row) => cellsOf(sheet + 1, row)),
    })),
  };
}

/** Repeated text, numbers, dates and text of its own, in turns. */
function cellsOf(sheet: number, row: number): unknown[] {
  return Array.from({ length: columns }, (_, column) => {
    if (column % 4 === 0) return `Text ${row % 500} åäö ${column}`;
    if (column % 4 === 1) return row * column + 0.5;
    if (column % 4 === 2) return new Date(Date.UTC(2025, row % 12, column + 1));
    return `Egen ${sheet} ${row} ${column}`;
  });
}
