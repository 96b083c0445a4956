import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { SidebarState } from '../../../../src/hosts/apps-script/sidebar/sidebar-api.ts';
import { describeInBrowser } from '../../../support/browser.ts';
import { sharedBundle } from '../../../support/shared-bundle.ts';
import { openSidebar, type SidebarServer } from '../../../support/sidebar-page.ts';
import { sidebarFinding, sidebarState } from '../../../support/sidebar-state-builder.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

await describeInBrowser('the sidebar', (browser) => {
  const bundle = sharedBundle();
  let page: Page;
  let calls: [string, readonly unknown[]][];

  afterEach(() => page.close());

  /** Opens the page on a state; other calls are answered with what is given. */
  async function open(state: SidebarState, answers: Record<string, unknown> = {}): Promise<void> {
    calls = [];
    const server: SidebarServer = (name, values) => {
      calls.push([name, values]);
      if (name in answers) {
        const given = answers[name];
        if (given instanceof Error) throw given;
        return typeof given === 'function' ? given(...values) : given;
      }
      if (name === 'sidebarState') return { ok: true, value: state };
      return { ok: true, value: name === 'sidebarProgress' ? null : { text: 'Klart.', url: null } };
    };
    page = await openSidebar(browser, bundle().folder, server);
    await page.getByRole('status').getByText('Kalkylarket är läst.').waitFor();
  }

  const called = (name: string) => calls.filter(([called]) => called === name).map(([, values]) => values);

  test('shows the key figures with sign and word, and the findings by sheet', async () => {
    await open(sidebarState());
    expect(await page.locator('#figures').innerText()).toContain('45 %');
    expect(await page.locator('#figures').innerText()).toContain('■ Röd ↑ Bättre');
    expect(await page.locator('summary').innerText()).toBe('Handlingsplan – ▲\u00a01\u00a0varning');
  });

  test('says so when nothing was found', async () => {
    await open(sidebarState({ findings: [] }));
    expect(await page.locator('#findings').innerText()).toBe('Kontrollen hittade inget att anmärka på.');
  });

  test('goes to the cell of a finding', async () => {
    await open(sidebarState());
    await page.locator('summary').click();
    await page.getByRole('button', { name: /^Gå till I5 i Handlingsplan/ }).click();
    await page.getByText('Handlingsplan I5 är markerad.').waitFor();
    expect(called('sidebarJump')).toEqual([['Handlingsplan', 'I5']]);
  });

  test('mends one finding, reads anew and keeps the sheet open', async () => {
    const fix = { rule: 'S-15', sheet: 'Handlingsplan', cell: 'E5', column: 'Åtgärd', from: ' a', to: 'a' };
    await open(sidebarState({ findings: [sidebarFinding({ rule: 'S-15', cell: 'E5', fix }), sidebarFinding()] }));
    await page.locator('summary').click();
    await page.getByRole('button', { name: /^Rätta E5 i Handlingsplan/ }).click();
    await page.getByRole('status').getByText('Klart.').waitFor();
    expect(called('sidebarFix')).toEqual([[[fix]]]);
    expect(called('sidebarState')).toHaveLength(2);
    expect(await page.locator('details').getAttribute('open')).not.toBeNull();
  });

  test('runs a command, once however often it is pressed, and shows a link to the document', async () => {
    const url = 'https://docs.google.com/document/d/abc/edit';
    await open(sidebarState(), { sidebarRun: { ok: true, value: { text: 'Ett nytt dokument är skapat.', url } } });
    const command = page.getByRole('button', { name: 'Uppdatera dokumentet' });
    await command.evaluate((pressed: HTMLButtonElement) => {
      pressed.click();
      pressed.click();
    });
    const link = page.getByRole('link', { name: 'Öppna dokumentet' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(url);
    expect(called('sidebarRun')).toEqual([['document']]);
  });

  test('shows how far a run has come, until it is done', async () => {
    let finish: (answer: unknown) => void = () => undefined;
    const running = new Promise((resolve) => {
      finish = resolve;
    });
    const progress = { task: 'Skriver dokumentet', done: 3, all: 26 };
    await open(sidebarState(), { sidebarRun: running, sidebarProgress: { ok: true, value: progress } });
    await page.getByRole('button', { name: 'Uppdatera dokumentet' }).click();
    await page.getByText('Skriver dokumentet: 3 av 26 …').waitFor();
    const bar = page.getByRole('progressbar', { name: 'Så långt har arbetet kommit' });
    expect(await bar.evaluate((element: HTMLProgressElement) => [element.value, element.max])).toEqual([3, 26]);
    expect(await page.getByRole('button', { name: 'Kontrollera' }).isDisabled()).toBe(true);
    finish({ ok: true, value: { text: 'Klart.', url: null } });
    await page.getByRole('status').getByText('Klart.').waitFor();
    expect(await bar.isVisible()).toBe(false);
  });

  test('tells what goes wrong and can be used again', async () => {
    await open(sidebarState(), {
      sidebarRun: { ok: false, message: 'anna@example.se kör redan ”Kontrollera” sedan 08:30.' },
    });
    await page.getByRole('button', { name: 'Kontrollera' }).click();
    await page.getByRole('alert').getByText('anna@example.se kör redan').waitFor();
    expect(await page.getByRole('button', { name: 'Kontrollera' }).isEnabled()).toBe(true);
  });

  test('tells it where it can be seen, however far down the button is', async () => {
    const findings = Array.from({ length: 40 }, (_, index) =>
      sidebarFinding({ row: index + 2, cell: `I${index + 2}` }),
    );
    await open(sidebarState({ findings }), { sidebarJump: { ok: false, message: 'Bladet Handlingsplan är dolt.' } });
    await page.locator('summary').click();
    await page.getByRole('button', { name: /^Gå till I41 / }).click();
    const problem = page.getByRole('alert').getByText('Bladet Handlingsplan är dolt.');
    await problem.waitFor();
    const { y, height } = (await problem.boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThan(page.viewportSize()!.height);
  });

  test('tells when Google does not answer', async () => {
    await open(sidebarState(), { sidebarRun: new Error('NetworkError') });
    await page.getByRole('button', { name: 'Kontrollera' }).click();
    await page.getByRole('alert').getByText('Kontakten med Google bröts (NetworkError). Försök igen.').waitFor();
  });

  test('shows 5,000 findings a hundred at a time, none left out', async () => {
    const findings = Array.from({ length: 5000 }, (_, index) =>
      sidebarFinding({ row: index + 2, cell: `I${index + 2}`, sheet: index < 250 ? 'Handlingsplan' : 'Risker' }),
    );
    await open(sidebarState({ findings }), {
      sidebarFindings: (sheet: string, severity: string, after: number) => {
        const group = findings.filter((finding) => finding.sheet === sheet && finding.severity === severity);
        return { ok: true, value: group.slice(after, after + 100) };
      },
    });
    expect(await page.locator('li').count()).toBe(0);
    await page.locator('summary', { hasText: 'Handlingsplan' }).click();
    await page.locator('li').first().waitFor();
    expect(await page.locator('li').count()).toBe(100);
    await page.getByRole('button', { name: 'Visa 100 till (150 kvar)' }).click();
    await page.getByRole('button', { name: 'Visa 50 till (50 kvar)' }).click();
    await page.locator('li').nth(249).waitFor();
    expect(await page.locator('li').count()).toBe(250);
    expect(await page.getByRole('button', { name: /^Visa/ }).count()).toBe(0);
    expect(await page.locator('summary', { hasText: 'Risker' }).innerText()).toContain('▲\u00a04750\u00a0varningar');
  });

  test('can be worked with keys alone', async () => {
    await open(sidebarState());
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    for (const name of ['Kontrollera', 'Uppdatera översikten', 'Uppdatera dokumentet', 'Spara läget']) {
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(name);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('li').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Gå till I5');
    await page.keyboard.press('Enter');
    await page.getByText('Handlingsplan I5 är markerad.').waitFor();
  });

  test.each([
    '<img src=x onerror="window.hacked = 1">',
    '</script><script>window.hacked = 1</script>',
    '=HYPERLINK("javascript:window.hacked=1")',
  ])('shows %s as text', async (hostile) => {
    await open(
      sidebarState({
        about: hostile,
        findings: [
          sidebarFinding({ message: hostile, sheet: hostile, column: hostile, id: hostile, reference: hostile }),
        ],
      }),
    );
    await page.locator('summary').click();
    expect(await page.locator('li p').nth(1).innerText()).toBe(hostile);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  test('has no violations that axe can find', async () => {
    const fix = { rule: 'S-15', sheet: 'Handlingsplan', cell: 'E5', column: 'Åtgärd', from: ' a', to: 'a' };
    const severities = ['Fel', 'Varning', 'Upplysning'] as const;
    await open(sidebarState({ findings: severities.map((severity) => sidebarFinding({ severity, fix })) }));
    await page.locator('summary').click();
    await page.locator('li').nth(2).waitFor();
    await page.addScriptTag({ path: axe });
    const violations = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await checker.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  });
});
