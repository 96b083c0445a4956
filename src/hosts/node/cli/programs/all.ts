import { allCommands } from '../all-commands.ts';
import { runProgram } from '../run-program.ts';

/** `lis` with every command. */
export function run(): Promise<void> {
  return runProgram(allCommands);
}
