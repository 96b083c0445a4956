import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellWrite, editWorkbook } from '../../src/formats/excel/index.ts';
import { googleOnThisMachine, spreadsheet } from './google.ts';
import { readWorkbook } from './unpacked-by-node.ts';

const header = ['ID', 'Åtgärd', 'Status', 'Kommentar'];

/** {@link googleOnThisMachine} with what a test does with a small action plan in it. */
export function planInGoogle() {
  const { folder, server, lis } = googleOnThisMachine();
  return {
    folder,
    server,
    lis,
    header,
    addPlan: () =>
      server().add(spreadsheet, 'Plan', [
        {
          title: 'Handlingsplan',
          rows: [
            header,
            ['HP-001', '=1+1', 'Pågår', '@a'],
            ['HP-002', 'Rutin', 'Pågår', { userEnteredValue: { formulaValue: '=1' }, result: { numberValue: 1 } }],
          ],
          rowCount: 10,
        },
      ]),
    /** Exports the spreadsheet and makes changes in the file, as a person would. */
    exportAndEdit: async (...edits: CellWrite[]): Promise<void> => {
      const { stderr } = await lis(['export', spreadsheet, '--out', '.']);
      expect(stderr).toBe(`${spreadsheet} är sparat som Plan.xlsx.\n`);
      const path = join(folder(), 'Plan.xlsx');
      writeFileSync(path, editWorkbook(readWorkbook(readFileSync(path), 'Plan.xlsx'), { Handlingsplan: edits }));
    },
    importPlan: (...args: string[]) => lis(['import', 'Plan.xlsx', '--into', spreadsheet, ...args]),
  };
}
