import type { Seal } from '../../../src/core/index.ts';
import { applyEdits, reviewWorkbook } from '../../../src/core/index.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook.ts';
import { settingsSheet, sheetOf, workbookOf } from '../../support/workbook-builder.ts';

type SettingValues = Parameters<typeof settingsSheet>[0];

function decided(settings: SettingValues = {}, status = 'Pågående'): Workbook {
  const plan = [{ id: 'HP-001', year: 2025, action: 'Utbilda', status }];
  return workbookOf(
    settingsSheet({ version: '1.0', decisionDate: '2025-12-10', ...settings }),
    sheetOf(actionPlan, plan),
  );
}

function final(workbook: Workbook, seals: readonly Seal[] = [], today = '2025-12-12') {
  return reviewWorkbook(workbook, { today, final: true, seals });
}

const seals = final(decided()).sealsWith('d0c');

describe('a final review with Beslutsdatum', () => {
  test('is sealed with what it rests on', () => {
    expect(seals).toMatchObject([
      {
        year: 2025,
        version: '1.0',
        decisionDate: '2025-12-10',
        today: '2025-12-12',
        edition: 'Intern',
        document: 'd0c',
        replaces: null,
      },
    ]);
  });

  test('that stands as it was decided is made again for its own day, and keeps its seal', () => {
    const again = final(decided(), seals, '2026-02-01');
    expect([again.document.today, again.changed]).toEqual(['2025-12-12', []]);
    expect(again.sealsWith('other')).toBe(seals);
  });

  test('is not changed by remembering where its rows were taken in from', () => {
    const [settings, plan] = decided().sheets;
    const origin = [
      ['Källnyckel', 'Källfil'],
      ['1', 'plan.xlsx'],
    ];
    const taken = { name: 'Handlingsplan', rows: plan?.rows.map((row, at) => [...row, ...(origin[at] ?? [])]) ?? [] };
    expect(final({ sheets: [settings as Sheet, taken] }, seals).changed).toEqual([]);
  });

  test('is made for another day when somebody asks for it', () => {
    const options = { today: '2026-02-01', reviewDate: '2026-01-15', final: true, seals };
    expect(reviewWorkbook(decided(), options).document.today).toBe('2026-01-15');
  });

  test('that has changed since is not final until Version is another', () => {
    const changed = final(decided({}, 'Klar'), seals);
    expect(changed.changed).toEqual(['Handlingsplan HP-001, Status: ”Pågående” → ”Klar”']);
    expect(changed.sealsWith('new')).toBe(seals);
  });

  test('in a new version opens with what has changed, and keeps the earlier seals', () => {
    const next = final(decided({ version: '2.0' }, 'Klar'), seals, '2026-01-20');
    expect(next.changed).toEqual([]);
    const opening = JSON.stringify(next.document.sections[0]?.blocks.slice(0, 2));
    expect(opening).toContain('Dokumentet ersätter version 1.0, som beslutades den 10 december 2025.');
    expect(opening).toContain('Handlingsplan HP-001, Status');
    const both = next.sealsWith('d2');
    expect(both.map(({ version, today }) => [version, today])).toEqual([
      ['1.0', '2025-12-12'],
      ['2.0', '2026-01-20'],
    ]);
    // Made again it is the same document.
    expect(final(decided({ version: '2.0' }, 'Klar'), both, '2026-03-01').document).toEqual(next.document);
  });
});

test.each<[string, SettingValues, Parameters<typeof reviewWorkbook>[1]]>([
  ['a draft', {}, { today: '2025-12-12' }],
  ['a final review without Beslutsdatum', { decisionDate: null }, { today: '2025-12-12', final: true }],
  ['the public edition', { edition: 'Offentlig' }, { today: '2025-12-12', final: true }],
])('%s is not sealed', (_name, settings, options) => {
  expect(reviewWorkbook(decided(settings), options).sealsWith('d')).toEqual([]);
});

test('a draft of a decided review is told nothing, whatever has changed', () => {
  const draft = reviewWorkbook(decided({}, 'Klar'), { today: '2026-01-01', seals });
  expect([draft.changed, draft.document.today]).toEqual([[], '2026-01-01']);
});

test('the public edition of a new version does not tell the changes, which may be of protected rows', () => {
  const workbook = decided({ version: '2.0' }, 'Klar');
  const { document } = reviewWorkbook(workbook, { today: '2026-01-20', final: true, edition: 'Offentlig', seals });
  const opening = JSON.stringify(document.sections[0]?.blocks[0]);
  expect(opening).toContain('Vad som har ändrats står i den interna utgåvan.');
  expect(opening).not.toContain('HP-001');
});

test('the next year is another review, which nothing is held against', () => {
  const edits = { cells: [{ sheet: 'Inställningar', edits: [{ row: 4, position: 1, value: 2026 }] }] };
  const next = applyEdits(decided(), { ...edits, addedSheets: [], removedSheets: [] });
  const review = final(next, seals);
  expect([review.document.year, review.changed]).toEqual([2026, []]);
  expect(review.sealsWith('n').map(({ year }) => year)).toEqual([2025, 2026]);
});
