import { progressText } from '../../../../src/hosts/node/cli/progress-bar.ts';

test.each([
  [0, 200, 0, '[░░░░░░░░░░░░░░░░░░░░░░░░] 0 av 200'],
  [50, 200, 60_000, '[██████░░░░░░░░░░░░░░░░░░] 50 av 200, cirka 3 min kvar'],
  [199, 200, 199_000, '[███████████████████████░] 199 av 200, cirka 1 s kvar'],
  [1, 1000, 20_000, '[░░░░░░░░░░░░░░░░░░░░░░░░] 1 av 1000, cirka 6 h kvar'],
])('%i of %i after %i ms', (done, total, elapsed, text) => expect(progressText(done, total, elapsed)).toBe(text));
