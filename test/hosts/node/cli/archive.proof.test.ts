import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lisProgram } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { buildXlsx } from '../../../support/xlsx-builder.ts';
import { archiveRunsIn, treeOf } from './archive-runs.ts';

const folder = temporaryFolder();
const { inFolder, lis, archive, packagesOf, overviewOf, writeSmall } = archiveRunsIn(folder);
const day = ['--today', '2026-01-31'];

describe('many workbooks', () => {
  test('that share a name but not their content get a package each; the same content gets one', () => {
    for (const name of ['a', 'b', 'c']) mkdirSync(inFolder(name));
    writeSmall('a/bok.xlsx', 'b/bok.xlsx');
    writeFileSync(inFolder('c/bok.xlsx'), buildXlsx());
    archive('a', 'b', 'c', '--out', 'ut', ...day);
    expect(packagesOf('ut')).toEqual([expect.stringMatching(/^bok-/), expect.stringMatching(/^bok-/)]);
    expect(lis(['verify', 'ut']).status).toBe(0);
  });

  test('a second run keeps what is there, and mends what is not whole', () => {
    writeSmall('a.xlsx', 'b.xlsx');
    archive('.', '--out', 'ut', ...day);
    const before = treeOf(inFolder('ut'));
    rmSync(inFolder('ut', packagesOf('ut')[0] ?? '', 'bagit.txt'));
    const csv = join(packagesOf('ut')[1] ?? '', 'data', 'paket.json');
    writeFileSync(inFolder('ut', csv), readFileSync(inFolder('ut', csv), 'utf8').replace('2026', '2027'));
    expect(archive('.', '--out', 'ut', ...day).stderr).toMatch(/2.paket skrivna, 0 fanns redan/);
    expect(treeOf(inFolder('ut'))).toEqual(before);
    expect(archive('.', '--out', 'ut', ...day, '--resume').stderr).toMatch(/0.paket skrivna, 2 fanns redan/);
  });

  test('another content, day or form gives another package beside the first, which stays', () => {
    writeSmall('a.xlsx');
    archive('a.xlsx', '--out', 'ut', ...day);
    const first = treeOf(inFolder('ut', packagesOf('ut')[0] ?? ''));
    const name = packagesOf('ut')[0] ?? '';
    archive('a.xlsx', '--out', 'ut', '--today', '2026-02-28');
    archive('a.xlsx', '--out', 'ut', ...day, '--package', 'e-ark');
    writeFileSync(inFolder('a.xlsx'), buildXlsx());
    archive('a.xlsx', '--out', 'ut', ...day);
    expect(packagesOf('ut')).toHaveLength(4);
    expect(treeOf(inFolder('ut', name))).toEqual(first);
    expect(lis(['verify', 'ut'])).toMatchObject({ status: 0, stdout: '' });
  });
});

test('two runs at the same time over the same workbooks leave one whole package of each', async () => {
  writeSmall('a.xlsx', 'b.xlsx', 'c.xlsx');
  const run = () =>
    new Promise<number | null>((resolveStatus) => {
      const args = [lisProgram, 'archive', 'a.xlsx', 'b.xlsx', 'c.xlsx', '--out', 'ut', '--today', '2026-01-31'];
      spawn(process.execPath, args, { cwd: folder(), stdio: 'ignore' }).on('close', resolveStatus);
    });
  expect(await Promise.all([run(), run()])).toEqual([0, 0]);
  expect(readdirSync(inFolder('ut'))).toHaveLength(5);
  expect(lis(['verify', 'ut'])).toMatchObject({ status: 0, stdout: '' });
}, 120_000);

describe('a divided run', () => {
  beforeEach(() => writeSmall('a.xlsx', 'b.xlsx', 'c.xlsx'));

  test('ends as an undivided one, whichever way the shares are told', () => {
    archive('.', '--out', 'hel', ...day);
    archive('.', '--out', 'delad', ...day, '--shard', '1/3');
    lis(['archive', '.', '--out', 'delad', ...day], { CLOUD_RUN_TASK_INDEX: '1', CLOUD_RUN_TASK_COUNT: '3' });
    lis(['archive', '.', '--out', 'delad', ...day, '--shard', '3'], { JOB_COMPLETION_INDEX: '2' });
    expect(archive('--out', 'delad', '--finish')).toMatchObject({ status: 0, stdout: '' });
    expect(treeOf(inFolder('delad'))).toEqual(treeOf(inFolder('hel')));
  });

  test('carries failures over to the overview', () => {
    writeFileSync(inFolder('b.xlsx'), 'hej');
    for (const part of ['1/2', '2/2']) archive('.', '--out', 'ut', ...day, '--shard', part);
    expect(archive('--out', 'ut', '--finish').status).toBe(1);
    expect(overviewOf('ut').failures).toEqual([{ source: 'b.xlsx', message: expect.any(String) }]);
  });
});
