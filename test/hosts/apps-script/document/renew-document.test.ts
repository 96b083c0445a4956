import { describeRenewed } from './renewed-review.ts';

// What else Google may do is tried by renew-document.proof.test.ts.
describeRenewed(['belong to a named range', { rangesTakeEdges: true }]);
