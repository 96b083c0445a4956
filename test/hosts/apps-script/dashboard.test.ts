import { type OutputCell, type OutputSheet, reviewWorkbook, serialFromCivil } from '../../../src/core/index.ts';
import { AddOn, contentsOf, spreadsheetOf } from '../../support/add-on.ts';
import { exampleWorkbook } from '../../support/example-file.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';

const bundle = sharedBundle();
const today = '2026-01-15';

function open(sheets = exampleWorkbook.sheets): AddOn {
  return new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets }), now: `${today}T09:00:00Z` });
}

function expected(name: OutputSheet['name']) {
  return reviewWorkbook(exampleWorkbook, { today }).outputSheets.find((sheet) => sheet.name === name) as OutputSheet;
}

/** Places of the columns that put an action in a plan. */
const planColumns = ['I verksamhetsplan', 'I internkontrollplan'];
const planHeaders = exampleWorkbook.sheets.find(({ name }) => name === 'Handlingsplan')?.rows[0] ?? [];
const inPlan = new Set(planColumns.map((header) => planHeaders.indexOf(header)));

function contentOf({ value }: OutputCell) {
  if (value === null) return '';
  return typeof value === 'object' ? serialFromCivil(value.date) : value;
}

describe('the dashboard of the add-on', () => {
  test.each(['Översikt', 'VP-underlag', 'Historik'] as const)(
    'has in %s every line and every row of every table that the core gives',
    (name) => {
      const addOn = open();
      addOn.choose('menuDashboard');
      const rows = contentsOf(addOn.tab(name)).map((row) => JSON.stringify(row).slice(0, -1));
      const wanted = expected(name).parts.flatMap((part) => {
        if (part.kind === 'chart') return [];
        const body = part.rows.map((cells) => cells.map(contentOf));
        return part.kind === 'lines' ? body : [part.columns.map(({ header }) => header), ...body];
      });
      expect(wanted.length).toBeGreaterThan(5);
      let from = 0;
      for (const row of wanted) {
        const found = rows.findIndex(
          (text, index) => index >= from && text.startsWith(JSON.stringify(row).slice(0, -1)),
        );
        expect([row, found >= from]).toEqual([row, true]);
        from = found + 1;
      }
    },
  );

  test('draws each chart of the core over the numbers that it stands for, in place of the earlier ones', () => {
    const addOn = open();
    addOn.choose('menuDashboard');
    addOn.choose('menuDashboard');
    const charts = expected('Översikt').parts.flatMap((part) =>
      part.kind === 'chart' && part.chart.kind !== 'matrix' ? [part.chart] : [],
    );
    const tab = addOn.tab('Översikt');
    expect(charts.length).toBeGreaterThan(3);
    expect(tab.charts.map(({ options }) => options['title'])).toEqual(charts.map(({ title }) => title));
    charts.forEach((chart, index) => {
      const area = tab.charts[index]!.ranges[0]!.area;
      const cells = Array.from({ length: area.rows }, (_, row) =>
        Array.from(
          { length: area.columns },
          (_, column) => tab.peek(area.row + row, area.column + column)?.content ?? '',
        ),
      );
      expect(cells).toEqual([
        [chart.categoryTitle, ...chart.series.map(({ name }) => name)],
        ...chart.categories.map((category, at) => [category, ...chart.series.map(({ values }) => values[at] ?? '')]),
      ]);
    });
  });

  test('shows shares as bars and traffic lights with icon, word and colour', () => {
    const addOn = open();
    addOn.choose('menuDashboard');
    const tab = addOn.tab('Översikt');
    const cells = contentsOf(tab).flatMap((row, index) =>
      row.map((content, column) => ({ content, cell: tab.peek(index + 1, column + 1) })),
    );
    const bars = cells.filter(({ cell }) => cell?.formula.startsWith('=SPARKLINE('));
    expect(bars.length).toBeGreaterThan(3);
    for (const { cell } of bars) expect(cell?.formula).toMatch(/^=SPARKLINE\([A-Z]+\d+;\$[A-Z]+\$\d+:\$[A-Z]+\$\d+\)$/);
    const red = cells.find(({ content }) => content === 'röd');
    expect(red?.cell?.look).toMatchObject({ format: '"■ "@', background: '#fbdfdb', fontWeight: 'bold' });
  });

  test('costs as many calls for a large workbook as for a small one', () => {
    const cost = (copies: number) => {
      const sheets = exampleWorkbook.sheets.map((sheet) =>
        sheet.name !== 'Incidenter'
          ? sheet
          : { ...sheet, rows: [sheet.rows[0]!, ...Array.from({ length: copies }, () => sheet.rows.slice(1)).flat()] },
      );
      const addOn = open(sheets);
      addOn.choose('menuDashboard');
      expect(addOn.runtime.calls.count('Range.getValues')).toBeLessThanOrEqual(exampleWorkbook.sheets.length + 3);
      return addOn.runtime.calls.remote;
    };
    expect(Math.abs(cost(40) - cost(1))).toBeLessThanOrEqual(3);
  });

  test('adds to the history each day and replaces what was saved the same day', () => {
    const addOn = open();
    const savedOn = (date: string) =>
      contentsOf(addOn.tab('Historik')).filter((row) => row[0] === serialFromCivil(date)).length;
    const settings = addOn.tab('Inställningar');
    const row = contentsOf(settings).findIndex(([key]) => key === 'Avstämningsdatum') + 1;
    settings.cell(row, 2).content = '2026-01-15';
    addOn.choose('menuSnapshot');
    const saved = savedOn('2026-01-15');
    expect(saved).toBeGreaterThan(20);
    addOn.choose('menuSnapshot');
    expect(savedOn('2026-01-15')).toBe(saved);
    settings.cell(row, 2).content = '2026-02-15';
    addOn.choose('menuSnapshot');
    expect([savedOn('2026-01-15'), savedOn('2026-02-15')]).toEqual([saved, saved]);
  });

  test('writes over its own sheets where the note of which they are is gone, as in a copied spreadsheet', () => {
    const withoutPlans = exampleWorkbook.sheets.map((sheet) =>
      sheet.name === 'Handlingsplan'
        ? { ...sheet, rows: sheet.rows.map((row) => row.filter((_, at) => !inPlan.has(at))) }
        : sheet,
    );
    const addOn = open(withoutPlans);
    const names = () => addOn.spreadsheet.sheets.map(({ name }) => name);
    addOn.choose('menuDashboard');
    const before = names();
    addOn.runtime.store.properties.document.delete('own-tabs');
    addOn.choose('menuDashboard');
    expect(names()).toEqual(before);
  });

  test('leaves a person’s own sheet of the same name, and writes its own beside it', () => {
    const own = { name: 'VP-underlag', rows: [['VP-underlag'], ['Mina aktiviteter']] };
    const addOn = open([...exampleWorkbook.sheets, own]);
    addOn.choose('menuDashboard');
    addOn.runtime.store.properties.document.delete('own-tabs');
    addOn.choose('menuDashboard');
    expect(contentsOf(addOn.tab('VP-underlag'))).toEqual(own.rows);
    expect(addOn.spreadsheet.sheets.map(({ name }) => name).filter((name) => name.startsWith('VP-underlag'))).toEqual([
      'VP-underlag',
      'VP-underlag (2)',
    ]);
  });

  test('colours the matrix of risks by value, and says so in words', () => {
    const addOn = open();
    addOn.choose('menuDashboard');
    const tab = addOn.tab('Översikt');
    const cells = contentsOf(tab).flatMap((row, index) =>
      row.map((content, column) => ({ content, look: tab.peek(index + 1, column + 1)?.look })),
    );
    const high = cells.filter(({ look }) => look?.format === '0"\u00A0■\u00A0Hög"');
    expect(high.length).toBeGreaterThan(0);
    for (const { content, look } of high) {
      expect(content).toBeGreaterThan(0);
      expect(look?.background).toBe('#e8796a');
    }
    expect(cells.map(({ content }) => content)).toContain('■ Hög: riskvärde 15–25');
  });

  test('touches no sheet of people’s own', () => {
    const own = { name: 'Mina siffror', rows: [['a', 1]] };
    const addOn = open([...exampleWorkbook.sheets, own]);
    const others = () =>
      addOn.spreadsheet.sheets
        .filter(({ name }) => !['Översikt', 'VP-underlag', 'Historik', 'Kontroll'].includes(name))
        .map(contentsOf);
    const before = others();
    addOn.choose('menuDashboard');
    addOn.choose('menuCheck');
    expect(others()).toEqual(before);
  });
});

describe('two runs at once', () => {
  test('say who is running, what and since when, and write nothing', () => {
    const addOn = open();
    addOn.runtime.locks.holdByOther('document');
    addOn.runtime.store.properties.document.set(
      'running',
      JSON.stringify({ who: 'anna@example.se', task: 'Kontrollera', since: '08:30' }),
    );
    addOn.choose('menuDashboard');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text).toBe(
      'anna@example.se kör redan ”Kontrollera” sedan 08:30. Vänta tills det är klart och försök sedan igen.',
    );
    expect(addOn.spreadsheet.sheets.map(({ name }) => name)).not.toContain('Översikt');
  });
});
