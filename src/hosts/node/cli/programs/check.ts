import { checkCommand } from '../check.ts';
import { runProgram } from '../run-program.ts';

/** `lis check …`. */
export function run(): Promise<void> {
  return runProgram([checkCommand]);
}
