import fc from 'fast-check';
import { properties } from './properties/index.ts';

/** Always the same cases, so that a failure here is a failure of the change at hand. `npm run fuzz` looks for new ones. */
const seed = 20_251_124;

test.each(properties)(
  '$claim',
  async ({ property, cases }) => {
    await fc.assert(property, { seed, numRuns: cases });
  },
  60_000,
);
