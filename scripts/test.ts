// Runs what must hold of every change: types, lint, import rules, build and tests. With --proof as first argument it runs the long proofs
// instead, and the rest of the check. Both build anew. Other arguments go to jest: npm test -- test/core
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmBeside, projectFolder } from './ensure-installed.mjs';
import { groupTests } from './group-tests.ts';

// Most of what a test makes is gone at once: room for it costs less than clearing it away often.
const nodeOptions = ['--experimental-vm-modules', '--no-warnings', '--max-semi-space-size=64'];
// Most of what a test runs it runs seldom: the engine of Node 20 waits as `lis` asks it to, see docs/decisions/0051-patient-engine.md.
if (process.versions.v8.startsWith('11.3.')) nodeOptions.push('--interrupt-budget=540672');
const [first, ...rest] = process.argv.slice(2);
const isProof = first === '--proof';
// TypeScript and esbuild are written in Go, and are done before it pays for them to clear away what they no longer use.
process.env['GOGC'] ??= '400';

// Beside each other: neither reads what the other writes, and the machine is to have work to the end.
const checking = runScripts(isProof ? ['unused', 'patterns'] : ['typecheck', 'lint']);
const building = await runScripts([isProof ? 'build' : 'build -- --for-tests']);
const { passed, failed, skipped } = await runJest(await jestArguments());
const broken = [...building, ...(await checking)];
for (const script of broken) process.stdout.write(`npm run ${script} failed: see above.\n`);
const failures = failed + broken.length;
process.stdout.write(`${passed} passed, ${failures} failed, ${skipped} skipped\n`);
process.exitCode = failures > 0 ? 1 : 0;

/** Runs scripts of package.json one after the other, prints what each says when it is done, and gives those that fail. */
async function runScripts(scripts: readonly string[]): Promise<string[]> {
  const failing: string[] = [];
  for (const script of scripts) {
    const { status, output } = await npmBeside(['run', '--silent', ...script.split(' ')]);
    process.stdout.write(output);
    if (status !== 0) failing.push(script);
  }
  return failing;
}

/** Those named by path run as they lie; all of them run in groups. A list of jest's takes all words after it, so it stands last. */
async function jestArguments(): Promise<string[]> {
  if (isProof) return [...rest, '--testMatch', '<rootDir>/test/**/*.proof.test.ts'];
  const args = process.argv.slice(2);
  if (args.some((word) => !word.startsWith('-')))
    return [...args, '--testPathIgnorePatterns', String.raw`\.proof\.test\.ts$`];
  return [...args, '--testMatch', ...(await groupTests()).map((path) => `<rootDir>/${path}`)];
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What is read of jest's report. */
interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** A test file that could not be run counts as one failure, and so does a jest that ends badly without naming any. */
async function runJest(args: readonly string[]): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'lis-test-'));
  const results = join(folder, 'results.json');
  const jest = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${results}`, ...args];
  try {
    const child = spawn(process.execPath, [...nodeOptions, ...jest], {
      cwd: projectFolder,
      env: { ...process.env, LIS_TESTS_HAVE_BUILT: '1' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const [status] = await once(child, 'close');
    const counts = readResults(results);
    const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    return {
      passed: counts.numPassedTests,
      failed: status === 0 ? failed : Math.max(failed, 1),
      skipped: counts.numPendingTests + counts.numTodoTests,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readResults(path: string): JestResults {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}
