// What a program uses, the whole of it: processor time of all its threads, and the most memory.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../../scripts/ensure-installed.mjs';

const reportUse = pathToFileURL(join(projectFolder, 'test', 'bench', 'report-use.mjs')).href;

export interface Use {
  readonly milliseconds: number;
  /** Milliseconds of processor time, of all threads. */
  readonly processor: number;
  readonly mebibytes: number;
}

/**
 * Runs Node with these arguments to its end.
 * @param folder where the program may leave word
 * @throws when it ends with another status than one of those
 */
export async function useOf(folder: string, args: readonly string[], statuses: readonly number[] = [0]): Promise<Use> {
  const useFile = join(folder, 'bruk');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', reportUse, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, USE_TO: useFile },
    maxBuffer: 1 << 28,
  });
  const milliseconds = performance.now() - start;
  if (!statuses.includes(status ?? -1)) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { milliseconds, ...(JSON.parse(await readFile(useFile, 'utf8')) as Omit<Use, 'milliseconds'>) };
}
