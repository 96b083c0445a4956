import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { reviewWorkbook } from '../../../../src/core/index.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

const folder = resolve('..', 'shared', 'cases');
const hasCases = existsSync(folder);
if (!hasCases) console.info('Skipped cells that took hours: the folder shared/cases does not lie beside the project.');

/** In milliseconds, a hundred times what it takes. */
const patience = 20_000;

(hasCases ? test : test.skip).each([
  ['level-cell-slow.xlsx', 'IK-02', ['D2']],
  ['date-cells-slow.xlsx', 'S-09', ['I3', 'I4', 'I5', 'I6']],
])('cells that took hours: %s is reviewed in time', (name, rule, cells) => {
  const { workbook } = readWorkbook(readFileSync(join(folder, name)), name);
  const run = () => reviewWorkbook(workbook, { today: '2025-11-24' });
  const { findings }: ReturnType<typeof run> = runInNewContext('run()', { run }, { timeout: patience });
  expect(findings.filter((finding) => finding.rule === rule).map(({ cell }) => cell)).toEqual(
    expect.arrayContaining(cells),
  );
});
