/** Prose for the person at the terminal. Standard output is kept for results. */
export function say(...lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
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

/** A reader that stops early, as `lis check … | head` does, is no error. */
export function allowClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}
