// Stryker's runner of the core's tests. For each mutant the bundle of all tests is evaluated anew, with the mutant at work from the start,
// and of the files only those that can see it: nothing that an earlier mutant left behind is believed.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundleCoreTests } from './bundle-core-tests.mjs';
import { collector, runBlock } from './test-file.mjs';

/** How many of the mutants are tried, 0–1. */
const share = Number(process.env['MUTATION_SHARE'] ?? 1);

/**
 * A mutant is of the tests that ran it, and of every test of a file that ran it while it loaded, which is told as a test of its own: its id
 * is the file.
 *
 * @implements {import('@stryker-mutator/api/test-runner').TestRunner}
 */
class CoreTestRunner {
  /** @type {Script} */
  #script;
  #require = createRequire(import.meta.url);
  /** @type {readonly string[]} the names of the files of tests */
  #files = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // The folder with the code that has all mutants in it.
    const sandbox = process.cwd();
    this.#script = new Script(await bundleCoreTests(sandbox), { filename: join(sandbox, 'every-core-test.cjs') });
    this.#files = Object.keys(this.#load({}));
  }

  /** Every file by itself, so that what a file loads is known of it whoever has loaded it before. */
  async dryRun() {
    const tests = [];
    const mutantCoverage = { static: {}, perTest: {} };
    for (const file of this.#files) {
      const state = { mutantCoverage: { static: {}, perTest: mutantCoverage.perTest }, currentTestId: file };
      const ran = await this.#run(state, [file], () => true, false);
      tests.push(...ran);
    }
    const failed = tests.find(({ status }) => status === TestStatus.Failed);
    if (failed !== undefined)
      return { status: DryRunStatus.Error, errorMessage: `${failed.id}: ${failed.failureMessage}` };
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant, hitLimit, testFilter, sandboxFileName }) {
    if (!isInSample(activeMutant)) return { status: MutantRunStatus.Error, errorMessage: 'Not in the sample.' };
    const state = { activeMutant: activeMutant.id, hitCount: 0, hitLimit };
    const ids = new Set(testFilter);
    const own = sandboxFileName.replace(/^.*?\/src\//, 'test/').replace(/\.ts$/, '.test.ts');
    const asked = new Set((testFilter ?? this.#files).map(fileOf));
    // Its own tests kill it soonest.
    const files = [own, ...this.#files].filter((file) => asked.delete(file));
    const whole = new Set(files.filter((file) => testFilter === undefined || ids.has(file)));
    const tests = await this.#run(state, files, (id) => whole.has(fileOf(id)) || ids.has(id), true);
    const limit = determineHitLimitReached(state.hitCount, hitLimit);
    return limit ?? toMutantRunResult({ status: DryRunStatus.Complete, tests }, false);
  }

  /** The files' tests by the files' names, none of them loaded. */
  #load(state) {
    globalThis.__stryker__ = state;
    return this.#script.runInThisContext()(this.#require);
  }

  /**
   * @param {{ currentTestId?: string }} state what the code with the mutants in it reads and writes
   * @param {readonly string[]} files
   * @param {(id: string) => boolean} runs
   * @param {boolean} endsAtFailure
   */
  async #run(state, files, runs, endsAtFailure) {
    const load = this.#load(state);
    const results = [];
    for (const file of files) {
      results.push(...(await resultsOf(file, load[file], state, runs, endsAtFailure)));
      if (endsAtFailure && results.at(-1)?.status === TestStatus.Failed) break;
    }
    return results;
  }
}

/** A file's results; what it does while it loads, and in the hooks of all its tests, is a test by itself. */
async function resultsOf(file, load, state, runs, endsAtFailure) {
  const { root, globals } = collector();
  Object.assign(globalThis, globals);
  const results = [];
  let start = performance.now();
  const started = (id) => {
    state.currentTestId = id;
  };
  const ended = (id, error) => {
    results.push(resultOf(id, file, performance.now() - start, error));
    started(file);
    start = performance.now();
    return error === undefined || !endsAtFailure;
  };
  started(file);
  try {
    load();
    ended(file, undefined);
    await runBlock(root, { runs, started, ended }, file);
  } catch (error) {
    ended(file, error ?? new Error('failed'));
  }
  return results;
}

function resultOf(id, file, timeSpentMs, error) {
  const told = { id, name: id, fileName: file, timeSpentMs };
  if (error === undefined) return { ...told, status: TestStatus.Success };
  return { ...told, status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
}

/** Whether the mutant is of those that are tried, the same in each run. */
function isInSample({ fileName, location, replacement }) {
  const digest = createHash('sha256')
    .update(JSON.stringify([basename(fileName), location, replacement]))
    .digest();
  return digest.readUInt32BE() / 2 ** 32 < share;
}

function fileOf(id) {
  return id.split(' > ', 1)[0];
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'core-tests', CoreTestRunner)];
