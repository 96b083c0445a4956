// Prints, as JSON, a case that each rule finds and one that it leaves alone: the first of each that its tests declare.
import { existsSync, readdirSync } from 'node:fs';
import type { RuleExample } from '../../src/formats/docs/rules-page.ts';
import { notedCases } from '../support/rule-examples.ts';

// The tests are read for what they declare; none is run.
const declare = Object.assign(() => undefined, { each: () => () => undefined, skip: () => undefined });
const inside = Object.assign((_name: string, body: () => void) => body(), { each: () => () => undefined });
Object.assign(globalThis, {
  test: declare,
  it: declare,
  describe: inside,
  beforeAll: declare,
  afterAll: declare,
  afterEach: declare,
});

await import('../core/validation/check-structure.test.ts');
await import('../core/validation/publication/mentions.test.ts');
for (const sheet of readdirSync('test/core/sheets'))
  if (existsSync(`test/core/sheets/${sheet}/rules.test.ts`)) await import(`../core/sheets/${sheet}/rules.test.ts`);
await import('../core/sheets/review-coverage/review-coverage-rules.test.ts');
await import('../core/sheets/review-time/review-time-rules.test.ts');
await import('../core/sheets/texts/judgement.test.ts');

const examples: Record<string, RuleExample> = {};
for (const rule of new Set(notedCases().map((each) => each.rule))) {
  const own = notedCases().filter((each) => each.rule === rule);
  const found = own.find(({ find }) => find !== undefined);
  const finding = found?.find?.();
  const left = own.find(({ find }) => find === undefined);
  if (finding === undefined || left === undefined) throw new Error(`The tests of ${rule} show nothing`);
  examples[rule] = {
    finds: found?.show() ?? '',
    says: finding.message.replaceAll('\u00a0', ' '),
    leaves: left.show(finding),
  };
}
process.stdout.write(JSON.stringify(examples));
