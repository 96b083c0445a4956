import type { CellValue, Sheet } from '../../../src/core/index.ts';
import type { RuntimeOptions } from '../../apps-script-runtime/index.ts';
import { AddOn, contentsOf, spreadsheetOf } from '../../support/add-on.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';

const bundle = sharedBundle();
const owner = 'bo.lind@example.se';
const headers = ['ID', 'Verksamhetsår', 'Område', 'Åtgärd', 'Status', 'Slutdatum'];
const settings: Sheet = {
  name: 'Inställningar',
  rows: [
    ['Nyckel', 'Värde'],
    ['Nämnd', 'Socialnämnden'],
    ['Förvaltning', 'Socialförvaltningen'],
    ['Verksamhetsår', 2026],
  ],
};

function plan(...rows: CellValue[][]): Sheet {
  return { name: 'Handlingsplan', rows: [headers, ...rows] };
}

function action(id: string, status = 'Pågående'): CellValue[] {
  return [id, 2026, 'Utbildning', `Utbilda ${id}`, status, { date: '2026-12-01' }];
}

function open(sheets: readonly Sheet[], options: Partial<RuntimeOptions> = {}): AddOn {
  return new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets }), now: '2026-01-15T09:00:00Z', ...options });
}

/** Chooses an item of the menu; questions are answered in order. Returns what the person is told. */
function choose(addOn: AddOn, item: string, ...answers: readonly string[]): string {
  const { dialogs } = addOn.runtime.ui;
  dialogs.length = 0;
  addOn.runtime.ui.answer(...answers.map((button) => ({ button })));
  addOn.choose(item);
  return addOn.told ?? '';
}

/** Takes all rows below the first away, and all columns but so many. */
function shrink(addOn: AddOn, name: string, columns: number): void {
  const tab = addOn.tab(name);
  tab.deleteRows(2, tab.maxRows - 1);
  if (columns < tab.maxColumns) tab.deleteColumns(columns + 1, tab.maxColumns - columns);
}

describe('Förbered', () => {
  test.each([
    ['Listor', [['Område'], ['Utbildning']]],
    ['Risker', [['ID', 'Risk']]],
    ['Inställningar', [[null]]],
    ['Handlingsplan', [[null]]],
  ] as [string, CellValue[][]][])('completes every sheet where %s has no rows left', (name, rows) => {
    const addOn = open(
      [settings, plan(action('HP-001')), { name: 'Listor', rows: [] }]
        .filter((sheet) => sheet.name !== name)
        .concat({ name, rows }),
    );
    shrink(addOn, name, Math.max(1, rows[0]?.length ?? 1));
    const told = choose(addOn, 'menuSetUp');
    expect(told).not.toContain('Gick inte');
    expect(contentsOf(addOn.tab('Handlingsplan'))[0]).toContain('Skyddsvärd');
  });

  test('asks whether a tab of another name is the sheet, and gives it the name', () => {
    const addOn = open([settings, { ...plan(action('HP-001')), name: 'Handlingsplan 2026' }]);
    const told = choose(addOn, 'menuSetUp', 'YES');
    expect(addOn.runtime.ui.dialogs[0]?.text).toMatch(
      /^Fliken Handlingsplan 2026 läses inte, men ser ut att vara bladet Handlingsplan\./,
    );
    expect(told).toMatch(/^Fliken Handlingsplan 2026 heter nu Handlingsplan\. /);
    expect(contentsOf(addOn.tab('Handlingsplan'))[1]?.[0]).toBe('HP-001');
  });

  test('leaves it alone when the answer is no, and says that it is not read', () => {
    const addOn = open([settings, { ...plan(action('HP-001')), name: 'Handlingsplan 2026' }]);
    expect(choose(addOn, 'menuSetUp', 'NO')).toMatch(/^Fliken Handlingsplan 2026 är kvar, och läses inte\. /);
    expect(contentsOf(addOn.tab('Handlingsplan'))).toHaveLength(1);
    expect(contentsOf(addOn.tab('Handlingsplan 2026'))[1]?.[0]).toBe('HP-001');
  });

  test('adds the columns that are missing though a row is protected, and tells the reason once', () => {
    const addOn = open([
      settings,
      plan(action('HP-001')),
      {
        name: 'Risker',
        rows: [
          ['ID', 'Risk'],
          ['R-001', 'Brand'],
        ],
      },
    ]);
    for (const name of ['Handlingsplan', 'Risker'])
      addOn.tab(name).lockedBy.push({ area: { row: 2, column: 1, rows: 1, columns: 6 }, owner });
    const told = choose(addOn, 'menuSetUp');
    expect(contentsOf(addOn.tab('Handlingsplan'))[0]).toContain('Skyddsvärd');
    expect(told).toContain('Handlingsplan: Skyddsvärd');
    expect(told).toContain('Gick inte att förbereda Handlingsplan och Risker: någon har skyddat cellerna.');
  });
});

describe('Rätta', () => {
  test('mends all rows but the one that somebody has protected, and names its cells', () => {
    const addOn = open([settings, plan(action('HP-001', 'klar'), action('HP-002', 'klar'), action('HP-003', 'klar'))]);
    addOn.tab('Handlingsplan').lockedBy.push({ area: { row: 3, column: 1, rows: 1, columns: 26 }, owner });
    const told = choose(addOn, 'menuFix', 'YES');
    expect(contentsOf(addOn.tab('Handlingsplan')).map((row) => row[4])).toEqual(['Status', 'Klar', 'klar', 'Klar']);
    expect(told).toMatch(
      /^2\u00a0celler är rättade\. Gick inte att ändra Handlingsplan E3: någon har skyddat cellerna\. /,
    );
  });
});

describe('a sheet of the program’s that people have rearranged', () => {
  function checked(): AddOn {
    const addOn = open([settings, plan(action('HP-001', 'fel'), action('HP-002', 'fel'))]);
    choose(addOn, 'menuCheck');
    return addOn;
  }

  test.each<[string, (addOn: AddOn) => void]>([
    ['merged cells', (addOn) => addOn.tab('Kontroll').merges.push({ row: 2, column: 1, rows: 6, columns: 4 })],
    ['hidden rows', (addOn) => addOn.tab('Kontroll').hiddenRows.add(6).add(7)],
    ['a filter', (addOn) => addOn.tab('Kontroll').filteredRows.add(6)],
  ])('is whole again after the next run: %s', (_, change) => {
    const [addOn, reference] = [checked(), checked()];
    change(addOn);
    choose(addOn, 'menuCheck');
    choose(reference, 'menuCheck');
    const tab = addOn.tab('Kontroll');
    expect(contentsOf(tab)).toEqual(contentsOf(reference.tab('Kontroll')));
    expect([tab.merges, [...tab.hiddenRows], [...tab.filteredRows]]).toEqual([[], [], []]);
  });
});

describe('the sidebar', () => {
  test.each<[string, (addOn: AddOn) => void, string]>([
    [
      'in a hidden sheet',
      (addOn) => Object.assign(addOn.tab('Handlingsplan'), { hidden: true }),
      'Bladet Handlingsplan är dolt.',
    ],
    [
      'in a row that a filter hides',
      (addOn) => addOn.tab('Handlingsplan').filteredRows.add(2),
      'Rad 2 i Handlingsplan är dold',
    ],
    [
      'in a row that somebody has hidden',
      (addOn) => addOn.tab('Handlingsplan').hiddenRows.add(2),
      'Rad 2 i Handlingsplan är dold',
    ],
  ])('says that a cell cannot be shown: %s', (_, hide, message) => {
    const addOn = open([settings, plan(action('HP-001'))]);
    hide(addOn);
    expect(addOn.call('sidebarJump', 'Handlingsplan', 'E2')).toMatchObject({
      ok: false,
      message: expect.stringContaining(message),
    });
  });
});

describe('a permission that the person has not given', () => {
  function without(addOn: AddOn, scope: string): AddOn {
    const { manifest } = addOn.runtime.options;
    const oauthScopes = manifest.oauthScopes?.filter((given) => !given.endsWith(`/${scope}`));
    expect(oauthScopes).not.toHaveLength(manifest.oauthScopes?.length ?? 0);
    return addOn.later({ manifest: { ...manifest, oauthScopes } } as Partial<RuntimeOptions>);
  }

  const sheets = [settings, plan(action('HP-001'))];

  test.each(['menuCheck', 'menuDashboard', 'menuDocument'])('to be named stops nothing: %s', (item) => {
    const addOn = without(open(sheets), 'userinfo.email');
    choose(addOn, item);
    expect(addOn.runtime.log.join('\n')).toContain('"outcome":"done"');
  });

  test('to show pages hides no result', () => {
    const addOn = without(open(sheets), 'script.container.ui');
    const told = choose(addOn, 'menuDocument');
    expect(told).toContain('Ett nytt dokument är skapat.');
    expect(told).toMatch(/Öppna dokumentet: https:\/\/docs\.google\.com\/document\/d\/\S+\/edit$/);
  });

  test.each(['menuDocument', 'menuWord'])(
    'to make files is told in Swedish, and the lock is given back: %s',
    (item) => {
      const addOn = without(open(sheets), 'drive.file');
      expect(() => choose(addOn, item)).toThrow(/do not have permission/);
      expect(addOn.told).toMatch(/^Det gick inte att slutföra: du har inte gett tillägget alla behörigheter/);
      choose(addOn, 'menuCheck');
      expect(addOn.told).toContain('De står i bladet Kontroll.');
    },
  );
});
