import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { googleOnThisMachine, spreadsheet } from '../../../support/google.ts';

const minute = 60_000;
const { folder, server, lis } = googleOnThisMachine();
const missing = `${spreadsheet.slice(0, -1)}_`;

test(
  'a spreadsheet is archived by its id, and one that is not there costs one line',
  async () => {
    server().add(spreadsheet, 'Plan', [
      {
        title: 'Handlingsplan',
        rows: [
          ['ID', 'Åtgärd'],
          ['HP-001', '=1+1'],
        ],
        rowCount: 10,
      },
    ]);
    const { status, stdout, stderr } = await lis([
      'archive',
      spreadsheet,
      missing,
      '--out',
      'ut',
      '--today',
      '2026-01-31',
      '--jobs',
      '2',
    ]);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^ut.Plan-[0-9a-f]{12}\n$/)]);
    expect(stderr.split('\n').filter((line) => line.startsWith('Misslyckades'))).toEqual([
      expect.stringContaining(`Misslyckades: ${missing}: `),
    ]);
    const data = join(folder(), stdout.trim(), 'data');
    expect(readdirSync(join(data, 'original'))).toEqual(['Plan.xlsx']);
    expect(readdirSync(join(data, 'csv'))).toEqual(['01-Handlingsplan.csv']);
    expect(readFileSync(join(data, 'csv', '01-Handlingsplan.csv'), 'utf8')).toBe("ID;Åtgärd\r\nHP-001;'=1+1\r\n");
  },
  minute,
);
