import type { CellValue, Mapping } from '../../../src/core/index.ts';
import type { Answer } from '../../../src/hosts/apps-script/sidebar/sidebar-api.ts';
import type { SourceTab, TakeInView } from '../../../src/hosts/apps-script/take-in/take-in-api.ts';
import { AddOn, contentsOf, spreadsheetOf } from '../../support/add-on.ts';
import { exampleSheets } from '../../support/example-workbook.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';

const bundle = sharedBundle();

const list: CellValue[][] = [
  ['Handlingsplan 2026, Förskoleförvaltningen'],
  ['Nr', 'Delområde', 'Aktivitet', 'Vem', 'Klart senast', 'Läge'],
  ['1', 'Utbildning', 'Ta fram en kort utbildning', 'Utbildningsledaren', '2026-03-31', 'Påbörjad'],
  ['2', '', 'Gå igenom behörigheter', 'Systemägaren', 'Q3 2026', 'Ej påbörjad'],
  ['3', 'Övrigt', 'Skriva en rutin', 'Samordnaren', '2026-11-30', 'Trixar'],
  ['Summa', 3],
];

function open(rows: readonly (readonly CellValue[])[] = list, tab = 'Vår plan 2026'): AddOn {
  const sheets = [...exampleSheets(), { name: tab, rows }];
  return new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets }), now: '2026-01-15T09:00:00Z' });
}

function answered<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

const tabs = ['Vår plan 2026'];

function view(addOn: AddOn, mapping: Mapping | null = null): TakeInView {
  return answered(addOn.call<Answer<TakeInView>>('takeInView', tabs, mapping));
}

function takeIn(addOn: AddOn, mapping?: Mapping): string {
  const seen = view(addOn, mapping ?? null);
  return answered(addOn.call<Answer<string>>('takeInRun', tabs, seen.mapping, seen.checksum));
}

function rowsOf(addOn: AddOn, name = 'Handlingsplan'): Record<string, unknown>[] {
  const [headers = [], ...rows] = contentsOf(addOn.tab(name));
  return rows.map((row) => Object.fromEntries(row.map((value, index) => [String(headers[index]), value])));
}

function taken(addOn: AddOn): Record<string, unknown>[] {
  return rowsOf(addOn).filter((row) => row['Källfil'] === 'Vår plan 2026');
}

describe('Ta in från annan lista', () => {
  test('opens its page from the menu', () => {
    const addOn = open();
    addOn.choose('menuTakeIn');
    expect(addOn.runtime.ui.pages).toMatchObject([{ kind: 'sidebar', title: 'Ta in från annan lista' }]);
  });

  test('offers the tabs that are no sheets of ours, and says why one with the name of ours is none to choose', () => {
    const other = { name: 'Risker', rows: [['Nr', 'Vad kan hända?', 'Hur troligt?']] };
    const guide = { name: 'Läs mig först', rows: [['Ledningens genomgång', 'Arbetsbok']] };
    const own = exampleSheets().filter(({ name }) => name !== 'Risker' && name !== guide.name);
    const sheets = [guide, ...own, other, { name: 'HP', rows: list }];
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets }) });
    addOn.choose('menuCheck');
    expect(answered(addOn.call<Answer<SourceTab[]>>('takeInTabs'))).toEqual([
      { name: 'Risker', hindrance: expect.stringMatching(/^Byt först namn på fliken/) },
      { name: 'HP', hindrance: null },
    ]);
  });

  test('shows what is proposed, and writes nothing', () => {
    const addOn = open();
    const before = addOn.spreadsheet.sheets.map(contentsOf);
    const { sheets, undecided, notRecords, cells, rows, mapping } = view(addOn);
    expect(sheets).toMatchObject([{ tab: 'Vår plan 2026', target: 'Handlingsplan', headerRow: 2, records: 3 }]);
    expect(mapping.sheets[0]?.columns.map(({ header, targets }) => [header, targets.join()])).toEqual([
      ['Nr', 'Källnyckel'],
      ['Delområde', 'Område'],
      ['Aktivitet', 'Åtgärd'],
      ['Vem', 'Ansvarig'],
      ['Klart senast', 'Slutdatum'],
      ['Läge', 'Status'],
    ]);
    expect(undecided).toContainEqual({ tab: 'Vår plan 2026', column: 'Läge', text: expect.stringContaining('Trixar') });
    expect(notRecords).toEqual([expect.stringContaining('rad 6: summarad')]);
    expect(cells).toMatch(/0 borttappade\.$/);
    expect(rows).toBe('3\u00a0rader är nya, 0\u00a0rader är intagna förut.');
    expect(addOn.spreadsheet.sheets.map(contentsOf)).toEqual(before);
  });

  test('takes in as decided, with ids after the highest, and remembers map and source', () => {
    const addOn = open();
    const { mapping } = view(addOn);
    const decided: Mapping = {
      ...mapping,
      sheets: mapping.sheets.map((sheet) => ({
        ...sheet,
        words: sheet.words.map((word) => (word.word === 'Trixar' ? { ...word, value: 'Pågående' } : word)),
      })),
    };
    const highest = rowsOf(addOn).length;
    expect(takeIn(addOn, decided)).toMatch(/^3\u00a0rader är nya, .*Kartan står i bladet Avbildning/);
    const rows = taken(addOn);
    expect(rows.map((row) => [row['ID'], row['Källnyckel'], row['Status'], row['Verksamhetsår']])).toEqual([
      [`HP-${String(highest + 1).padStart(3, '0')}`, '1', 'Pågående', 2026],
      [`HP-${String(highest + 2).padStart(3, '0')}`, '2', 'Ej påbörjad', 2026],
      [`HP-${String(highest + 3).padStart(3, '0')}`, '3', 'Pågående', 2026],
    ]);
    expect(rows[1]?.['Kommentar']).toContain('Q3 2026');
    expect(addOn.tab('_lis_import').hidden).toBe(true);
    expect(view(addOn)).toMatchObject({ isRemembered: true, rows: expect.stringMatching(/^0\u00a0rader är nya, 3/) });
  });

  test('taking in again changes nothing; a changed source changes its cells and no others', () => {
    const addOn = open();
    takeIn(addOn);
    const before = contentsOf(addOn.tab('Handlingsplan'));
    takeIn(addOn);
    expect(contentsOf(addOn.tab('Handlingsplan'))).toEqual(before);
    addOn.tab('Vår plan 2026').cell(3, 4).content = 'Rektorn';
    const place = before.findIndex((row) => row.includes('Gå igenom behörigheter'));
    const owner = before[0]!.indexOf('Ansvarig');
    addOn.tab('Handlingsplan').cell(place + 1, owner + 1).content = 'Någon annan';
    takeIn(addOn);
    expect(taken(addOn).map((row) => row['Ansvarig'])).toEqual(['Rektorn', 'Någon annan', 'Samordnaren']);
  });

  test('a row that the source no longer has stays, and is told', () => {
    const addOn = open();
    takeIn(addOn);
    for (let column = 1; column <= 6; column++) addOn.tab('Vår plan 2026').cell(5, column).content = '';
    expect(takeIn(addOn)).toMatch(/Finns inte längre i källan, och står kvar: Handlingsplan HP-\d+ \(3\)/);
    expect(taken(addOn)).toHaveLength(3);
  });

  test('reads merged areas and notes', () => {
    const addOn = open();
    const tab = addOn.tab('Vår plan 2026');
    tab.merges = [{ row: 3, column: 2, rows: 2, columns: 1 }];
    tab.cell(4, 3).note = 'Fråga Eva';
    takeIn(addOn);
    expect(taken(addOn)[1]).toMatchObject({
      Område: 'Utbildning',
      Kommentar: expect.stringContaining('Cellkommentar: Fråga Eva'),
    });
  });

  test.each<[string, readonly unknown[], RegExp]>([
    ['no tab is chosen', [[], null], /^Välj minst en flik/],
    ['a tab is gone', [['Borta'], null], /^Fliken Borta finns inte längre/],
    ['nothing is recognised', [['Inställningar'], null], /^Inget känns igen som ett av våra blad/],
  ])('says so when %s', (_, values, message) => {
    expect(open().call<Answer<TakeInView>>('takeInView', ...values)).toEqual({
      ok: false,
      message: expect.stringMatching(message),
    });
  });

  test('writes nothing when the tab has changed since it was shown', () => {
    const addOn = open();
    const { mapping, checksum } = view(addOn);
    addOn.tab('Vår plan 2026').cell(3, 3).content = 'Något annat';
    const before = contentsOf(addOn.tab('Handlingsplan'));
    expect(addOn.call('takeInRun', tabs, mapping, checksum)).toEqual({
      ok: false,
      message: expect.stringMatching(/^Fliken har ändrats sedan förslaget visades, så inget är skrivet/),
    });
    expect(contentsOf(addOn.tab('Handlingsplan'))).toEqual(before);
  });

  test('writes nothing when what it remembers has been changed by hand', () => {
    const addOn = open();
    takeIn(addOn);
    addOn.tab('_lis_import').cell(3, 1).content = 'AAAA';
    expect(addOn.call('takeInView', tabs, null)).toEqual({
      ok: false,
      message: expect.stringMatching(/^Det dolda bladet _lis_import, .* Inget är skrivet\./),
    });
  });

  test('makes a sheet that is not there', () => {
    const sheets = [
      ...exampleSheets().filter(({ name }) => name !== 'Handlingsplan'),
      { name: 'Vår plan 2026', rows: list },
    ];
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets }) });
    expect(takeIn(addOn)).toMatch(/Nya blad: Handlingsplan\. Välj Förbered kalkylarket/);
    expect(taken(addOn).map((row) => row['ID'])).toEqual(['HP-001', 'HP-002', 'HP-003']);
  });
});

describe('Förbered numbers missing ids on request', () => {
  const rows = [
    ['ID', 'Risk', 'Källa'],
    ['R-007', 'Strömavbrott', 'RSA'],
    ['', 'Fel mottagare', 'RSA'],
    ['', 'Stulen dator', 'VoR'],
  ];

  test.each([
    ['YES', ['R-007', 'R-008', 'R-009']],
    ['NO', ['R-007', '', '']],
  ] as const)('%s', (button, ids) => {
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets: [{ name: 'Risker', rows }] }) });
    addOn.runtime.ui.answer({ button });
    addOn.choose('menuSetUp');
    expect(addOn.runtime.ui.dialogs.find(({ text }) => text.includes('saknar id'))?.text).toBe(
      '2\u00a0rader saknar id: Risker (R-008–R-009). Ska de få id i radernas ordning?',
    );
    expect(rowsOf(addOn, 'Risker').map((row) => row['ID'])).toEqual(ids);
  });
});
