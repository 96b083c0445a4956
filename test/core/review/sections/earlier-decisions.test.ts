import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { decisions } from '../../../../src/core/sheets/decisions/columns.ts';
import { sectionText, writtenSection } from '../../../support/section-text.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

type Decision = RowCells<typeof decisions.columns>;
type Action = RowCells<typeof actionPlan.columns>;

const decision: Decision = {
  id: 'B-001',
  reviewYear: 2024,
  clause: 'a',
  category: 'Förbättring',
  decision: 'Rensa behörigheter',
  owner: 'Chefen',
  outcome: 'Godkänt',
};
const action: Action = {
  id: 'HP-001',
  year: 2025,
  area: 'Utbildning',
  action: 'Rensa',
  status: 'Pågående',
  endDate: { date: '2025-10-01' },
};

function told(decided: Decision[], actions: Action[] = []) {
  return sectionText('tidigare-beslut', sheetOf(decisions, decided), sheetOf(actionPlan, actions));
}

test('a decision with an open action shows the first date, the date now, the move and the days late', () => {
  const moved = { ...action, originalEndDate: { date: '2025-06-01' } };
  expect(told([{ ...decision, action: 'HP-001' }], [moved])).toContain(
    'B-001 HP-001 | Rensa behörigheter | Chefen | 2025-06-01 | 2025-10-01 | Uppskjutet 122\u00A0dagar | 54\u00A0dagar | Pågående',
  );
});

test.each([
  ['later', '2025-09-29', 'Uppskjutet 2\u00A0dagar'],
  ['a day later', '2025-09-30', 'Uppskjutet 1\u00A0dag'],
  ['nowhere', '2025-10-01', '–'],
  ['a day earlier', '2025-10-02', 'Tidigarelagt 1\u00A0dag'],
  ['earlier', '2025-10-03', 'Tidigarelagt 2\u00A0dagar'],
])('an action can have been moved %s', (_name, original, expected) => {
  expect(told([], [{ ...action, year: 2024, originalEndDate: { date: original } }])).toContain(
    `HP-001 | Rensa | – | ${original} | 2025-10-01 | ${expected} |`,
  );
});

test.each([
  ['is due later', '2025-11-25', '–'],
  ['is due today', '2025-11-24', '–'],
  ['was due yesterday', '2025-11-23', '[röd] 1\u00A0dag'],
  ['was due the day before', '2025-11-22', '[röd] 2\u00A0dagar'],
])('an action that %s tells the days late', (_name, date, expected) => {
  expect(
    writtenSection('tidigare-beslut', sheetOf(actionPlan, [{ ...action, year: 2024, endDate: { date } }])),
  ).toContain(`HP-001 | Rensa | – | ${date} | ${date} | – | ${expected} | Pågående`);
});

test.each([
  ['the first date alone', { endDate: null, originalEndDate: { date: '2025-06-01' } }, '2025-06-01 | – | – | –'],
  ['no date', { endDate: null }, '– | – | – | –'],
])('an action with %s is neither moved nor late', (_name, dates, expected) => {
  expect(told([], [{ ...action, year: 2024, ...dates }])).toContain(`HP-001 | Rensa | – | ${expected} | Pågående`);
});

test('an action without status says that it lacks one', () => {
  expect(told([], [{ ...action, year: 2024, status: null }])).toMatch(/HP-001 .* \| – \| –$/m);
});

test('a decision without an action has its own owner and date', () => {
  expect(told([{ ...decision, endDate: { date: '2025-11-23' } }])).toContain(
    'B-001 | Rensa behörigheter | Chefen | 2025-11-23 | 2025-11-23 | – | 1\u00A0dag | Ingen åtgärd beslutad',
  );
});

describe('an action that names the decision as its origin', () => {
  const naming = { ...action, originDecision: 'B-001' };

  test('carries it out, as one that the decision names does', () => {
    expect(told([decision], [naming])).toContain('B-001 HP-001 | Rensa behörigheter | Chefen | 2025-10-01 |');
    expect(told([decision], [{ ...naming, status: 'Klar' }])).not.toContain('Rensa behörigheter |');
    expect(told([decision], [{ ...naming, status: 'Klar' }])).toContain('Det tidigare beslutet är genomfört.');
  });

  test('stands beside the others of the decision, as long as it is open', () => {
    const text = told(
      [{ ...decision, action: 'HP-001' }],
      [naming, { ...naming, id: 'HP-002', status: 'Klar' }, { ...naming, id: 'HP-003', year: 2024 }],
    );
    expect(text.match(/^.*HP-00\d(?= \|)/gm)).toEqual(['B-001 HP-001', 'B-001 HP-003']);
  });
});

test.each<[string, Decision[], Action[]]>([
  ['an action', [], [{ ...action, year: 2024, status: { formula: '=A1' } }]],
  ['a decision that may have an action', [{ ...decision, action: { formula: '=A1' } }], []],
])('%s whose state nobody knows says so', (_name, decided, actions) => {
  expect(told(decided, actions)).toMatch(/ \| Okänd \| –$/m);
});

test('a decision without text goes by that of its action', () => {
  expect(told([{ ...decision, decision: null, action: 'HP-001' }], [action])).toContain(
    'B-001 HP-001 | Rensa | Chefen |',
  );
});

test('a decision and an action without texts have a dash', () => {
  expect(told([{ ...decision, decision: null }])).toContain('B-001 | – | Chefen |');
});

test('an action of a decision without status says that it lacks one', () => {
  expect(told([{ ...decision, action: 'HP-001' }], [{ ...action, status: null }])).toMatch(
    /B-001 HP-001 .* \| – \| –$/m,
  );
});

test('a decision without an id goes by its action', () => {
  expect(told([{ ...decision, id: null, action: 'HP-001' }], [action])).toContain('HP-001 | Rensa behörigheter |');
});

test.each([
  ['Intern', 'B-001 HP-001 | Rensa behörigheter | Chefen | 2025-10-01 | 2025-10-01 | – | 54\u00A0dagar | Pågående'],
  ['Offentlig', 'B-001 | Rensa behörigheter | Chefen | – | – | – | – | –'],
])('the edition %s of a decision with a sensitive action does not say that it has none', (edition, expected) => {
  const sheets = [
    sheetOf(decisions, [{ ...decision, action: 'HP-001' }]),
    sheetOf(actionPlan, [{ ...action, sensitive: 'Ja' }]),
  ];
  expect(sectionText('tidigare-beslut', settingsSheet({ edition }), ...sheets)).toContain(expected);
});

test('a decision whose action is not in the plan stands for itself', () => {
  expect(told([{ ...decision, action: 'HP-009' }], [action])).toContain('B-001 | Rensa behörigheter |');
});

test('a decision without an action stands for itself', () => {
  expect(told([decision])).toContain('B-001 | Rensa behörigheter | Chefen | – | – | – | – | Ingen åtgärd beslutad');
});

test.each([
  ['a decision whose action is done', [{ ...decision, action: 'HP-001' }], [{ ...action, status: 'Klar' }]],
  ['a rejected decision', [{ ...decision, outcome: 'Avslaget' }], []],
  ['a decision of this review', [{ ...decision, reviewYear: 2025 }], []],
] as [string, Decision[], Action[]][])('%s is not open', (_name, decided, actions) => {
  expect(told(decided, actions)).not.toContain('Rensa behörigheter |');
});

test('an open action of an earlier year is there although no decision names it', () => {
  expect(told([], [{ ...action, year: 2024, owner: 'HR' }])).toContain(
    'HP-001 | Rensa | HR | 2025-10-01 | 2025-10-01 | – | 54\u00A0dagar | Pågående',
  );
});

test('an action that a decision has shown is not shown again', () => {
  const text = told([{ ...decision, action: 'HP-001' }], [{ ...action, year: 2024 }]);
  expect(text.match(/HP-001/g)).toHaveLength(1);
});

const done = { ...action, status: 'Klar' };

test.each([
  ['an action of this year', [], [done], 'En åtgärd har genomförts.'],
  [
    'the action of an earlier decision',
    [{ ...decision, action: 'HP-001' }],
    [{ ...done, year: 2023 }],
    'En åtgärd har genomförts.',
  ],
  [
    'an action of an earlier year that was done in the period',
    [],
    [{ ...done, year: 2024, completedDate: { date: '2025-02-01' } }],
    'En åtgärd har genomförts.',
  ],
  ['one that nobody has followed up', [], [done], 'Effekten är inte beskriven för någon av dem.'],
  ['what one achieved', [], [{ ...done, effect: 'Färre fel' }], 'Rensa. Effekt: Färre fel.'],
  ['what shows one', [], [{ ...done, evidence: 'Protokoll' }], 'Rensa. Visas av: Protokoll.'],
] as [string, Decision[], Action[], string][])('what is done is told: %s', (_name, decided, actions, expected) => {
  expect(told(decided, actions)).toContain(expected);
});

test.each([
  ['of an unknown year', { year: null }],
  ['of an earlier year', { year: 2024 }],
  ['done before the period', { completedDate: { date: '2024-12-31' } }],
  ['cancelled', { status: 'Avbruten' }],
  ['open', { status: 'Pågående' }],
])('an action that is %s is not told as done', (_name, change) => {
  expect(told([], [{ ...done, ...change }])).not.toMatch(/genomförts/);
});

const approved = { ...decision, endDate: { date: '2026-01-01' } };
test.each<[string, Decision[], Action[], string]>([
  ['one that is done', [{ ...approved, action: 'HP-001' }], [done], 'Det tidigare beslutet är genomfört.'],
  ['one that goes on', [{ ...approved, action: 'HP-001' }], [action], 'Det tidigare beslutet pågår.'],
  ['one that led to nothing', [approved], [], 'Det tidigare beslutet har inte lett till någon åtgärd.'],
  [
    'two alike',
    [approved, { ...approved, id: 'B-002' }],
    [],
    'Båda de tidigare besluten har inte lett till någon åtgärd.',
  ],
  [
    'some of each',
    [
      { ...approved, action: 'HP-001' },
      { ...approved, id: 'B-002' },
      { ...approved, id: 'B-003', outcome: 'Avslaget' },
    ],
    [done],
    'Av tre tidigare beslut är ett genomfört, ett har inte lett till någon åtgärd och ett är avslaget.',
  ],
])('how earlier decisions went is told in a sentence: %s', (_name, decided, actions, expected) => {
  expect(told(decided, actions)).toContain(expected);
});

test.each<[string, Decision[], Action[], string]>([
  ['its action', [{ ...approved, action: { formula: '=A1' } }], [], 'Läget är okänt för ett tidigare beslut.'],
  ['its outcome', [{ ...approved, outcome: { formula: '=A1' } }], [], 'Läget är okänt för ett tidigare beslut.'],
  [
    'the status of its action',
    [{ ...approved, action: 'HP-001' }],
    [{ ...action, status: { formula: '=A1' } }],
    'Läget är okänt för ett tidigare beslut.',
  ],
  [
    'its action, beside two that are known',
    [approved, { ...approved, id: 'B-002' }, { ...approved, id: 'B-003', action: { formula: '=A1' } }],
    [],
    'Båda de tidigare besluten har inte lett till någon åtgärd. Läget är okänt för ett tidigare beslut.',
  ],
])('nothing is said of how a decision went where nobody knows %s', (_name, decided, actions, expected) => {
  const text = told(decided, actions);
  expect(text).toContain(expected);
  expect(text.match(/tidigare beslut/g)).toHaveLength(expected.match(/tidigare beslut/g)?.length ?? 0);
});

test('of late ones that the summary names one by one, how many and the oldest is told', () => {
  const text = told(
    [],
    [action, { ...action, id: 'HP-002', action: 'Öva', owner: 'HR', endDate: { date: '2025-09-01' } }],
  );
  expect(text).toContain(
    'Två åtgärder är försenade. Den äldsta skulle ha varit klar den 1\u00A0september\u00A02025: Öva (HR).',
  );
});

test.each([
  ['2025-11-24', 'Ingen åtgärd är försenad. Den första ska vara klar den 24\u00A0november\u00A02025.'],
  ['2025-12-24', 'Den första ska vara klar den 24\u00A0december\u00A02025.'],
])('that none is late is said where the first is due %s', (date, expected) => {
  expect(told([], [{ ...action, endDate: { date } }])).toContain(expected);
});

test('a decision that two actions carry out names them', () => {
  const text = told(
    [{ ...decision, action: 'HP-001' }],
    [action, { ...action, id: 'HP-002', action: 'Öva', originDecision: 'B-001' }],
  );
  expect(text).toContain('Rensa behörigheter\nÅtgärd: Rensa |');
  expect(text).toContain('Rensa behörigheter\nÅtgärd: Öva |');
});

test('a long list goes on to its end', () => {
  const many = Array.from({ length: 300 }, (_, index) => ({
    ...decision,
    id: `B-${String(index + 1).padStart(3, '0')}`,
    decision: `Beslut ${index + 1}`,
  }));
  expect(told(many)).toContain('B-300 | Beslut 300');
});
