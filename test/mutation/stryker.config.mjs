// Mutation testing of the core: `npm run mutation`, see docs/quality.md.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/core/**/*.ts'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    configFile: 'jest.config.mjs',
    config: {
      roots: ['<rootDir>/src', '<rootDir>/test'],
      testMatch: ['<rootDir>/test/mutation/every-core-test.ts'],
      testEnvironment: './test/mutation/first-failure-ends.cjs',
    },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Each run leaves about 25 MB behind in its process.
  maxTestRunnerReuse: 25,
  timeoutMS: 8_000,
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
