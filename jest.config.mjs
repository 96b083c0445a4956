import { existsSync } from 'node:fs';
import { load } from './scripts/run.mjs';

const { bundleDashboardClient } = await load('scripts/bundle-dashboard-client.ts');

export default {
  testEnvironment: '<rootDir>/test/support/warm-lis/environment.mjs',
  // On two cores jest would otherwise use one.
  maxWorkers: '100%',
  // Many tests start the real program; on a machine that does other work that takes its time. What hangs still ends.
  testTimeout: 30_000,
  // A worker that has held much memory needs longer than jest's half second to give it back; one that something keeps alive is told of still.
  workerGracefulExitTimeout: 10_000,
  globals: await bundleDashboardClient(),
  // Where tests lie, those that are grouped too: to look through all packages takes a second.
  roots: ['test', 'dist/tests'].filter((folder) => existsSync(folder)).map((folder) => `<rootDir>/${folder}`),
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};
