import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Request, WarmLis } from './warm-lis/warm-lis.mjs';

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

/**
 * Runs the built `lis` as a person would, with nothing typed and nothing but pipes around it, in a process that has it loaded. That it does
 * the same in one of its own is what real-start.test.ts says.
 */
export function runLis(args: readonly string[], setting: LisSetting): LisRun {
  const { warmLis } = globalThis as { warmLis?: WarmLis };
  return warmLis && !needsOwnProcess(setting) ? warmLis.run(request(args, setting)) : startLis(args, setting);
}

/** The same while this process goes on, as it must to answer the program. */
export function runLisBeside(args: readonly string[], setting: LisSetting): Promise<LisRun> {
  const { warmLis } = globalThis as { warmLis?: WarmLis };
  return warmLis && !needsOwnProcess(setting)
    ? warmLis.runBeside(request(args, setting))
    : startLisBeside(args, setting);
}

/** Starts `lis` in a process of its own. */
export function startLis(args: readonly string[], setting: LisSetting): LisRun {
  const { program, cwd, env } = request(args, setting);
  const options = { cwd, env, input: '', encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  return { status, stdout, stderr };
}

/** The same while this process goes on. */
function startLisBeside(args: readonly string[], setting: LisSetting): Promise<LisRun> {
  const { program, cwd, env } = request(args, setting);
  const child = spawn(process.execPath, [program, ...args], { cwd, env, stdio: 'pipe' });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.end();
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}

/** Node reads its own settings when it starts. */
function needsOwnProcess({ env = {} }: LisSetting): boolean {
  return Object.keys(env).some((name) => name.startsWith('NODE_'));
}

function request(args: readonly string[], { cwd, env = {} }: LisSetting): Request {
  if (!existsSync(lisProgram)) throw new Error('dist/lis.mjs is not built: run npm run build first, or npm test.');
  const { LIS_DEBUG, ...inherited } = process.env;
  return { program: lisProgram, args, cwd, env: { ...inherited, ...env } };
}
