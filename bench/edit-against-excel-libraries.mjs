// One cell of a large workbook changed and saved, each way in a process of its own, since memory counts too.
import { join } from 'node:path';
import { measureApart, median } from './measure.mjs';
import { inTemporaryFolder, writeFile } from './write-file.mjs';

const sheets = 10;
const columns = 20;

export function editAgainstExcelLibraries({ rows, rounds }) {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'stor.xlsx');
    await writeFile(path, largeWorkbook(rows));
    const runs = { ours: [], exceljs: [], sheetJs: [] };
    for (let round = 0; round < rounds; round++) {
      for (const way of Object.keys(runs)) runs[way].push(measureApart('apart/edit.mjs', way, path));
    }
    const milliseconds = mediansOf(runs, 'milliseconds');
    const mebibytes = mediansOf(runs, 'mebibytes');
    const against = (peer, figures) => figures.ours / figures[peer];
    const size = `${sheets} sheets × ${rows} rows × ${columns} columns`;
    return [
      {
        name: `one cell changed, ours / exceljs: time, ${size}`,
        ratio: against('exceljs', milliseconds),
        goal: { atMost: 0.3 },
        milliseconds,
      },
      {
        name: 'one cell changed, ours / exceljs: memory',
        ratio: against('exceljs', mebibytes),
        goal: { atMost: 0.3 },
        mebibytes,
      },
      {
        name: 'one cell changed, ours / SheetJS: time',
        ratio: against('sheetJs', milliseconds),
        goal: { atMost: 0.3 },
      },
      { name: 'one cell changed, ours / SheetJS: memory', ratio: against('sheetJs', mebibytes), goal: { atMost: 0.5 } },
    ];
  });
}

const mediansOf = (runs, figure) =>
  Object.fromEntries(Object.entries(runs).map(([way, list]) => [way, median(list.map((run) => run[figure]))]));

function largeWorkbook(rows) {
  return {
    sheets: Array.from({ length: sheets }, (_, sheet) => ({
      name: `Blad ${sheet + 1}`,
      rows: Array.from({ length: rows }, (_, row) => cellsOf(sheet + 1, row)),
    })),
  };
}

/** Repeated text, numbers, dates and text of its own, in turns. */
function cellsOf(sheet, row) {
  return Array.from({ length: columns }, (_, column) => {
    if (column % 4 === 0) return `Text ${row % 500} åäö ${column}`;
    if (column % 4 === 1) return row * column + 0.5;
    if (column % 4 === 2) return new Date(Date.UTC(2025, row % 12, column + 1));
    return `Egen ${sheet} ${row} ${column}`;
  });
}
