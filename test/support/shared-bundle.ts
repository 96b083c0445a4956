import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Bundle, type BundleOptions, buildBundle } from './apps-script-bundle.ts';

/** Milliseconds: a build takes a second, on a busy machine many. */
const buildTime = 60_000;

interface Shared {
  built: Promise<Bundle> | undefined;
  /** Files that will use it: known before the first test runs. */
  users: number;
}

/** By their options: files that run as a group share them. */
const bundles = new Map<string, Shared>();

/** What `npm run build` makes, by its options. */
const inDist: Readonly<Record<string, string>> = { '{}': 'apps-script', '{"domain":true}': 'apps-script-domain' };

/**
 * Where the add-on lies for all tests of a file. `npm test` and `npm run proof` have built it just before and say so; else it is built here.
 * Nobody may write in it.
 */
export function sharedBundle(options: BundleOptions = {}): () => Pick<Bundle, 'folder'> {
  const built = inDist[JSON.stringify(options)];
  const folder = resolve('dist', built ?? '');
  const isBuilt = built !== undefined && process.env['LIS_TESTS_HAVE_BUILT'] === '1' && existsSync(folder);
  return isBuilt ? () => ({ folder }) : freshBundle(options);
}

/** A bundle with what was told when it was built; built before the first test that needs it, and removed after the last. */
export function freshBundle(options: BundleOptions = {}): () => Bundle {
  const key = JSON.stringify(options);
  const shared = bundles.get(key) ?? { built: undefined, users: 0 };
  bundles.set(key, shared);
  shared.users += 1;
  let bundle: Bundle | undefined;
  beforeAll(async () => {
    shared.built ??= buildBundle(options);
    bundle = await shared.built;
  }, buildTime);
  afterAll(() => {
    shared.users -= 1;
    if (shared.users === 0 && bundle !== undefined) rmSync(bundle.project, { recursive: true });
  });
  return () => {
    if (bundle === undefined) throw new Error('The bundle has not been built yet');
    return bundle;
  };
}
