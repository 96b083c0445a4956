import { ownLists } from '../../../../src/core/records/lists/own-lists.ts';
import { choice, choices, defineSheet, text } from '../../../../src/core/schema/define-sheet.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { sheetDefinitions } from '../../../../src/core/sheets/index.ts';

const help = '';
const sheet = defineSheet({
  name: 'Prov',
  idPrefix: '',
  identity: 'name',
  purpose: '',
  columns: {
    name: text('Namn', { help }),
    status: choice('Status', 'Status', ['Klar'], { help }),
    unit: choice('Enhet', 'Enhet', [], { help }),
    source: choices('Källa', 'Källa', ['RSA', 'VoR'], { help }),
  },
  roles: { title: 'name' },
});

test('the lists that organisations fit to themselves are those that some column uses, with what they have from the start', () => {
  expect([...ownLists([sheet as never])]).toEqual([
    ['Källa', ['RSA', 'VoR']],
    ['Enhet', []],
  ]);
  expect([...ownLists([])]).toEqual([]);
});

test('of the sheets they are the areas, the sources, the units and the criteria of risk', () => {
  const lists = ownLists(sheetDefinitions);
  expect([...lists.keys()]).toEqual(['Område', 'Källa', 'Enhet', 'Riskkriterier']);
  expect(lists.get('Område')).toEqual(actionPlan.columns.area.kind.choices?.builtIn);
});
