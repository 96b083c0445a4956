// One cell of a large workbook changed and saved, against exceljs loading and saving it; each in a process of its own,
// since what counts is also the memory that it takes at most.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { importSource } from '../scripts/import-source.mjs';
import { median } from './measure.mjs';

const SHEETS = 10;
const COLUMNS = 20;
const CHANGE = { sheet: 'Blad 4', row: 5, column: 4, value: 'ändrad' };

export async function editAgainstExceljs({ rows, rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const path = join(folder, 'stor.xlsx');
    await makeWorkbook(path, rows);
    const ours = measureApart('ours', path, rounds);
    const exceljs = measureApart('exceljs', path, rounds);
    const what = `En cell ändrad i ${SHEETS} blad × ${rows} rader × ${COLUMNS} kolumner mot exceljs`;
    return [
      { name: `${what}: tid`, ratio: ours.milliseconds / exceljs.milliseconds, goal: { atMost: 0.3 } },
      { name: `${what}: minne`, ratio: ours.megabytes / exceljs.megabytes, goal: { atMost: 0.3 } },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeWorkbook(path, rows) {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true, useStyles: true });
  for (let sheet = 1; sheet <= SHEETS; sheet++) {
    const worksheet = workbook.addWorksheet(`Blad ${sheet}`);
    for (let row = 0; row < rows; row++) worksheet.addRow(cellsOf(sheet, row)).commit();
    worksheet.commit();
  }
  await workbook.commit();
}

/** Repeated text, numbers, dates and text of its own, in turns. */
function cellsOf(sheet, row) {
  return Array.from({ length: COLUMNS }, (_, column) => {
    if (column % 4 === 0) return `Text ${row % 500} åäö ${column}`;
    if (column % 4 === 1) return row * column + 0.5;
    if (column % 4 === 2) return new Date(Date.UTC(2025, row % 12, column + 1));
    return `Egen ${sheet} ${row} ${column}`;
  });
}

function measureApart(way, path, rounds) {
  const results = Array.from({ length: rounds }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), way, path]);
    if (status !== 0) throw new Error(String(stderr));
    return JSON.parse(String(stdout));
  });
  return {
    milliseconds: median(results.map(({ milliseconds }) => milliseconds)),
    megabytes: median(results.map(({ megabytes }) => megabytes)),
  };
}

const WAYS = {
  async ours(bytes) {
    const { editWorkbook, readWorkbook } = await importSource('src/hosts/node/excel/index.ts');
    return () => editWorkbook(readWorkbook(bytes, 'stor.xlsx'), { [CHANGE.sheet]: [CHANGE] });
  },
  async exceljs(bytes) {
    return async () => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(bytes);
      workbook.getWorksheet(CHANGE.sheet).getRow(CHANGE.row).getCell(CHANGE.column).value = CHANGE.value;
      await workbook.xlsx.writeBuffer();
    };
  },
};

const [, script, way, path] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  const run = await WAYS[way](readFileSync(path));
  const start = performance.now();
  await run();
  const milliseconds = performance.now() - start;
  process.stdout.write(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
}
