// Changes one cell of a workbook and saves it in memory: edit ours|exceljs|sheetJs FILE
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { report } from '../measure.ts';

const change = { sheet: 'Blad 4', row: 5, column: 4, value: 'ändrad' };

type Edit = (bytes: Uint8Array) => unknown;

/** Every way loads its own library and no other. */
const ways: Readonly<Record<string, () => Promise<Edit>>> = {
  async ours() {
    const { editWorkbook } = await import('../../../src/formats/excel/index.ts');
    const { readWorkbook } = await import('../../support/unpacked-by-node.ts');
    return (bytes) => editWorkbook(readWorkbook(bytes, 'stor.xlsx'), { [change.sheet]: [change] });
  },
  async exceljs() {
    const { default: ExcelJS } = await import('exceljs');
    return async (bytes) => {
      const workbook = new ExcelJS.Workbook();
      // exceljs declares a Buffer of its own.
      await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
      const worksheet = workbook.getWorksheet(change.sheet);
      if (worksheet) worksheet.getRow(change.row).getCell(change.column).value = change.value;
      return workbook.xlsx.writeBuffer();
    };
  },
  async sheetJs() {
    const { read, utils, write } = await import('@e965/xlsx');
    return (bytes) => {
      const workbook = read(bytes, { dense: true });
      const worksheet = workbook.Sheets[change.sheet];
      const origin = { r: change.row - 1, c: change.column - 1 };
      if (worksheet) utils.sheet_add_aoa(worksheet, [[change.value]], { origin });
      return write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true });
    };
  },
};

const [way = '', path = ''] = process.argv.slice(2);
const edit = await ways[way]?.();
if (edit === undefined) throw new Error(`No way is named ${way}`);
const bytes = readFileSync(path);
const start = performance.now();
await edit(bytes);
report({ milliseconds: performance.now() - start });
