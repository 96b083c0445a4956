import { setFlagsFromString } from 'node:v8';

/**
 * Lets the engine of Node 20 wait as long as that of later versions before it optimizes a function: most of what a run optimizes sooner it
 * is done with by then. In eight times the default of `--interrupt-budget` (V8 11.3); later engines count calls and know no such flag.
 * See docs/decisions/0051-patient-engine.md.
 */
export function makeEnginePatient(): void {
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=540672');
}
