import {
  contentsOf,
  loadAsynchronously,
  loadScript,
  loadWorkbook,
  runScript,
} from '../../office-scripts-runtime/index.ts';
import { builtOfficeScript } from '../../support/office-script.ts';
import { byCommandLine, byScript, templateFile, templates } from './script-runs.ts';

const script = builtOfficeScript('Kontrollera');
const everything = ['', '', true];

interface CheckResult {
  readonly anmarkningar: string;
}

describe('the script Kontrollera', () => {
  test.each(templates)('finds in %s what the command line finds, and writes the same sheet', async (name) => {
    const expected = byCommandLine(templateFile(name), name);
    const { result, rowsOf } = await byScript<CheckResult>(
      loadScript(script().path),
      templateFile(name),
      name,
      everything,
    );
    expect(result.anmarkningar).toBe(expected.findings);
    expect(rowsOf('Kontroll')).toEqual(expected.rowsOf('Kontroll'));
  });

  test('gives the same twice', async () => {
    const { model, result } = await byScript(
      loadScript(script().path),
      templateFile('exempel.xlsx'),
      'exempel.xlsx',
      everything,
    );
    const first = model.tabs.map(contentsOf);
    const again = await runScript(loadScript(script().path), model, everything);
    expect(again.result).toEqual(result);
    expect(model.tabs.map(contentsOf)).toEqual(first);
  });

  test('gives the same when the platform makes its calls asynchronous', async () => {
    const plain = await byScript(loadScript(script().path), templateFile('exempel.xlsx'), 'exempel.xlsx', everything);
    const model = await loadWorkbook(templateFile('exempel.xlsx'), 'exempel.xlsx');
    const { result } = await runScript(loadAsynchronously(script().path), model, everything);
    expect(result).toEqual(plain.result);
    expect(model).toEqual(plain.model);
  }, 120_000);

  test.each(['ES2015', 'ES2020'] as const)('is right as %s', async (target) => {
    const expected = byCommandLine(templateFile('exempel.xlsx'), 'exempel.xlsx');
    const { result } = await byScript<CheckResult>(
      loadScript(script().path, target),
      templateFile('exempel.xlsx'),
      'exempel.xlsx',
      everything,
    );
    expect(result.anmarkningar).toBe(expected.findings);
  });
});
