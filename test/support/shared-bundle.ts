import { rmSync } from 'node:fs';
import { type Bundle, type BundleOptions, buildBundle } from './apps-script-bundle.ts';

/** Milliseconds: a build takes a second, on a busy machine many. */
const buildTime = 60_000;

/** The bundle for all tests of a file; built before them and removed after them. */
export function sharedBundle(options: BundleOptions = {}): () => Bundle {
  let bundle: Bundle | undefined;
  beforeAll(async () => {
    bundle = await buildBundle(options);
  }, buildTime);
  afterAll(() => {
    if (bundle !== undefined) rmSync(bundle.project, { recursive: true });
  });
  return () => {
    if (bundle === undefined) throw new Error('The bundle has not been built yet');
    return bundle;
  };
}
