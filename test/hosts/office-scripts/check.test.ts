import { excelDeclarations } from '../../../scripts/build-office-scripts.ts';
import { checkScript } from '../../../scripts/office-scripts/check/check-script.ts';
import { loadScript } from '../../office-scripts-runtime/index.ts';
import { builtOfficeScripts } from '../../support/office-script.ts';
import { byCommandLine, byScript, mostWrites, templateFile } from './script-runs.ts';

const built = builtOfficeScripts('Kontrollera');

function script() {
  return built('Kontrollera');
}

describe('the script Kontrollera, which stands for all of them here; the others are proved by npm run proof', () => {
  test('is taken by the TypeScript and the rules of the editor', () => {
    expect(checkScript(script().path, excelDeclarations)).toEqual([]);
  }, 240_000);

  test('keeps within its budget', () => {
    expect(script().size).toBeLessThanOrEqual(script().budget);
  });

  test('finds what the command line finds, byte for byte, writes the same sheet, and asks little of Excel', async () => {
    const bytes = templateFile('exempel.xlsx');
    const expected = byCommandLine(bytes, 'exempel.xlsx');
    const { result, rowsOf, counts } = await byScript<{ anmarkningar: string; text: string }>(
      loadScript(script().path),
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
