import type { settings } from '../../../../src/core/records/settings/columns.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { decisions } from '../../../../src/core/sheets/decisions/columns.ts';
import { texts } from '../../../../src/core/sheets/texts/columns.ts';
import { writtenFinalSection, writtenSection } from '../../../support/section-text.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

type Action = RowCells<typeof actionPlan.columns>;

function told(actions: Action[], values: RowCells<typeof settings.columns> = {}) {
  return writtenSection(
    'sammanfattning',
    settingsSheet(values),
    sheetOf(
      actionPlan,
      actions.map((action, index) => ({
        id: `HP-${String(index + 1).padStart(3, '0')}`,
        year: 2025,
        area: 'Utbildning',
        action: `Åtgärd ${index + 1}`,
        status: 'Pågående',
        ...action,
      })),
    ),
  );
}

test.each([
  ['the year alone', { horizonEnd: 2025 }, 'Den planerar 2025 och följer upp'],
  ['one year more', { horizonEnd: 2026 }, 'Den planerar 2025, med inriktning för 2026, och följer upp'],
  ['several years more', {}, 'Den planerar 2025, med inriktning för 2026–2027, och följer upp'],
  ['an administration', {}, 'Den här genomgången gäller Socialförvaltningen.'],
  ['an administration without a name', { administration: null }, 'Den här genomgången gäller förvaltningen.'],
])('the scope is %s', (_name, values, expected) => {
  expect(told([], values)).toContain(expected);
});

const proposals = [
  'Förvaltningsledningen godkänner Ledningens genomgång 2025 med inriktning 2026–2027.',
  'Förvaltningen genomför åtgärderna för 2025 i avsnitt 3.1',
  'Förvaltningsledningen fastställer inriktningen för 2026 och 2027 i avsnitt 3.2 och 3.3.',
];

test('what is to be decided stands first, as full sentences', () => {
  const text = told([{}]);
  expect(text).toContain(`## Förslag till beslut\n1. ${proposals[0]}\n2. ${proposals[1]}.\n3. ${proposals[2]}`);
  expect(text.indexOf('Förslag till beslut')).toBeLessThan(text.indexOf('Det viktigaste'));
});

test('what is decided stands in the same words', () => {
  const sheets = [
    settingsSheet({ decisionDate: { date: '2026-01-20' }, paragraph: '§ 12' }),
    sheetOf(actionPlan, [{ id: 'HP-001', year: 2025, action: 'Öva' }]),
  ];
  expect(writtenFinalSection('sammanfattning', ...sheets)).toContain(
    `## Beslut\nFörvaltningsledningen beslutade den 20\u00A0januari\u00A02026 (§ 12):\n1. ${proposals[0]}\n2. ${proposals[1]}`,
  );
});

test.each([
  ['the plan of operations', { inOperationalPlan: 'Ja' }, ' och följer upp dem i verksamhetsplanen under mål 3.5.'],
  ['internal control', { inInternalControlPlan: 'Ja' }, ' och följer upp dem i den interna kontrollen.'],
  ['neither', {}, '.'],
])('the actions are followed up where they stand: %s', (_name, action, expected) => {
  expect(told([action])).toContain(`2. ${proposals[1]}${expected}`);
});

test('a decision of the sheet follows', () => {
  const proposed = sheetOf(decisions, [
    {
      id: 'B-001',
      reviewYear: 2025,
      decision: 'Öva',
      owner: 'HR',
      endDate: { date: '2026-03-31' },
      outcome: 'Förslag',
    },
    { id: 'B-002', reviewYear: 2025, decision: 'Utbilda', outcome: 'Avslaget' },
    { id: 'B-003', reviewYear: 2024, decision: 'Rensa', outcome: 'Förslag' },
  ]);
  const text = writtenSection('sammanfattning', proposed);
  expect(text).toContain('Öva.\n');
  expect(text).not.toMatch(/Utbilda|Rensa/);
});

test('the judgement is the text of people, and asked for where there is none', () => {
  expect(told([])).toContain('## Bedömning\n[missing] Bedömning saknas.');
  const judged = sheetOf(texts, [{ section: 'Bedömning', text: 'Systemet är lämpligt.' }]);
  expect(writtenSection('sammanfattning', judged)).toContain('## Bedömning\nSystemet är lämpligt.\n## Förslag');
});

test('a year without actions has no areas', () => {
  expect(told([{ year: 2026 }])).not.toMatch(/Det viktigaste/);
});

test.each([
  ['one action', [{}], ': Åtgärd 1'],
  ['three actions', [{}, {}, {}], ' \\(tre åtgärder\\): Åtgärd 1'],
  ['an action without text', [{ action: null }, {}], ' \\(två åtgärder\\): Åtgärd 2'],
  ['an action without text alone', [{ action: null }], ''],
])('an area with %s stands on one line with its first', (_name, actions, expected) => {
  expect(told(actions)).toMatch(new RegExp(`^1\\. \\*\\*Utbildning\\*\\*${expected}$`, 'm'));
});

test('the areas stand numbered, the most important first', () => {
  expect(told([{ priority: 2 }, { area: 'Lokal anvisning', priority: 1 }])).toContain(
    '## Det viktigaste under 2025, i prioritetsordning\n1. **Lokal anvisning**: Åtgärd 2\n2. **Utbildning**: Åtgärd 1',
  );
});

test('a figure is told with its parts, and a red one with why', () => {
  const text = told([
    { endDate: { date: '2025-11-23' }, owner: 'HR' },
    { status: 'Klar' },
    { endDate: { date: '2025-11-23' } },
  ]);
  expect(text).toContain('1 av 3 (33\u00A0%)');
  expect(text).toContain('Enligt planen skulle två ha varit klara.');
  expect(text).toContain(
    'Två åtgärder är försenade: Åtgärd 1 (HR, 1\u00A0dag sen); Åtgärd 3 (ingen ansvarig, 1\u00A0dag sen).',
  );
});

test('what has no light is no key figure', () => {
  expect(told([{ endDate: { date: '2025-12-23' } }])).not.toContain('Läget i siffror');
});
