// What waits in earnest, since Google asks for it.
import { join } from 'node:path';
import { googleOnThisMachine, spreadsheet } from '../../../support/google.ts';

const { server, lis } = googleOnThisMachine();
beforeEach(() => server().add(spreadsheet, 'Plan', [{ title: 'Blad', rows: [['Åtgärd']] }]));

test('a wait that a person notices is told', async () => {
  server().faults = [{ status: 429, retryAfter: '4' }];
  const { status, stderr } = await lis(['export', spreadsheet, '--out', 'ut']);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^Google svarar inte eller ber oss vänta: försöker igen om [45] sekunder\.\n/);
}, 30_000);

test('a service that fails at first only takes longer', async () => {
  server().faults = [{ status: 500 }];
  expect(await lis(['export', spreadsheet, '--out', 'ut'])).toMatchObject({
    status: 0,
    stderr: `${spreadsheet} är sparat som ${join('ut', 'Plan.xlsx')}.\n`,
  });
}, 30_000);
