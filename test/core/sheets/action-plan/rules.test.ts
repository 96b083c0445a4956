import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { actionPlanRules } from '../../../../src/core/sheets/action-plan/rules.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const { fires, silent } = ruleCases(actionPlan, actionPlanRules, {
  year: 2025,
  area: 'Utbildning',
  action: 'Inför grundutbildning för nyanställda',
  status: 'Ej påbörjad',
});

fires(
  'HP-05',
  { startDate: '2026-05-02', endDate: '2026-05-01' },
  { severity: 'Fel', column: 'startDate', says: ['2026-05-02 ligger 1 dag efter', '2026-05-01'] },
);
silent('HP-05', { startDate: '2026-05-01', endDate: '2026-05-01' });
silent('HP-05', { startDate: '2026-05-01' });
