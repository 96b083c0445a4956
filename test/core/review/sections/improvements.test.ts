import { lacksText } from '../../../../src/core/review/sections/improvements.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { writtenSection } from '../../../support/section-text.ts';
import { type RowCells, recordsOf, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

function planOf(action: RowCells<typeof actionPlan.columns>) {
  return sheetOf(actionPlan, [
    { id: 'HP-001', year: 2025, area: 'Utbildning', action: 'Utbilda chefer', status: 'Pågående', ...action },
  ]);
}

test.each([
  ['waits', { status: 'Pausad' }, 'Pausad. Skälet framgår inte.'],
  ['waits for a reason', { status: 'Pausad', comment: 'Upphandling pågår' }, 'Pausad. Skäl: Upphandling pågår.'],
  ['goes on', {}, 'Pågår.'],
  ['has come some way', { done: 0.45 }, 'Pågår (45\u00A0% klart).'],
  ['has come nowhere yet', { done: 0 }, 'Pågår.'],
  ['says nothing of it', { status: null }, ''],
  ['has an owner', { owner: 'HR' }, 'HR, pågår.'],
  ['has an end', { endDate: { date: '2025-03-31' } }, 'Klart den 31\u00A0mars\u00A02025, pågår.'],
  ['has a beginning', { startDate: { date: '2025-03-01' } }, 'Från den 1\u00A0mars\u00A02025, pågår.'],
  [
    'has both',
    { startDate: { date: '2025-03-01' }, endDate: { date: '2025-04-30' } },
    '1\u00A0mars–30\u00A0april\u00A02025, pågår.',
  ],
  [
    'begins after its end',
    { startDate: { date: '2025-05-01' }, endDate: { date: '2025-04-30' } },
    'Klart den 30\u00A0april\u00A02025, pågår.',
  ],
  ['is described', { description: 'Alla nya chefer' }, 'Alla nya chefer. Pågår.'],
])('an action that %s says so, and nothing of what it lacks', (_name, action, expected) => {
  expect(writtenSection('forbattringar-2025', planOf(action))).toBe(
    `### Utbildning\n- **Utbilda chefer.**${expected === '' ? '' : ` ${expected}`}`,
  );
});

test.each<[string, RowCells<typeof actionPlan.columns>, string]>([
  ['owner', { owner: { formula: '=X1' } }, 'Ansvarig är okänd, pågår.'],
  ['end', { endDate: { formula: '=X1' } }, 'Slutdatum är okänt, pågår.'],
  ['status', { status: { formula: '=X1' } }, 'Status är okänd.'],
])('an action that hides its %s says so', (_name, action, expected) => {
  expect(writtenSection('forbattringar-2025', planOf(action))).toContain(`- **Utbilda chefer.** ${expected}`);
});

test('an action without a text is a dash', () => {
  expect(writtenSection('forbattringar-2026', planOf({ year: 2026, action: null }))).toBe(
    '### Utbildning\n- **–** Pågår.',
  );
});

test.each([
  ['Klar', 'En åtgärd är redan klar.'],
  ['Avbruten', 'En åtgärd är avbruten.'],
])('an action that is %s is not proposed, and told once', (status, expected) => {
  expect(writtenSection('forbattringar-2025', planOf({ status }))).toBe(`${expected} Nedan står det som återstår.`);
});

function lacking(...actions: RowCells<typeof actionPlan.columns>[]) {
  const rows = actions.map((action, index) => ({
    id: `HP-00${index + 1}`,
    year: 2025,
    action: 'Öva',
    status: 'Pågående',
    ...action,
  }));
  return lacksText(recordsOf(sheetOf(actionPlan, rows)), 2025);
}

const whole = { owner: 'HR', endDate: { date: '2025-12-31' } };
test.each<[string, RowCells<typeof actionPlan.columns>[], string]>([
  ['nothing', [whole], ''],
  ['an owner', [whole, { endDate: whole.endDate }], 'En av två åtgärder för 2025 saknar ansvarig.'],
  ['end dates', [{ owner: 'HR' }, { owner: 'HR' }], 'Båda åtgärderna för 2025 saknar slutdatum.'],
  ['both alike', [whole, {}], 'En av två åtgärder för 2025 saknar ansvarig och slutdatum.'],
  [
    'more of one',
    [whole, {}, { owner: 'HR' }],
    'En av tre åtgärder för 2025 saknar ansvarig och två saknar slutdatum.',
  ],
  ['nothing of what is done', [whole, { status: 'Klar' }], ''],
])('a plan that lacks %s says so', (_name, actions, expected) => {
  expect(lacking(...actions)).toBe(expected);
});

test.each<[string, string[], string]>([
  ['alone', ['Ej påbörjad'], 'Åtgärden är inte påbörjad.\n### Utbildning\n- **Öva.**'],
  ['all', ['Ej påbörjad', 'Ej påbörjad'], 'Ingen av åtgärderna är påbörjad.\n### Utbildning\n- **Öva.**\n- **Öva.**'],
  [
    'beside one that goes on',
    ['Ej påbörjad', 'Pågående'],
    '### Utbildning\n- **Öva.** Inte påbörjad.\n- **Öva.** Pågår.',
  ],
])('that actions have not begun is told once where it is true of all: %s', (_name, states, expected) => {
  const rows = states.map((status, index) => ({
    id: `HP-00${index + 1}`,
    year: 2025,
    area: 'Utbildning',
    action: 'Öva',
    status,
  }));
  expect(writtenSection('forbattringar-2025', sheetOf(actionPlan, rows))).toBe(expected);
});

test('one area that goes on is enough for every action to say how it stands', () => {
  const rows = [
    { id: 'HP-001', year: 2025, area: 'Utbildning', action: 'Öva', status: 'Pågående' },
    { id: 'HP-002', year: 2025, area: 'Incidenthantering', action: 'Följa upp', status: 'Ej påbörjad' },
  ];
  const text = writtenSection('forbattringar-2025', sheetOf(actionPlan, rows));
  expect(text).not.toContain('Ingen av åtgärderna');
  expect(text).toContain('- **Följa upp.** Inte påbörjad.');
});

test.each<[string, RowCells<typeof actionPlan.columns>, string]>([
  ['where it comes from', { source: 'RSA' }, 'Pågår. Bakgrund: RSA.'],
  ['that it comes back', { recurring: 'Årligen' }, 'Pågår. Återkommer årligen.'],
  ['that it does not come back: not', { recurring: 'Nej' }, 'Pågår.'],
  ['what it leads to', { effect: 'Färre fel' }, 'Pågår. Effekt: Färre fel.'],
])('a full review tells of an action %s', (_name, action, expected) => {
  const text = writtenSection('forbattringar-2025', settingsSheet({ scope: 'Fullständig' }), planOf(action));
  expect(text).toContain(`- **Utbilda chefer.** ${expected}`);
});
