// What waits in earnest, since Google asks for it.
import { googleOnThisMachine, spreadsheet } from '../../../support/google.ts';

const { server, lis } = googleOnThisMachine();

test('a wait that a person notices is told', async () => {
  server().add(spreadsheet, 'Plan', [{ title: 'Blad', rows: [['Åtgärd']] }]);
  server().faults = [{ status: 429, retryAfter: '4' }];
  const { status, stderr } = await lis(['export', spreadsheet, '--out', 'ut']);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^Google svarar inte eller ber oss vänta: försöker igen om [45] sekunder\.\n/);
}, 30_000);
