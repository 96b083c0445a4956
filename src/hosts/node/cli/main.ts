import { exitStatus } from './exit-status.ts';
import { makeEnginePatient } from './patient-engine.ts';
import { program } from './program.ts';
import { outliveReaders } from './terminal.ts';
import { isAnswered } from './usage-error.ts';

await run();

async function run(): Promise<void> {
  makeEnginePatient();
  outliveReaders();
  try {
    await program().parseAsync();
  } catch (error) {
    if (isAnswered(error)) return;
    const { reportFailure } = await import('./report-failure.ts');
    reportFailure(error);
    process.exitCode = exitStatus.unusable;
  }
}
