import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { measureAreas, securityMeasures } from '../../../../src/core/sheets/security-measures/columns.ts';
import { securityMeasureRules } from '../../../../src/core/sheets/security-measures/rules.ts';
import { ruleCases } from '../../../support/rule-cases.ts';
import { sheetOf } from '../../../support/workbook-builder.ts';

const { fires, silent } = ruleCases(
  securityMeasures,
  securityMeasureRules,
  { area: 'Incidenthantering', state: 'Infört', evidence: 'Rutinen i ILS', followedUp: '2025-10-01' },
  [sheetOf(actionPlan, [{ id: 'HP-001' }])],
);
const day = { settings: { today: '2026-11-24', year: 2026 } };
const all = measureAreas.map((area) => ({ area }));

fires(
  'SÅ-01',
  all.slice(2),
  {
    severity: 'Varning',
    column: 'area',
    says: ['”Riskanalys och systemsäkerhet” och ”Incidenthantering”', 'Lägg till en rad'],
    id: null,
  },
  { ...day, because: 'two of the ten areas have no row' },
);
fires(
  'SÅ-01',
  [...all.slice(0, 9), { area: 'Autentisering och säkrad kommunikation', state: 'Ej bedömt' }],
  { severity: 'Varning', column: 'area', says: '”Autentisering och säkrad kommunikation”', id: null },
  { ...day, because: 'an area that nobody has judged' },
);
silent('SÅ-01', all, { ...day, because: 'all ten are judged' });
silent('SÅ-01', [], { ...day, because: 'nobody has begun to fill in the sheet' });
silent('SÅ-01', {}, { because: 'the act is not in force yet' });
silent('SÅ-01', {}, { settings: { ...day.settings, underCybersecurityAct: 'Nej' } });

fires('SÅ-02', { state: 'Nej' }, { severity: 'Varning', column: 'actions', says: 'inte infört men har ingen åtgärd' });
fires(
  'SÅ-02',
  { state: 'Delvis', actions: 'HP-077' },
  { severity: 'Varning', column: 'actions', says: 'bara delvis infört' },
);
silent('SÅ-02', { state: 'Delvis', actions: 'HP-001' });
silent('SÅ-02', { state: 'Ej bedömt' });

fires('SÅ-03', { evidence: null }, { severity: 'Varning', column: 'evidence', says: 'men Bevis saknas' });
fires(
  'SÅ-03',
  { evidence: null, followedUp: null },
  { severity: 'Varning', column: 'evidence', says: 'Bevis och Följt upp' },
);
silent('SÅ-03', { state: 'Delvis', evidence: null, actions: 'HP-001' });
silent('SÅ-03', { followedUp: 'i höstas' });
