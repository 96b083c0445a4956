// What a program uses, the whole of it: processor time of all its threads, and the most memory.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/**
 * Preloaded into the program: it tells what all its threads have used when it ends. On Linux the most memory is asked of the process's own
 * page table (VmHWM, proc_pid_status(5)): what getrusage() tells is at least what the process that started it held (execve(2) keeps it).
 */
const reportUse = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync, writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const use = process.resourceUsage();
    if (process.platform === 'linux') use.maxRSS = Number(/^VmHWM:\\s+(\\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
    writeFileSync(process.env.USE_TO, JSON.stringify(use));
  });
`)}`;

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
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await readFile(useFile, 'utf8')) as NodeJS.ResourceUsage;
  return { milliseconds, processor: (userCPUTime + systemCPUTime) / 1000, mebibytes: maxRSS / 1024 };
}
