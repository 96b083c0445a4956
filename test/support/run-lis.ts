import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The built command line, the same file that people run. */
export const lisProgram = resolve('dist', 'lis.mjs');

export interface LisRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface LisSetting {
  /** The folder to stand in. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `lis` as a person would, with nothing typed and nothing but pipes around it. */
export function runLis(args: readonly string[], { cwd, env = {} }: LisSetting): LisRun {
  if (!existsSync(lisProgram)) throw new Error('dist/lis.mjs is not built: run npm run build first, or npm test.');
  const { LIS_DEBUG, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [lisProgram, ...args], {
    cwd,
    env: { ...inherited, ...env },
    input: '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}
