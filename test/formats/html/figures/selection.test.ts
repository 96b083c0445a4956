import { choicesOf } from '../../../../src/formats/html/figures/selection.ts';
import { aRecord } from '../../../support/dashboard-builder.ts';

describe('the choices of a filter', () => {
  test('areas stand as they first do in the workbook', () => {
    const records = [aRecord('HP-001', { area: 'Utbildning' }), aRecord('HP-002', { area: 'Styrning' })];
    expect(choicesOf(records, 'area').map(({ label }) => label)).toEqual(['Utbildning', 'Styrning']);
  });

  test('owners stand in Swedish alphabetical order, last those without', () => {
    const owners = ['Östra', '', 'Ärendechef', 'Zonchef', 'Ansvarig'];
    const records = owners.map((owner, index) => aRecord(`HP-00${index}`, { owner }));
    expect(choicesOf(records, 'owner').map(({ label }) => label)).toEqual([
      'Ansvarig',
      'Zonchef',
      'Ärendechef',
      'Östra',
      'Utan ansvarig',
    ]);
  });

  test('a sheet whose rows never have a year does not offer "Utan år"', () => {
    const records = [aRecord('HP-001'), aRecord('IK-001', { sheet: 'Informationsklassning', year: null })];
    expect(choicesOf(records, 'year')).toEqual([{ value: '2025', label: '2025' }]);
  });
});
