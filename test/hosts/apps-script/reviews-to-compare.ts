import { build } from 'esbuild';
import { reviewWorkbook } from '../../../src/core/index.ts';
import { loadSpreadsheet } from '../../apps-script-runtime/index.ts';
import { newRuntime } from '../../apps-script-runtime/run-script.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';

/** The day that both compute for. */
export const today = '2026-01-15';
let code: string;

/** Builds the add-on from where it reads the spreadsheet to where it writes, with all that it computes as its answer. */
export function beforeReviews(): void {
  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export { reviewNow } from './src/hosts/apps-script/run/review-now.ts';", resolveDir: '.' },
      bundle: true,
      write: false,
      platform: 'neutral',
      target: 'es2020',
      format: 'iife',
      globalName: 'App',
      footer: {
        js: 'function review() { return JSON.stringify(App.reviewNow(SpreadsheetApp.getActiveSpreadsheet())); }',
      },
    });
    code = outputFiles.map(({ text }) => text).join('');
  });
}

/** Findings, dashboard, document, output sheets and gaps, as JSON. */
export function fromAddOn(bytes: Uint8Array): string {
  const runtime = newRuntime({ spreadsheet: loadSpreadsheet(bytes), now: `${today}T09:00:00Z` });
  runtime.load(code);
  return runtime.run('menu', 'FULL', 'review', () => []) as string;
}

export function fromNode(bytes: Uint8Array, name: string): string {
  return JSON.stringify(reviewWorkbook(readWorkbook(bytes, name).workbook, { today }));
}
