import { reviewCommand } from '../review.ts';
import { runProgram } from '../run-program.ts';

/** `lis review …`. */
export function run(): Promise<void> {
  return runProgram([reviewCommand]);
}
