import { annualWheel } from '../../../../src/core/sheets/annual-wheel/columns.ts';
import { annualWheelRules } from '../../../../src/core/sheets/annual-wheel/rules.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const { fires, silent } = ruleCases(annualWheel, annualWheelRules, {
  month: 10,
  activity: 'Stäm av registerförteckningen',
  lastDone: '2025-10-02',
});

fires(
  'ÅH-01',
  { lastDone: '2024-12-31' },
  { severity: 'Varning', column: 'lastDone', says: ['oktober 2025', 'senast 2024-12-31'] },
);
fires('ÅH-01', { lastDone: null }, { severity: 'Varning', column: 'lastDone', says: 'inget datum' });
fires(
  'ÅH-01',
  { month: 1 },
  { severity: 'Varning', column: 'lastDone', says: 'januari 2026' },
  { because: "the year is today's, not the one under review", settings: { year: 2025, today: '2026-02-01' } },
);
silent('ÅH-01', { lastDone: '2025-01-01' });
silent('ÅH-01', { month: 11, lastDone: '2024-11-05' }, { because: 'the month is not over' });
silent('ÅH-01', { month: 12, lastDone: null });
silent('ÅH-01', { lastDone: null }, { settings: { today: '2025-10-31' } });
silent('ÅH-01', { lastDone: 'i somras' }, { because: 'a date that cannot be read is told by S-09' });
