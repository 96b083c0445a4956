import { AddOn, contentsOf, spreadsheetOf } from '../../../support/add-on.ts';
import { describeInBrowser } from '../../../support/browser.ts';
import { exampleWorkbook } from '../../../support/example-file.ts';
import { sharedBundle } from '../../../support/shared-bundle.ts';
import { openSidebar } from '../../../support/sidebar-page.ts';

await describeInBrowser('the sidebar of the built add-on', (browser) => {
  const bundle = sharedBundle();

  async function open(sheets = exampleWorkbook.sheets) {
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets }), now: '2026-01-15T09:00:00Z' });
    const page = await openSidebar(browser, bundle().folder, (name, values) => addOn.call(name, ...values));
    await page.getByText('Kalkylarket är läst.').waitFor();
    return { addOn, page };
  }

  test('checks, and writes Kontroll', async () => {
    const { addOn, page } = await open();
    await page.getByRole('button', { name: 'Kontrollera' }).click();
    await page.getByText(/De står i bladet Kontroll\.$/).waitFor();
    expect(contentsOf(addOn.tab('Kontroll'))[0]?.[0]).toBe('Kontroll');
    await page.close();
  });

  test('brings the cell of a finding into view', async () => {
    const { addOn, page } = await open();
    await page.locator('summary', { hasText: 'Handlingsplan' }).click();
    const button = page.getByRole('button', { name: /^Gå till [A-Z]+\d+ i Handlingsplan/ }).first();
    const address = (await button.innerText()).replace('Gå till ', '');
    await button.click();
    await page.getByText(`Handlingsplan ${address} är markerad.`).waitFor();
    expect(addOn.spreadsheet.active.name).toBe('Handlingsplan');
    expect(addOn.spreadsheet.activeArea.row).toBe(Number(address.replace(/\D/g, '')));
    await page.close();
  });

  test('mends a cell with one click', async () => {
    const rows = [
      ['ID', 'Status'],
      ['HP-001', 'klar'],
    ];
    const { addOn, page } = await open([{ name: 'Handlingsplan', rows }]);
    await page.locator('summary', { hasText: 'Handlingsplan' }).click();
    await page.getByRole('button', { name: /^Rätta B2/ }).click();
    await page.getByText('1\u00a0cell är rättad.').waitFor();
    expect(contentsOf(addOn.tab('Handlingsplan'))[1]).toEqual(['HP-001', 'Klar']);
    await page.close();
  });
});
