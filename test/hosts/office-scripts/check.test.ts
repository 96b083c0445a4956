import { readFileSync } from 'node:fs';
import { excelDeclarations } from '../../../scripts/build-office-scripts.ts';
import { checkScript } from '../../../scripts/office-scripts/check/check-script.ts';
import { officeScripts } from '../../../scripts/office-scripts/office-scripts.ts';
import { loadScript } from '../../office-scripts-runtime/index.ts';
import { builtOfficeScript } from '../../support/office-script.ts';
import { byCommandLine, byScript, mostWrites, templateFile } from './script-runs.ts';

describe('the built scripts, two of which stand for all of them here; the others are proved by npm run proof', () => {
  test('Självtest is taken by the TypeScript and the rules of the editor', () => {
    expect(checkScript(builtOfficeScript('Självtest'), excelDeclarations)).toEqual([]);
  }, 240_000);

  test.each(officeScripts.map(({ name, budget }) => [name, budget] as const))(
    '%s keeps within its budget',
    (name, budget) => {
      expect(readFileSync(builtOfficeScript(name), 'utf8').length).toBeLessThanOrEqual(budget);
    },
  );

  test('Kontrollera finds what the command line finds, byte for byte, writes the same sheet, and asks little of Excel', async () => {
    const bytes = templateFile('exempel.xlsx');
    const expected = byCommandLine(bytes, 'exempel.xlsx');
    const { result, rowsOf, counts } = await byScript<{ anmarkningar: string; text: string }>(
      loadScript(builtOfficeScript('Kontrollera')),
      bytes,
      'exempel.xlsx',
      ['', '', true],
    );
    expect(result.anmarkningar).toBe(expected.findings);
    expect(rowsOf('Kontroll')).toEqual(expected.rowsOf('Kontroll'));
    expect(result.text).toContain('De står i bladet Kontroll.');
    expect(counts.write).toBeLessThanOrEqual(mostWrites);
    expect(counts.largestRequest).toBeLessThan(1_000_000);
  }, 120_000);
});
