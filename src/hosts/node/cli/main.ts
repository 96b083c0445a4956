import { exitStatus } from './exit-status.ts';
import { program } from './program.ts';
import { reportFailure } from './report-failure.ts';
import { allowClosedPipes } from './terminal.ts';
import { isAnswered } from './usage-error.ts';

allowClosedPipes();
try {
  await program().parseAsync();
} catch (error) {
  if (!isAnswered(error)) {
    reportFailure(error);
    process.exitCode = exitStatus.unusable;
  }
}
