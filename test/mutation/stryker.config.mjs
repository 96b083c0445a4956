// Mutation testing of the core: `npm run mutation`, see docs/quality.md.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/core/**/*.ts'],
  plugins: ['./test/mutation/core-test-runner.mjs'],
  testRunner: 'core-tests',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  maxTestRunnerReuse: 500,
  timeoutMS: 60_000,
  timeoutFactor: 1.5,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['json', 'html', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  warnings: { slow: false },
  // Stryker's own rewriting of tsconfig.json needs the JavaScript API of an older TypeScript, and swc reads no tsconfig.
  tsconfigFile: 'none',
};
