import { existsSync, readFileSync } from 'node:fs';

const status = '/proc/self/status';

/**
 * The most memory that this process has held, in MiB. What getrusage() tells is at least what the process that started it held (execve(2)
 * keeps it), so Linux is asked for the process's own (VmHWM, proc_pid_status(5)).
 *
 * @returns {number}
 */
export function mostMemory() {
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(existsSync(status) ? readFileSync(status, 'utf8') : '') ?? [];
  return Number(kibibytes ?? process.resourceUsage().maxRSS) / 1024;
}
