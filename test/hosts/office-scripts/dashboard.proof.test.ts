import { excelDeclarations } from '../../../scripts/build-office-scripts.ts';
import { checkScript } from '../../../scripts/office-scripts/check/check-script.ts';
import { type LaidOutSheet, layOutSheet } from '../../../src/core/index.ts';
import { jsonText } from '../../../src/formats/reports/index.ts';
import {
  contentsOf,
  loadAsynchronously,
  loadScript,
  loadWorkbook,
  runScript,
} from '../../office-scripts-runtime/index.ts';
import { builtOfficeScript } from '../../support/office-script.ts';
import { byCommandLine, byScript, mostWrites, templateFile, templates } from './script-runs.ts';

const script = builtOfficeScript('Översikt');
const everything = ['', '', true];

interface DashboardResult {
  readonly anmarkningar: string;
  readonly nyckeltal: string;
}

/** What stands in a laid-out sheet, row by row, as the reading of a file gives it. */
function valuesOf({ rows }: LaidOutSheet) {
  return rows.map(({ cells }) => {
    const values: unknown[] = [];
    for (const { column, value } of cells) values[column - 1] = value;
    return trimmed(Array.from(values, (value) => (value === undefined || value === '' ? null : value)));
  });
}

function trimmed(values: readonly unknown[]): unknown[] {
  let length = values.length;
  while (length > 0 && values[length - 1] === null) length -= 1;
  return values.slice(0, length);
}

describe('the script Översikt', () => {
  test('is taken by the TypeScript and the rules of the editor, within its budget', () => {
    expect(checkScript(script().path, excelDeclarations)).toEqual([]);
    expect(script().size).toBeLessThanOrEqual(script().budget);
  }, 240_000);

  test.each(templates)(
    'makes of %s what the command line makes, byte for byte, and writes the same sheets',
    async (name) => {
      const bytes = templateFile(name);
      const { review, findings, rowsOf } = byCommandLine(bytes, name);
      const ran = await byScript<DashboardResult>(loadScript(script().path), bytes, name, everything);
      expect(ran.result.anmarkningar).toBe(findings);
      expect(ran.result.nyckeltal).toBe(jsonText(review.report));
      expect(ran.rowsOf('Historik')).toEqual(rowsOf('Historik'));
      for (const wanted of ['Översikt', 'VP-underlag'] as const) {
        const sheet = review.outputSheets.find((each) => each.name === wanted)!;
        const rows = ran.rowsOf(wanted) ?? [];
        const expected = valuesOf(layOutSheet(sheet, { bars: 'within', chartTexts: 'above' }));
        expect(rows.map(trimmed)).toEqual(expected);
      }
      expect(ran.counts.write).toBeLessThanOrEqual(mostWrites);
      expect(ran.counts.largestRequest).toBeLessThan(1_000_000);
    },
    60_000,
  );

  test('gives the same twice, and when the platform makes its calls asynchronous', async () => {
    const bytes = templateFile('exempel.xlsx');
    const { model, result } = await byScript<DashboardResult>(
      loadScript(script().path),
      bytes,
      'exempel.xlsx',
      everything,
    );
    const awaited = await loadWorkbook(bytes, 'exempel.xlsx');
    const ran = await runScript(loadAsynchronously(script().path), awaited, everything);
    expect(ran.result).toEqual(result);
    expect(awaited).toEqual(model);
    const first = model.tabs.map(contentsOf);
    const again = await runScript(loadScript(script().path), model, everything);
    expect(again.counts.write).toBeLessThanOrEqual(mostWrites);
    expect(model.tabs.map(contentsOf)).toEqual(first);
  }, 240_000);
});
