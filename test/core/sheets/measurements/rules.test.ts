import { measurements } from '../../../../src/core/sheets/measurements/columns.ts';
import { measurementRules } from '../../../../src/core/sheets/measurements/rules.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const { fires, silent } = ruleCases(measurements, measurementRules, {
  indicator: 'Tid till återställning',
  direction: 'Lågt är bra',
  period: '2025-Q2',
  outcome: 4,
});

fires(
  'MV-01',
  [{}, { indicator: 'tid till  återställning', outcome: 5 }],
  { severity: 'Fel', column: 'period', id: 'MV-002', says: ['2025-Q2', 'på MV-001 (rad 2)'] },
  { because: 'the same indicator and period, spelled in another way' },
);
silent('MV-01', [{}, { period: '2025-Q3' }]);
silent('MV-01', [{}, { indicator: 'Tid till återhämtning' }]);
silent('MV-01', [{ period: null }, { period: null }]);

fires('MV-02', [{}, { period: '2025-Q3', direction: 'Högt är bra' }], {
  severity: 'Fel',
  column: 'direction',
  id: 'MV-002',
  says: ['Högt är bra här', 'Lågt är bra på MV-001 (rad 2)'],
});
silent('MV-02', [{}, { period: '2025-Q3' }]);
silent('MV-02', [{}, { indicator: 'Genomförd utbildning', direction: 'Högt är bra' }]);
silent('MV-02', [{}, { period: '2025-Q3', direction: null }]);
