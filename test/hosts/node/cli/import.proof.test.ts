// What an import does only after it has tried for a quarter of a minute.
import { planInGoogle } from '../../../support/plan-in-google.ts';

const { server, addPlan, exportAndEdit, importPlan } = planInGoogle();

test('an import that fails after its write says in one line what is left to look after, and the next one does it', async () => {
  const model = addPlan();
  await exportAndEdit({ row: 2, column: 3, value: 'Klar' });
  server().faults = ['none', 'none', 'none', { status: 403, reason: 'PERMISSION_DENIED' }];
  const { status, stderr } = await importPlan();
  expect([status, stderr.split('\n')]).toEqual([2, [expect.stringContaining('Handlingsplan rad 2'), '']]);
  server().faults = [];
  expect((await importPlan('--dry-run')).stderr).toContain('En annan inläsning pågår eller blev avbruten');
  expect(await importPlan()).toMatchObject({ status: 0, stdout: '' });
  expect(model.titles).toEqual(['Handlingsplan']);
}, 60_000);
