// The same mutants must die in every run.
import fc from 'fast-check';

fc.configureGlobal({ seed: 1, numRuns: 25 });
process.env['MERGE_RUNS'] ??= '20';
