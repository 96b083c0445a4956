import { readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { checksumOf } from './checksum-of.ts';

const temporary = /^\.lis-(?<host>[0-9a-f]{8})-(?<process>\d+)-\d+-/;

/** Told from those of every other process that may write to the same folder, on this machine or another. */
export function temporaryName(name: string): string {
  return `.lis-${thisHost()}-${process.pid}-${threadId}-${name.slice(-12)}`;
}

/** Whether a name in a folder that the program writes to is something that was never finished. */
export function isTemporary(name: string): boolean {
  return temporary.test(name);
}

/**
 * Takes away what killed runs have left in the folder: those of this machine, whose process is gone; with `all` those of
 * every machine, for when no other run is under way.
 */
export function removeLeftovers(folder: string, all: boolean): void {
  for (const name of readdirSync(folder)) {
    const { host, process: owner } = temporary.exec(name)?.groups ?? {};
    if (owner === undefined) continue;
    if (all || (host === thisHost() && !isRunning(Number(owner))))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function thisHost(): string {
  return checksumOf(hostname()).slice(0, 8);
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
