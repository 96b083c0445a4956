import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeReviews, fromAddOn, fromNode } from './reviews-to-compare.ts';

beforeReviews();

// More workbooks are compared by parity-of-examples.proof.test.ts and parity.proof.test.ts.
test('what the add-on makes of the example is what the command line makes of it, byte for byte', () => {
  const bytes = readFileSync(join('sheets-templates', 'exempel.xlsx'));
  expect(fromAddOn(bytes)).toBe(fromNode(bytes, 'exempel.xlsx'));
});
