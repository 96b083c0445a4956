// Changes one cell of a workbook and saves it in memory: node edit.mjs ours|exceljs|sheetJs FILE
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { importSource } from '../../scripts/import-source.mjs';
import { report } from '../measure.mjs';

const change = { sheet: 'Blad 4', row: 5, column: 4, value: 'ändrad' };

/** Every way loads its own library and no other. */
const ways = {
  async ours() {
    const { editWorkbook, readWorkbook } = await importSource('src/hosts/node/excel/index.ts');
    return (bytes) => editWorkbook(readWorkbook(bytes, 'stor.xlsx'), { [change.sheet]: [change] });
  },
  async exceljs() {
    const { default: ExcelJS } = await import('exceljs');
    return async (bytes) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(bytes);
      workbook.getWorksheet(change.sheet).getRow(change.row).getCell(change.column).value = change.value;
      return workbook.xlsx.writeBuffer();
    };
  },
  async sheetJs() {
    const { read, utils, write } = await import('@e965/xlsx');
    return (bytes) => {
      const workbook = read(bytes, { dense: true });
      const origin = { r: change.row - 1, c: change.column - 1 };
      utils.sheet_add_aoa(workbook.Sheets[change.sheet], [[change.value]], { origin });
      return write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true });
    };
  },
};

const [way, path] = process.argv.slice(2);
const edit = await ways[way]();
const bytes = readFileSync(path);
const start = performance.now();
await edit(bytes);
report({ milliseconds: performance.now() - start });
