import { bundleDashboardClient } from './scripts/bundle-dashboard-client.mjs';

export default {
  testEnvironment: 'node',
  // On two cores jest would otherwise use one.
  maxWorkers: '100%',
  globals: await bundleDashboardClient(),
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/fuzz/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};
