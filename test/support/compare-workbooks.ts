import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const SCRIPT = join(import.meta.dirname, '..', '..', '..', 'shared', 'tools', 'compare-xlsx.py');
const PYTHON = '/usr/bin/python3';

/** Why workbooks cannot be compared here; `undefined` when they can. */
export const cannotCompare: string | undefined = !existsSync(SCRIPT)
  ? 'the script shared/tools/compare-xlsx.py does not lie beside the project'
  : spawnSync(PYTHON, ['-c', 'import lxml']).status !== 0
    ? 'the Debian package python3-lxml is not installed'
    : undefined;

/** A feature of a workbook that two files do not have alike. */
export interface Difference {
  readonly feature: string;
  readonly lost: number;
  readonly added: number;
}

/** What a workbook lost or changed against another, by feature; a cell that was changed on purpose can be left out. */
export function compareWorkbooks(
  before: string,
  after: string,
  leftOut: readonly [string, string] | [] = [],
): Difference[] {
  const { stdout, stderr, status } = spawnSync(PYTHON, [SCRIPT, before, after, ...leftOut], { encoding: 'utf8' });
  if (status === null || stderr !== '') throw new Error(stderr || 'the comparison was killed');
  return [...stdout.matchAll(/^(?:changed|lost|added) (.+?) had \d+ lost (\d+) new (\d+)/gm)].map(
    ([, feature, lost, added]) => ({
      feature: feature ?? '',
      lost: Number(lost),
      added: Number(added),
    }),
  );
}
