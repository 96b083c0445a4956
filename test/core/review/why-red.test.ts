import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { incidents } from '../../../src/core/sheets/incidents/columns.ts';
import { informationClassification } from '../../../src/core/sheets/information-classification/columns.ts';
import { waysOfWorking } from '../../../src/core/sheets/ways-of-working/columns.ts';
import type { Sheet } from '../../../src/core/workbook/workbook.ts';
import { sectionText } from '../../support/section-text.ts';
import { type RowCells, sheetOf } from '../../support/workbook-builder.ts';

/** The lines of the summary that say why a figure is red. */
function why(sheet: Sheet): string[] {
  const lines = sectionText('sammanfattning', sheet).replaceAll('\u00A0', ' ').split('\n');
  return lines.filter((line) => line.includes('. Nu '));
}

function numbered(prefix: string, index: number): string {
  return `${prefix}-${String(index + 1).padStart(3, '0')}`;
}

/** Actions of the year that are ten days late. */
function plan(...rows: RowCells<typeof actionPlan.columns>[]): Sheet {
  const late = { year: 2025, status: 'Pågående', endDate: { date: '2025-11-14' }, owner: 'HR' };
  return sheetOf(
    actionPlan,
    rows.map((row, index) => ({ id: numbered('HP', index), action: `Åtgärd ${index + 1}`, ...late, ...row })),
  );
}

function times<Row>(count: number, row: (index: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => row(index));
}

describe('late actions', () => {
  test.each<[string, RowCells<typeof actionPlan.columns>, string]>([
    ['name and owner', {}, 'Åtgärd 1 (HR, 10 dagar sen)'],
    ['that nobody owns it', { owner: null }, 'Åtgärd 1 (ingen ansvarig, 10 dagar sen)'],
    ['the reason', { comment: 'Väntar på beslut.' }, 'Åtgärd 1 (HR, 10 dagar sen, skäl: Väntar på beslut)'],
    ['that it has no text', { action: null }, 'utan text (HR, 10 dagar sen)'],
    ['one day', { endDate: { date: '2025-11-23' } }, 'Åtgärd 1 (HR, 1 dag sen)'],
  ])('are told with %s', (_name, row, expected) => {
    expect(why(plan(row))[0]).toBe(
      `Klara åtgärder. Nu ingen av en. Enligt planen skulle en ha varit klara. En åtgärd är försenad: ${expected}.`,
    );
  });

  test('stand with the one that has waited the longest first', () => {
    expect(why(plan({}, { action: 'Rutin.', endDate: { date: '2025-10-01' } }))[0]).toContain(
      'Två åtgärder är försenade: Rutin (HR, 54 dagar sen); Åtgärd 1 (HR, 10 dagar sen).',
    );
  });

  test('are told once, though two figures are red for them', () => {
    expect(why(plan({}, {}, {}))).toEqual([
      expect.stringMatching(/^Klara åtgärder\. .*Tre åtgärder är försenade: /),
      'Försenade åtgärder. Nu 3 st, målet är 0 st.',
    ]);
  });

  test('are told by the figure of late ones where the other is not red', () => {
    const done = times(30, () => ({ status: 'Klar', endDate: { date: '2025-12-31' } }));
    expect(why(plan({}, {}, {}, ...done))).toEqual([
      expect.stringMatching(/^Försenade åtgärder\. Nu 3 st, målet är 0 st\. Tre åtgärder är försenade: Åtgärd 1 \(HR/),
    ]);
  });

  test('beyond ten are counted', () => {
    const [told = ''] = why(plan(...times(12, () => ({}))));
    expect(told.match(/dagar sen/g)).toHaveLength(10);
    expect(told).toMatch(/; Åtgärd 10 \(HR, 10 dagar sen\); och två till\.$/);
  });
});

test.each([
  [19, 'Nu ingen av nitton.'],
  [20, 'Nu 0 av 20 (0 %).'],
])('a share of %i is told %s', (count, expected) => {
  expect(why(plan(...times(count, () => ({}))))[0]).toContain(expected);
});

test('an incident that was notified late is told with its reason, and those without one are counted', () => {
  const late = {
    heading: 'Felutskick',
    type: 'Felutskick',
    severity: 'Låg',
    personalDataBreach: 'Ja',
    notificationRequired: 'Ja',
    awareness: { date: '2025-05-01T08:00' },
    notified: { date: '2025-05-06T08:00' },
    status: 'Stängd',
  };
  const reasons = [{ delayReason: 'Semester.' }, {}, {}];
  const sheet = sheetOf(
    incidents,
    reasons.map((reason, index) => ({ id: numbered('INC', index), ...late, ...reason })),
  );
  expect(why(sheet)).toEqual([
    'Personuppgiftsincidenter anmälda till IMY i tid. Nu ingen av tre, målet är 90 %. Skäl: Semester. Skälet framgår inte för två incidenter.',
  ]);
});

test('a way of working that does not serve is told with its analysis, and those without one are counted', () => {
  const failing = { introduced: 'Ja', purposeMet: 'Nej' };
  const sheet = sheetOf(waysOfWorking, [
    { id: 'AS-001', way: 'Incidenthantering', ...failing, analysis: 'Få rapporterar.' },
    { id: 'AS-002', way: 'Utbildning', ...failing },
  ] as RowCells<typeof waysOfWorking.columns>[]);
  expect(why(sheet)).toEqual([
    'Arbetssätt som uppnår sitt syfte. Nu ingen av två, målet är 90 %. Incidenthantering: Få rapporterar. En av två uppföljningar saknar analys.',
  ]);
});

test.each([
  [2, 'Det gäller: Mängd 1 (HR) och Mängd 2.'],
  [5, 'Det gäller: Mängd 1 (HR), Mängd 2, Mängd 3, Mängd 4 och Mängd 5.'],
  [7, 'Det gäller: Mängd 1 (HR); Mängd 2; Mängd 3; Mängd 4; Mängd 5; och två till.'],
])('%i rows that are not as they should be are named with their owners, five at most', (count, expected) => {
  const sheet = sheetOf(
    informationClassification,
    times(count, (index) => ({
      id: numbered('IK', index),
      informationSet: `Mängd ${index + 1}.`,
      personalData: 'Inga',
      status: 'Inventerad',
      ...(index === 0 && { owner: 'HR' }),
    })),
  );
  expect(why(sheet)[0]).toMatch(/^Klassad information\. Nu ingen av (?:två|fem|sju), målet är 90 %\. /);
  expect(why(sheet)[0]).toContain(expected);
});
