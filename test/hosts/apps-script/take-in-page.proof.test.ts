import { createRequire } from 'node:module';
import { AddOn, contentsOf, spreadsheetOf } from '../../support/add-on.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { exampleSheets } from '../../support/example-workbook.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';
import { openSidebar } from '../../support/sidebar-page.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const rows = [
  ['Handlingsplan 2026'],
  ['Nr', 'Delområde', 'Aktivitet', 'Vem', 'Klart senast', 'Läge', 'Kostnad'],
  ['1', 'Utbildning', 'Ta fram en kort utbildning', 'Utbildningsledaren', '2026-03-31', 'Påbörjad', 'låg'],
  ['2', 'Utbildning', 'Gå igenom behörigheter', 'Systemägaren', 'löpande', 'Trixar', 'hög'],
  ['Summa', '2'],
];

await describeInBrowser('the page of Ta in från annan lista', (browser) => {
  const bundle = sharedBundle();

  async function open(list: readonly (readonly string[])[] = rows) {
    const sheets = [...exampleSheets(), { name: 'Vår plan', rows: list }];
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets }), now: '2026-01-15T09:00:00Z' });
    const page = await openSidebar(browser, bundle().folder, (name, values) => addOn.call(name, ...values), 'take-in');
    await page.getByLabel('Vår plan').check();
    await page.getByRole('button', { name: 'Visa förslaget' }).click();
    await page.getByRole('heading', { name: 'Vår plan → Handlingsplan' }).waitFor();
    return { addOn, page };
  }

  function taken(addOn: AddOn, columns = ['Källnyckel', 'Status', 'Kostnad', 'Kommentar']): unknown[][] {
    const contents = contentsOf(addOn.tab('Handlingsplan'));
    const headers = contents[0] ?? [];
    const wanted = columns.map((header) => headers.indexOf(header));
    return contents
      .filter((row) => row[headers.indexOf('Källfil')] === 'Vår plan')
      .map((row) => wanted.map((position) => (position < 0 ? null : row[position])));
  }

  test('a person decides a word and where a column goes, sees the sum again, and takes in', async () => {
    const { addOn, page } = await open();
    await page.getByLabel('Läge: ”Trixar”').selectOption('Pågående');
    await page.getByText(/^Övriga kolumner och ord/).click();
    await page.getByLabel('Kostnad').selectOption('(till Kommentar)');
    await page.getByRole('button', { name: 'Räkna om' }).click();
    await page.getByText('Så här kan fliken tas in.').waitFor();
    expect(await page.getByLabel('Läge: ”Trixar”').inputValue()).toBe('Pågående');
    await page.getByRole('button', { name: 'Ta in' }).click();
    await page.getByText(/^2\u00a0rader är nya/).waitFor();
    expect(taken(addOn)).toEqual([
      ['1', 'Pågående', null, 'Kostnad: låg'],
      ['2', 'Pågående', null, 'Kostnad: hög'],
    ]);
    await page.close();
  });

  test('offers to fill down and to part what stands in one cell', async () => {
    const blocks = [
      ['Delområde', 'Aktivitet', 'Ansvarig'],
      ['Utbildning', '1. Öva\n2. Lära', 'Säk'],
      ['', 'Mäta', 'IT'],
      ['', 'Skriva', 'HR'],
    ];
    const { addOn, page } = await open(blocks);
    await page.getByLabel('Delområde').selectOption('(fyll ned tomma celler)');
    await page.getByText(/^Övriga kolumner och ord/).click();
    await page.getByLabel(/^Aktivitet(?!:)/).selectOption('(en post för varje rad i cellen)');
    await page.getByRole('button', { name: 'Ta in' }).click();
    await page.getByText(/^4\u00a0rader är nya/).waitFor();
    expect(taken(addOn, ['Område', 'Åtgärd'])).toEqual([
      ['Utbildning', 'Öva'],
      ['Utbildning', 'Lära'],
      ['Utbildning', 'Mäta'],
      ['Utbildning', 'Skriva'],
    ]);
    await page.close();
  });

  test('says what cannot be done, and lets the person mend it', async () => {
    const { page } = await open();
    await page.getByText(/^Övriga kolumner och ord/).click();
    await page.getByLabel('Kostnad').selectOption('Ansvarig');
    await page.getByRole('button', { name: 'Räkna om' }).click();
    await page
      .getByRole('alert')
      .getByText(/samma mål som Vem/)
      .waitFor();
    await page.close();
  });

  test('has no faults that axe-core knows', async () => {
    const { page } = await open();
    await page.addScriptTag({ path: axe });
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run(),
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.close();
  });
});
