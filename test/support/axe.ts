import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Names of the rules, all that axe has, that an open page breaks. */
export async function brokenRules(view: Page): Promise<string[]> {
  const { violations } = (await view.evaluate(`${axe};axe.run({})`)) as { violations: { id: string }[] };
  return violations.map(({ id }) => id);
}
