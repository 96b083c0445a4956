import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { decisions } from '../../../../src/core/sheets/decisions/columns.ts';
import { decisionRules } from '../../../../src/core/sheets/decisions/rules.ts';
import { ruleCases } from '../../../support/rule-cases.ts';
import { sheetOf } from '../../../support/workbook-builder.ts';

const action = { year: 2025, area: 'Utbildning', action: 'Utbilda alla chefer' };
const actions = sheetOf(actionPlan, [
  { ...action, id: 'HP-001', status: 'Pågående', endDate: '2025-11-12', originalEndDate: '2025-06-30' },
  { ...action, id: 'HP-002', status: 'Klar' },
  { ...action, id: 'HP-003', status: 'Avbruten' },
  { ...action, id: 'HP-004', status: 'Ej påbörjad', originDecision: 'B-001' },
]);
const unrelated = sheetOf(actionPlan, [{ ...action, id: 'HP-002', status: 'Klar' }]);

const { fires, silent } = ruleCases(
  decisions,
  decisionRules,
  {
    reviewYear: 2025,
    clause: 'g',
    category: 'Förbättring',
    decision: 'Alla chefer utbildas',
    owner: 'Förvaltningschef',
    endDate: '2026-06-30',
  },
  [unrelated],
);

fires('B-01', { outcome: 'Godkänt' }, { severity: 'Varning', column: 'action', says: 'Lägg in en åtgärd' });
silent('B-01', { outcome: 'Godkänt', action: 'HP-002' });
silent('B-01', { outcome: 'Godkänt' }, { because: 'an action names the decision', sheets: [actions] });
silent('B-01', { outcome: 'Förslag' });
silent('B-01', { outcome: 'Godkänt', category: 'Riskacceptans' });

fires('B-02', { owner: null }, { severity: 'Varning', column: 'owner', says: 'saknar ansvarig. ' });
fires('B-02', { endDate: null }, { severity: 'Varning', column: 'endDate', says: 'saknar slutdatum. ' });
fires('B-02', { owner: null, endDate: null }, { severity: 'Varning', column: 'owner', says: 'ansvarig och slutdatum' });
silent('B-02', {}, { because: 'owner and date are given' });
silent('B-02', { outcome: 'Avslaget', owner: null, endDate: null });

fires(
  'B-03',
  { id: 'B-002', reviewYear: 2024, action: 'HP-001' },
  {
    severity: 'Varning',
    column: 'action',
    says: [
      'genomgången 2024',
      'HP-001 pågår och skulle ha varit klar 2025-11-12 (för 12 dagar sedan, ursprungligen 2025-06-30)',
    ],
  },
  { sheets: [actions] },
);
fires(
  'B-03',
  { reviewYear: 2023 },
  { severity: 'Varning', column: 'action', says: 'HP-004 är inte påbörjad och saknar slutdatum' },
  { because: 'only the action names the decision', sheets: [actions] },
);
fires(
  'B-03',
  { reviewYear: 2024, action: 'HP-001' },
  { severity: 'Varning', column: 'action', says: [' och HP-004 är inte påbörjad', 'Genomför åtgärderna'] },
  { because: 'two actions are open', sheets: [actions] },
);
silent(
  'B-03',
  { id: 'B-002', reviewYear: 2024, action: 'HP-002' },
  { because: 'the action is done', sheets: [actions] },
);
silent(
  'B-03',
  { id: 'B-002', reviewYear: 2024, action: 'HP-003' },
  { because: 'it was called off', sheets: [actions] },
);
silent('B-03', { id: 'B-002', action: 'HP-001' }, { because: "this year's review", sheets: [actions] });
silent('B-03', { id: 'B-002', reviewYear: 2024, action: 'HP-001', outcome: 'Avslaget' }, { sheets: [actions] });
silent('B-03', { reviewYear: 2024, action: 'HP-001' }, { because: 'the action plan is missing', sheets: [] });
silent('B-02', { endDate: 'snarast' }, { because: 'a date that cannot be read is told by S-09' });
silent('B-03', { reviewYear: null, action: 'HP-001' }, { because: 'its review is not known', sheets: [actions] });
silent('B-03', { id: null, reviewYear: 2024 }, { because: 'nothing names it', sheets: [actions] });

function carriedOutBy(cells: object) {
  return {
    because: JSON.stringify(cells),
    sheets: [sheetOf(actionPlan, [{ ...action, id: 'HP-004', status: 'Pågående', originDecision: 'B-001', ...cells }])],
  };
}

const open = { severity: 'Varning', column: 'action' } as const;
fires(
  'B-03',
  { reviewYear: 2024 },
  { ...open, says: 'och ska vara klar 2025-11-24. G' },
  carriedOutBy({ endDate: '2025-11-24' }),
);
fires('B-03', { reviewYear: 2024 }, { ...open, says: '(för 1 dag sedan)' }, carriedOutBy({ endDate: '2025-11-23' }));
fires(
  'B-03',
  { reviewYear: 2024 },
  { ...open, says: 'ska vara klar 2026-01-31. G' },
  carriedOutBy({ endDate: '2026-01-31', originalEndDate: '2026-01-31' }),
);
fires(
  'B-03',
  { reviewYear: 2024 },
  { ...open, says: 'HP-004 saknar status och slutdatum' },
  carriedOutBy({ status: null }),
);
fires('B-03', { reviewYear: 2024 }, { ...open, says: 'rad 2 i Handlingsplan pågår' }, carriedOutBy({ id: null }));

const decided = { settings: { decisionDate: '2025-11-20' } };
fires('B-04', { outcome: 'Förslag' }, { severity: 'Fel', column: 'outcome', says: 'Utfall är Förslag' }, decided);
fires('B-04', {}, { severity: 'Fel', column: 'outcome', says: 'Utfall är inte ifyllt' }, decided);
silent('B-04', { outcome: 'Godkänt', action: 'HP-002' }, decided);
silent('B-04', { outcome: 'Avslaget' }, decided);
silent('B-04', { outcome: 'Förslag' }, { because: 'nothing is decided yet' });
silent('B-04', { outcome: 'Förslag', reviewYear: 2024 }, { ...decided, because: 'it is of another review' });
