import type { Command } from 'commander';
import { exitStatus } from './exit-status.ts';
import { program } from './program.ts';
import { outliveReaders } from './terminal.ts';
import { isAnswered } from './usage-error.ts';

/** Runs the command that the process was called with, of these, and sets the exit status. Says itself what cannot be done. */
export async function runProgram(commands: readonly (() => Command)[]): Promise<void> {
  outliveReaders();
  try {
    await program(commands).parseAsync();
  } catch (error) {
    if (isAnswered(error)) return;
    const { reportFailure } = await import('./report-failure.ts');
    reportFailure(error);
    process.exitCode = exitStatus.unusable;
  }
}
