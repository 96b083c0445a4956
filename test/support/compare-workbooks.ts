import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const script = join(import.meta.dirname, '..', '..', '..', 'shared', 'tools', 'compare-xlsx.py');
const python = '/usr/bin/python3';

/** Why workbooks cannot be compared here; `undefined` when they can. */
export const cannotCompare: string | undefined = !existsSync(script)
  ? 'the script shared/tools/compare-xlsx.py does not lie beside the project'
  : spawnSync(python, ['-c', 'import lxml']).status !== 0
    ? 'the Debian package python3-lxml is not installed'
    : undefined;

/** A feature of a workbook that two files do not have alike. */
export interface Difference {
  readonly feature: string;
  readonly lost: number;
  readonly added: number;
}

const run = promisify(execFile);

/** What a workbook lost or changed against another, by feature; a cell that was changed on purpose can be left out. */
export async function compareWorkbooks(
  before: string,
  after: string,
  leftOut: readonly [string, string] | [] = [],
): Promise<Difference[]> {
  const { stdout, stderr } = await run(python, [script, before, after, ...leftOut]).catch(outputOfDifferences);
  if (stderr !== '') throw new Error(stderr);
  return [...stdout.matchAll(/^(?:changed|lost|added) (.+?) had \d+ lost (\d+) new (\d+)/gm)].map(
    ([, feature, lost, added]) => ({ feature: feature ?? '', lost: Number(lost), added: Number(added) }),
  );
}

/** The script ends with status 1 when it has found differences. */
function outputOfDifferences(error: { code?: unknown; stdout: string; stderr: string }): {
  stdout: string;
  stderr: string;
} {
  if (error.code !== 1) throw error;
  return error;
}
