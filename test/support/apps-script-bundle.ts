import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppsScriptOptions, type BuiltAppsScript, buildAppsScript } from '../../scripts/build-apps-script.ts';

/** The add-on as it is pushed to Google, built once a test file. */
export interface Bundle extends BuiltAppsScript {
  /** A folder of its own, to remove afterwards. */
  readonly project: string;
  readonly folder: string;
}

/** What is built in. */
export type BundleOptions = Omit<AppsScriptOptions, 'folder'>;

/** Builds the add-on to a folder of its own, so that test files can run beside each other. */
export async function buildBundle(options: BundleOptions = {}): Promise<Bundle> {
  const project = mkdtempSync(join(tmpdir(), 'lis-apps-script-'));
  const folder = join(project, 'apps-script');
  return { project, folder, ...(await buildAppsScript({ folder, ...options })) };
}
