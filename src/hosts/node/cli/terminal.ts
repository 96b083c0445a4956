import { fstatSync, writeSync } from 'node:fs';
import { exitStatus } from './exit-status.ts';

/** Prose for the person at the terminal. Standard output is kept for results. */
export function say(...lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}

/** A result, for a person or another program, on standard output. */
export function print(text: string): void {
  if (!goesToFile()) process.stdout.write(text);
  else if (!isLost) writeWhole(text);
}

/** Runs a step and shows its name while it runs, on a terminal only. */
export async function step<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> {
  if (!process.stderr.isTTY) return run();
  process.stderr.write(`${name} …`);
  try {
    return await run();
  } finally {
    process.stderr.write('\r\u001b[K');
  }
}

/**
 * Lets a command do all its work when nobody listens any more. A reader that stops early, as `lis check … | head` does, is no
 * error, and messages that cannot be shown are let go; a result that cannot be written is told, and gives the status of what
 * could not be done.
 */
export function outliveReaders(): void {
  process.stderr.on('error', () => {});
  process.stdout.on('error', resultLost);
}

/** What systems say when the reader has gone. */
const noReader = new Set(['EPIPE', 'ECONNRESET', 'EOF', 'ERR_STREAM_DESTROYED']);
let isLost = false;

function resultLost({ code = '' }: NodeJS.ErrnoException): void {
  if (isLost || noReader.has(code)) return;
  isLost = true;
  say(
    `Det som kommandot visar kunde inte skrivas dit det skulle (${code}): se till att det finns plats där och kör kommandot igen.`,
  );
  // Last, since the command itself may have done what it should.
  process.on('exit', () => {
    process.exitCode = exitStatus.unusable;
  });
}

function goesToFile(): boolean {
  try {
    const found = fstatSync(process.stdout.fd);
    return found.isFile() || (found.isCharacterDevice() && !process.stdout.isTTY);
  } catch {
    return false;
  }
}

/** Node's own stream takes for written what a disk that has got full took only the beginning of. */
function writeWhole(text: string): void {
  const bytes = Buffer.from(text);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(process.stdout.fd, bytes, written);
  } catch (error) {
    resultLost(error as NodeJS.ErrnoException);
  }
}
