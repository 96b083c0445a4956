import { rmSync } from 'node:fs';
import { type Bundle, buildBundle } from './apps-script-bundle.ts';

/** The bundle for all tests of a file; built before them and removed after them. */
export function sharedBundle(options: { reminders?: boolean } = {}): () => Bundle {
  let bundle: Bundle;
  beforeAll(async () => {
    bundle = await buildBundle(options);
  });
  afterAll(() => rmSync(bundle.project, { recursive: true }));
  return () => bundle;
}
