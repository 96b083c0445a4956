import type { Dashboard, TrafficLight } from '../../../src/core/index.ts';
import type { ReviewInput } from '../../../src/core/review/review-input.ts';
import { redFigures, shownFigures } from '../../../src/core/review/shown-figures.ts';
import { anIndicator } from '../../support/dashboard-builder.ts';

/** A review whose key figures have these lights, in this order. */
function reviewWith(lights: Readonly<Record<string, TrafficLight>>): ReviewInput {
  const indicators = Object.entries(lights).map(([id, status]) => anIndicator({ id, status }));
  const dashboard: Pick<Dashboard, 'keyFigures' | 'indicators'> = { keyFigures: Object.keys(lights), indicators };
  return { dashboard } as ReviewInput;
}

test.each<[string, Readonly<Record<string, TrafficLight>>, string[]]>([
  ['those that are judged', { A1: 'grön', A2: 'ingen', A3: 'röd' }, ['A1', 'A3']],
  ['none, where none is judged', { A1: 'ingen' }, []],
  ['not how much of the standard is covered, which the appendix tells', { A1: 'grön', L1: 'röd' }, ['A1']],
  [
    'six at most, the most urgent, in the order of the dashboard',
    { A1: 'grön', A2: 'gul', A3: 'gul', A4: 'röd', A5: 'grön', A6: 'röd', A7: 'gul', A8: 'grön' },
    ['A1', 'A2', 'A3', 'A4', 'A6', 'A7'],
  ],
])('the figures of the summary are %s', (_name, lights, expected) => {
  expect(shownFigures(reviewWith(lights)).map(({ id }) => id)).toEqual(expected);
});

test('only the red ones of them are told with why', () => {
  const lights = { A1: 'grön', A2: 'röd', A3: 'gul', L1: 'röd' } as const;
  expect(redFigures(reviewWith(lights)).map(({ id }) => id)).toEqual(['A2']);
});
