// What people start. The commands that people wait for most are programs of their own in the bundle, with nothing in them but what they need.
// See docs/decisions/0031-program-in-files.md.
import { makeEnginePatient } from './patient-engine.ts';

makeEnginePatient();
const { run } = await program(process.argv[2]);
await run();

function program(command: string | undefined): Promise<{ readonly run: () => Promise<void> }> {
  switch (command) {
    case 'check':
      return import('./programs/check.ts');
    case 'review':
      return import('./programs/review.ts');
    default:
      return import('./programs/all.ts');
  }
}
