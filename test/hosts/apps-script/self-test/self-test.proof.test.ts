import type { SelfTestReport } from '../../../../src/hosts/apps-script/self-test/report.ts';
import { clickMenu, open } from '../../../apps-script-runtime/index.ts';
import type { RuntimeOptions } from '../../../apps-script-runtime/platform.ts';
import { optionsFrom } from '../../../apps-script-runtime/self-test-options.ts';
import { AddOn, contentsOf, spreadsheetOf } from '../../../support/add-on.ts';
import { exampleWorkbook } from '../../../support/example-file.ts';
import { sharedBundle } from '../../../support/shared-bundle.ts';

const bundle = sharedBundle({ selfTest: true });

/** What Google computes of the formula that is tried. */
function calculate(): number {
  return 1446;
}

function tested(options: Partial<RuntimeOptions> = {}): AddOn {
  const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf(exampleWorkbook), calculate, ...options });
  addOn.choose('menuSelfTest');
  return addOn;
}

function reportIn({ runtime }: AddOn): SelfTestReport {
  const file = [...runtime.drive.files.values()].find(({ kind }) => kind === 'file');
  return JSON.parse(new TextDecoder().decode(file!.bytes));
}

describe('the self-test', () => {
  const others = (report: SelfTestReport) => report.answers.filter(({ isExpected }) => !isExpected);

  test('tries what is assumed, and finds it in the emulator', () => {
    const addOn = tested();
    const report = reportIn(addOn);
    expect(others(report)).toEqual([]);
    expect(report.answers.length).toBeGreaterThan(25);
    expect(addOn.runtime.ui.pages.at(-1)?.html).toContain('Allt svarade som väntat');
  });

  test('is chosen in the menu', () => {
    const addOn = new AddOn(bundle(), { calculate });
    open(addOn.runtime);
    clickMenu(addOn.runtime, 'Självtest');
    expect(addOn.runtime.ui.pages.at(-1)?.html).toContain('Självtestet är klart');
  });

  test('writes the answers with their times to a tab of its own, with the text to send in', () => {
    const addOn = tested();
    const rows = contentsOf(addOn.tab('Självtest'));
    expect(rows[0]).toEqual(['Fråga', 'Svar', 'Väntat svar', 'Som väntat', 'Millisekunder']);
    expect(rows).toContainEqual([
      'En ny fotnot',
      'börjar med blanksteg',
      'börjar med blanksteg',
      'Ja',
      expect.any(Number),
    ]);
    expect(JSON.parse(String(rows.at(-1)?.[1]))).toEqual(reportIn(addOn));
  });

  test('changes no other sheet, and leaves one document behind', () => {
    const before = spreadsheetOf(exampleWorkbook);
    const { spreadsheet, runtime } = tested();
    const kept = spreadsheet.sheets.filter(({ name }) => name !== 'Självtest');
    expect(kept.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    kept.forEach((tab, index) => {
      expect(contentsOf(tab)).toEqual(contentsOf(before.sheets[index]!));
    });
    expect([...runtime.drive.files.values()].map(({ kind, document }) => [kind, document.title])).toEqual([
      ['document', 'Självtest'],
      ['file', 'sjalvtest.json'],
    ]);
    expect([...runtime.store.properties.document.keys()]).toEqual([]);
    expect([...runtime.store.cache.document.keys()]).toEqual([]);
  });

  test('takes the next free name where a tab is called so', () => {
    const addOn = tested();
    addOn.choose('menuSelfTest');
    expect(addOn.spreadsheet.sheets.map(({ name }) => name)).toContain('Självtest (2)');
  });

  test('sends nothing that the spreadsheet holds, and no address', () => {
    const text = JSON.stringify(reportIn(tested()));
    expect(text).not.toMatch(/@example|Handlingsplan|HP-0/);
  });

  test('tells what Google answers otherwise, and goes on', () => {
    const addOn = tested({ refusesFiles: true });
    const report = reportIn(addOn);
    expect(others(report).map(({ key }) => key)).toEqual(['word-file', 'contents-list']);
    expect(report.answers.map(({ key }) => key)).toContain('before-table');
    expect(addOn.runtime.ui.pages.at(-1)?.html).toContain('svarade på annat sätt: En Word-fil');
  });
});

describe('a report of the self-test', () => {
  const answersOf = (report: SelfTestReport) =>
    report.answers.map(({ key, answer }) => [key, /^\d+ ms$/.test(answer) ? 'ms' : answer]);

  test.each<[string, Partial<RuntimeOptions>]>([
    ['as it is assumed', {}],
    ['that keeps the apostrophe', { keepsApostrophe: true }],
    ['whose ranges take in their edges', { rangesTakeEdges: true }],
    ['that keeps the line before a table', { keepsLineBeforeTables: true }],
    ['that forgets', { forgetsCache: true }],
    ['that makes no documents of files', { refusesFiles: true }],
  ])('makes the emulator a Google %s', (_, options) => {
    const report = reportIn(tested(options));
    const assumed = optionsFrom(report);
    expect(assumed).toMatchObject(options);
    expect(answersOf(reportIn(tested(assumed)))).toEqual(answersOf(report));
  });

  test('gives the emulator the times of a slower Google', () => {
    const slow = { callTimes: { read: 80, write: 300, cell: 0.1 }, documentCallTime: 2_000, documentChangeTime: 20 };
    const { callTimes, documentCallTime, documentChangeTime } = optionsFrom(reportIn(tested(slow)));
    expect(callTimes?.read).toBeCloseTo(slow.callTimes.read, -1);
    expect(callTimes?.write).toBeCloseTo(slow.callTimes.write, -1);
    expect(callTimes?.cell).toBeCloseTo(slow.callTimes.cell, 1);
    expect(documentCallTime).toBeGreaterThan(1_500);
    expect(documentChangeTime).toBeCloseTo(slow.documentChangeTime, 0);
  });

  test('of another version, which lacks an answer, is refused', () => {
    const report = reportIn(tested());
    expect(() => optionsFrom({ ...report, answers: report.answers.slice(1) })).toThrow(/does not answer/);
  });
});

describe('an add-on without the self-test', () => {
  const usual = sharedBundle();

  test('has it not in the menu', () => {
    const addOn = new AddOn(usual());
    open(addOn.runtime);
    expect(() => clickMenu(addOn.runtime, 'Självtest')).toThrow(/No item/);
  });

  test('says so, and tries nothing', () => {
    const addOn = new AddOn(usual(), { spreadsheet: spreadsheetOf(exampleWorkbook) });
    addOn.choose('menuSelfTest');
    expect(addOn.told).toMatch(/^Självtestet är inte med/);
    expect(addOn.runtime.drive.files.size).toBe(0);
  });
});
