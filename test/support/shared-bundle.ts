import { rmSync } from 'node:fs';
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

/** The bundle for all tests of a file; built before the first that needs it, and removed after the last. Nobody may write in it. */
export function sharedBundle(options: BundleOptions = {}): () => Bundle {
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
