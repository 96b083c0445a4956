// Collects and runs the tests of one file. Jest does it too, but loads its whole world anew for each run, which costs a hundred times what
// the tests that kill a mutant do.
import { expect } from 'expect';
import { bind } from 'jest-each';

/**
 * @typedef {() => unknown} Body
 * @typedef {{ name: string, body: Body }} Test
 * @typedef {{ name: string, skipped: boolean, items: (Test | Block)[], hooks: Record<Hook, Body[]> }} Block
 * @typedef {'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll'} Hook
 * @typedef {object} Watcher is told of each test, and says which of them run
 * @property {(id: string) => boolean} runs
 * @property {(id: string) => void} started before the hooks of the test
 * @property {(id: string, error: unknown) => boolean} ended gives whether to go on; `error` is `undefined` of a test that passed
 */

/** @returns {{ globals: Record<string, unknown>, root: Block }} what test files call, and where they put what they say */
export function collector() {
  const root = blockOf('', false);
  let current = root;

  /** @type {(skipped: boolean) => (name: string, callback: Body) => void} */
  const describer = (skipped) => (name, callback) => {
    const outer = current;
    current = blockOf(name, outer.skipped || skipped);
    outer.items.push(current);
    callback();
    current = outer;
  };
  /** @type {(name: string, body: Body) => void} */
  const test = (name, body) => {
    if (!current.skipped) current.items.push({ name, body });
  };
  const describe = withEach(describer(false), describer(true));
  const tests = withEach(test, () => {});
  const hooks = Object.fromEntries(
    Object.keys(root.hooks).map((hook) => [hook, (body) => current.hooks[hook].push(body)]),
  );
  return { root, globals: { describe, test: tests, it: tests, expect, ...hooks, jest: { setTimeout() {} } } };
}

function withEach(one, skipped) {
  return Object.assign(one, { each: bind(one, false), skip: Object.assign(skipped, { each: bind(skipped, false) }) });
}

/** @returns {Block} */
function blockOf(name, skipped) {
  return { name, skipped, items: [], hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] } };
}

/**
 * @param {Block} block
 * @param {Watcher} watcher
 * @param {string} prefix of the ids: the names around the block
 * @param {readonly Block[]} around from the outermost
 * @returns {Promise<boolean>} whether to go on
 */
export async function runBlock(block, watcher, prefix = '', around = []) {
  const blocks = [...around, block];
  const ids = idsIn(block.items, prefix);
  for (const hook of block.hooks.beforeAll) await hook();
  for (const [index, item] of block.items.entries()) {
    const id = ids[index];
    if ('items' in item) {
      if (!(await runBlock(item, watcher, id, blocks))) return false;
    } else if (watcher.runs(id)) {
      watcher.started(id);
      if (!watcher.ended(id, await errorOf(item.body, blocks))) return false;
    }
  }
  for (const hook of block.hooks.afterAll) await hook();
  return true;
}

/** Names that stand twice are told apart by their places. */
function idsIn(items, prefix) {
  const seen = new Map();
  return items.map(({ name }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return `${prefix}${prefix && ' > '}${name}${times > 1 ? ` (${times})` : ''}`;
  });
}

async function errorOf(body, blocks) {
  try {
    for (const { hooks } of blocks) for (const hook of hooks.beforeEach) await hook();
    await body();
    return undefined;
  } catch (error) {
    return error ?? new Error('failed');
  } finally {
    for (const { hooks } of blocks.toReversed()) for (const hook of hooks.afterEach) await hook();
  }
}
