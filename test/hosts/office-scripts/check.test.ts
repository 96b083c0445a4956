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

  test('Kontrollera draws a line on each side of the cells of its table but above its headers, and merges nothing', async () => {
    const { model } = await byScript(
      loadScript(builtOfficeScript('Kontrollera')),
      templateFile('exempel.xlsx'),
      'exempel.xlsx',
    );
    const { cells, tables, merges } = model.tabs.find(({ name }) => name === 'Kontroll')!;
    const { row: top, column: left, rows, columns } = tables[0]!.area;
    const sides = [...cells].flatMap(([row, inRow]) =>
      [...inRow].map(([column, { look }]) => {
        const isWithin = row >= top && row < top + rows && column >= left && column < left + columns;
        const wanted = isWithin ? ['bottom', ...(column === left ? ['left'] : []), 'right'] : [];
        return [Object.keys(look.lines ?? {}).sort(), wanted];
      }),
    );
    for (const [drawn, wanted] of sides) expect(drawn).toEqual(wanted);
    expect(merges).toEqual([]);
  }, 120_000);
});
