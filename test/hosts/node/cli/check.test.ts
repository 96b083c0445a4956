import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createTemplate } from '../../../../src/hosts/node/templates/create-template.ts';
import { lisProgram, runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { buildXlsx } from '../../../support/xlsx-builder.ts';
import { xlsxOfSheets } from '../../../support/xlsx-of-sheets.ts';

const example = resolve('sheets-templates', 'exempel.xlsx');
const folder = temporaryFolder();
function check(...args: string[]) {
  return runLis(['check', ...args], { cwd: folder() });
}

function findingsOf(file: string) {
  return JSON.parse(check(file, '--format', 'json').stdout);
}

beforeEach(() => copyFileSync(example, join(folder(), 'bok.xlsx')));

test('tells findings as text, ends with the counts, and leaves the workbook alone', () => {
  const { status, stdout, stderr } = check('bok.xlsx');
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/^Handlingsplan\n {2}\w+ /);
  expect(stdout).toMatch(/\n\nbok\.xlsx: \d+ fel, \d+ varningar och \d+ upplysningar den \d{4}-\d{2}-\d{2}\.\n$/);
  expect(readdirSync(folder())).toEqual(['bok.xlsx']);
  expect(readFileSync(join(folder(), 'bok.xlsx')).equals(readFileSync(example))).toBe(true);
});

test('gives one JSON document on standard output and nothing else', () => {
  const { status, stdout, stderr } = check('bok.xlsx', '--format', 'json');
  const { workbook, today, summary, findings } = JSON.parse(stdout);
  expect([status, stderr, workbook]).toEqual([1, '', 'bok.xlsx']);
  expect(today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(summary.Fel + summary.Varning + summary.Upplysning).toBe(findings.length);
  expect(summary.Fel).toBeGreaterThan(0);
});

test('gives the same findings as SARIF, with the rules that they break', () => {
  const [run] = JSON.parse(check('bok.xlsx', '--format', 'sarif').stdout).runs;
  const { findings } = findingsOf('bok.xlsx');
  expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(
    findings.map(({ rule }: { rule: string }) => rule),
  );
  const rules = run.tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(new Set(rules)).toEqual(new Set(findings.map(({ rule }: { rule: string }) => rule)));
});

test('--today moves the day that the checks are made for, before the one in the workbook', () => {
  const late = JSON.parse(check('bok.xlsx', '--format', 'json', '--today', '2031-05-06').stdout);
  expect(late.today).toBe('2031-05-06');
  const overdue = ({ findings }: { findings: { rule: string }[] }) =>
    findings.filter(({ rule }) => rule === 'HP-03').length;
  expect(overdue(late)).toBeGreaterThan(overdue(findingsOf('bok.xlsx')));
});

test('a workbook without faults gives status 0', async () => {
  const settings = { board: 'Socialnämnden', administration: 'Socialförvaltningen', year: 2025 };
  writeFileSync(join(folder(), 'ny.xlsx'), await createTemplate({ content: { Inställningar: [settings] } }));
  const { status, stdout } = check('ny.xlsx', '--format', 'json');
  expect([JSON.parse(stdout).summary.Fel, status]).toEqual([0, 0]);
});

describe('--fix', () => {
  test('writes a copy in which the fixed findings are gone, and no new ones', () => {
    const { stderr } = check('bok.xlsx', '--fix', 'rättad.xlsx');
    const fixed = Number(/^(\d+)\scell(?:er)? är rätta/.exec(stderr)?.[1]);
    const [before, after] = [findingsOf('bok.xlsx').findings, findingsOf('rättad.xlsx').findings];
    const fixable = (findings: { fix: unknown }[]) => findings.filter(({ fix }) => fix !== null).length;
    expect(fixed).toBeGreaterThan(0);
    expect(fixable(before)).toBeGreaterThanOrEqual(fixed);
    expect(fixable(after)).toBe(0);
    expect(after.length).toBeLessThan(before.length);
    expect(readFileSync(join(folder(), 'bok.xlsx')).equals(readFileSync(example))).toBe(true);
  });

  test('numbers rows without an id, after the highest of their sheet', () => {
    const cells = [
      ['ID', 'Åtgärd', 'Status'],
      ['HP-041', 'Öva', 'Klar'],
      ['', 'Klassa', ''],
    ];
    writeFileSync(join(folder(), 'utan.xlsx'), xlsxOfSheets([{ name: 'Handlingsplan', rows: cells }]));
    expect(check('utan.xlsx', '--fix', 'numrerad.xlsx').stderr).toContain('1\u00a0rad har fått id.');
    const rules = findingsOf('numrerad.xlsx').findings.map(({ rule, id }: { rule: string; id: string }) => [rule, id]);
    expect(rules).toContainEqual(['S-08', 'HP-042']);
    expect(rules.map(([rule]: string[]) => rule)).not.toContain('S-05');
  });

  const withMacros = () =>
    writeFileSync(
      join(folder(), 'makro.xlsm'),
      buildXlsx({
        sheets: [{ name: 'Handlingsplan' }],
        mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      }),
    );
  test.each([
    ['bok.xlsx', 'rattad.pdf', '.xlsx'],
    ['bok.xlsx', 'rattad', '.xlsx'],
    ['bok.xlsx', 'rattad.xlsm', '.xlsx'],
    ['makro.xlsm', 'rattad.xlsx', '.xlsm'],
  ])('of %s is refused the name %s, and told the ending %s', (from, to, ending) => {
    withMacros();
    const { status, stdout, stderr } = check(from, '--fix', to);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^${to} kan inte bli en Excelarbetsbok: [^\\n]*sluta med \\${ending}\\.\\n$`));
    expect(readdirSync(folder())).not.toContain(to);
  });

  test('of a workbook with macros has them still', () => {
    withMacros();
    expect(check('makro.xlsm', '--fix', 'rattad.XLSM').stderr).toMatch(/^0\scell[^\n]* på rattad\.XLSM /);
  });

  test('never writes over a file, the workbook itself included', () => {
    writeFileSync(join(folder(), 'annan.xlsx'), 'min');
    for (const name of ['bok.xlsx', 'annan.xlsx']) {
      const { status, stdout, stderr } = check('bok.xlsx', '--fix', name);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(new RegExp(`^Filen ${name} finns redan: [^\n]+\n$`));
    }
    expect(readFileSync(join(folder(), 'annan.xlsx'), 'utf8')).toBe('min');
  });
});

const hasShell = process.platform !== 'win32';
if (!hasShell) console.info('Skipped the test of a closed pipe: it needs a Unix shell.');
(hasShell ? test : test.skip)('a reader that stops early is no error', () => {
  const command = `"${process.execPath}" "${lisProgram}" check bok.xlsx --format json | head -c 10`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder(), encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['{\n  "workb', '']);
});
