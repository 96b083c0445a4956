import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { decisions } from '../../../../src/core/sheets/decisions/columns.ts';
import { risks } from '../../../../src/core/sheets/risks/columns.ts';
import { riskRules } from '../../../../src/core/sheets/risks/rules.ts';
import { texts } from '../../../../src/core/sheets/texts/columns.ts';
import { ruleCases } from '../../../support/rule-cases.ts';
import { sheetOf } from '../../../support/workbook-builder.ts';

const sound = { source: 'RSA', risk: 'Obehöriga ser skyddade uppgifter', likelihood: 1, impact: 1 };
const plan = sheetOf(actionPlan, [{ id: 'HP-001' }]);
const acceptances = sheetOf(decisions, [
  { id: 'B-001', category: 'Riskacceptans', decision: 'Risken r-001 accepteras till 2026', outcome: 'Godkänt' },
  { id: 'B-002', category: 'Riskacceptans', decision: 'Risken R-002 accepteras', outcome: 'Avslaget' },
  { id: 'B-003', category: 'Riskacceptans', decision: 'Låga risker accepteras' },
  { id: 'B-004', category: 'Resurser', decision: 'Medel för R-004 och GR-006' },
  { id: 'B-005', category: 'Riskacceptans', decision: 'Iakttagelsen GR-005 accepteras' },
]);
const { fires, silent } = ruleCases(risks, riskRules, sound, [plan, acceptances]);

const high = { likelihood: 3, impact: 5 };
fires('R-01', high, {
  severity: 'Varning',
  column: 'actions',
  says: ['Riskvärdet är 15 (3 × 5)', 'saknar åtgärd och riskägare'],
});
fires(
  'R-01',
  { ...high, owner: 'Avdelningschef', actions: 'HP-009' },
  { severity: 'Varning', column: 'actions', says: 'saknar åtgärd.' },
);
describe('with fewer steps a risk is high from the same share of the highest value', () => {
  const on = (riskSteps: number) => ({ settings: { riskSteps } });
  fires(
    'R-01',
    { likelihood: 3, impact: 4 },
    { severity: 'Varning', column: 'actions', says: 'Riskvärdet är 12' },
    on(4),
  );
  silent('R-01', { likelihood: 3, impact: 4 }, on(5));
  silent('R-01', { likelihood: 3, impact: 3 }, on(4));
  fires(
    'R-01',
    { likelihood: 2, impact: 3 },
    { severity: 'Varning', column: 'actions', says: 'Riskvärdet är 6' },
    on(3),
  );
  silent('R-01', { likelihood: 2, impact: 2 }, on(3));
  silent(
    'R-01',
    { likelihood: 4, impact: 5 },
    { ...on(4), because: 'a step that the scale does not have, which S-12 tells' },
  );
});

fires('R-01', { ...high, actions: 'HP-001' }, { severity: 'Varning', column: 'owner', says: 'saknar riskägare.' });
fires('R-01', { ...high, treatment: 'Acceptera' }, { severity: 'Varning', column: 'owner', says: 'saknar riskägare.' });
silent('R-01', { ...high, actions: 'HP-001', owner: 'Avdelningschef' });
silent(
  'R-01',
  { ...high, treatment: 'Acceptera', owner: 'Avdelningschef' },
  { because: 'an accepted risk needs no action' },
);
silent('R-01', { likelihood: 3, impact: 4 });
silent('R-01', { ...high, status: 'Stängd' });

fires(
  'R-02',
  { id: 'R-002', treatment: 'Acceptera' },
  { severity: 'Varning', column: 'treatment', id: 'R-002', says: ['inget beslut', 'skriv R-002 i beslutstexten'] },
);
fires(
  'R-02',
  { id: 'R-004', treatment: 'Acceptera' },
  { severity: 'Varning', column: 'treatment', id: 'R-004', says: 'Riskacceptans' },
);
fires(
  'R-02',
  { id: 'R-005', treatment: 'Acceptera', comment: 'Se B-002 och HP-003' },
  { severity: 'Varning', column: 'treatment', id: 'R-005', says: 'R-005' },
);
silent('R-02', { id: 'R-001', treatment: 'Acceptera' }, { because: 'a decision names the risk' });
silent(
  'R-02',
  { id: 'R-007', treatment: 'Acceptera', comment: 'Accepterad i b-003.' },
  { because: 'the risk names a decision' },
);
silent(
  'R-02',
  { id: 'R-007', treatment: 'Acceptera', comment: 'Accepterad i B\u2011003.' },
  { because: 'the risk names a decision with another hyphen' },
);
silent('R-02', { id: 'R-002', treatment: 'Reducera' });
silent('R-02', { id: 'R-002', treatment: 'Acceptera', status: 'Stängd' });
silent(
  'R-02',
  { id: 'R-002', treatment: 'Acceptera' },
  { sheets: [plan], because: 'the workbook has no sheet of decisions' },
);

fires(
  'R-03',
  { likelihood: 2, impact: 3, likelihoodAfter: 3, impactAfter: 3 },
  { severity: 'Fel', column: 'likelihoodAfter', says: '9 efter åtgärderna men 6 före' },
);
fires(
  'R-03',
  { likelihood: 2, impact: 3, impactAfter: 4 },
  { severity: 'Fel', column: 'impactAfter', says: '8 efter åtgärderna men 6 före' },
);
silent('R-03', { likelihood: 2, impact: 3, likelihoodAfter: 2, impactAfter: 3 });
silent(
  'R-03',
  { likelihood: 2, impact: 4, likelihoodAfter: 4, impactAfter: 2 },
  { because: 'the value as a whole is the same' },
);
silent('R-03', { likelihood: 2, impact: 3 });

fires(
  'R-04',
  {},
  { severity: 'Varning', column: 'source', id: null, says: ['Ingen risk har källan VoR', 'avsnittet vor'] },
);
fires('R-04', { source: 'VoR' }, { severity: 'Varning', column: 'source', id: null, says: 'källan RSA' });
silent('R-04', [{}, { source: 'VoR', status: 'Stängd' }]);
silent(
  'R-04',
  {},
  {
    sheets: [sheetOf(texts, [{ section: 'vor', nothingToReport: 'Ja' }])],
    because: 'there is nothing to report from the VoR',
  },
);

fires('R-05', { likelihood: null }, { severity: 'Varning', column: 'likelihood', says: 'Sannolikhet saknas' });
fires('R-05', { impact: null }, { severity: 'Varning', column: 'impact', says: 'Konsekvens saknas' });
fires(
  'R-05',
  { likelihood: null, impact: null, status: 'Öppen' },
  { severity: 'Varning', column: 'likelihood', says: 'Sannolikhet och Konsekvens saknas' },
);
silent('R-05', { likelihood: null, status: 'Stängd' });
silent('R-05', { likelihood: 7 }, { because: 'a number outside the scale is told when it is read' });
