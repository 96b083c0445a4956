import { expectWholeAfter } from './interrupted-document.ts';
import { describeRenewed } from './renewed-review.ts';

describeRenewed(['stay outside a named range', {}]);
describeRenewed(['stay outside, and the line before a table is kept', { keepsLineBeforeTables: true }]);

test.each([2, 30])(
  'the review in Google Docs can be run again after an interruption (after %i calls to Docs)',
  (calls) => expectWholeAfter(calls),
);
