import type { Aggregation, Polarity, Unit } from '../../../../src/core/dashboard/indicator.ts';
import { indicatorDefinitions } from '../../../../src/core/dashboard/indicators/index.ts';

/** In the order of the contract. */
const expected: readonly [string, Unit, Polarity, Aggregation][] = [
  ['A1', 'antal', 'neutral', 'count'],
  ['A2', 'andel', 'högt är bra', 'share'],
  ['A3', 'antal', 'lågt är bra', 'count'],
  ['A4', 'antal', 'neutral', 'count'],
  ['A5', 'andel', 'högt är bra', 'share'],
  ['A6', 'antal', 'neutral', 'count'],
  ['A7', 'antal', 'lågt är bra', 'count'],
  ['A8', 'antal', 'neutral', 'count'],
  ['A9', 'dagar', 'lågt är bra', 'mean'],
  ['A10', 'antal', 'lågt är bra', 'count'],
  ['A11', 'andel', 'högt är bra', 'share'],
  ['C1', 'andel', 'högt är bra', 'share'],
  ['C2', 'antal', 'neutral', 'count'],
  ['C3', 'antal', 'lågt är bra', 'count'],
  ['C4', 'andel', 'högt är bra', 'share'],
  ['C5', 'antal', 'lågt är bra', 'count'],
  ['C6', 'antal', 'lågt är bra', 'count'],
  ['D1', 'andel', 'högt är bra', 'share'],
  ['D2', 'andel', 'högt är bra', 'share'],
  ['D3', 'andel', 'högt är bra', 'share'],
  ['D4', 'andel', 'högt är bra', 'share'],
  ['K1', 'antal', 'neutral', 'count'],
  ['K2', 'antal', 'lågt är bra', 'count'],
  ['K3', 'antal', 'lågt är bra', 'count'],
  ['I1', 'antal', 'neutral', 'count'],
  ['I2', 'andel', 'högt är bra', 'share'],
  ['I3', 'andel', 'högt är bra', 'share'],
  ['I4', 'timmar', 'lågt är bra', 'median'],
  ['I5', 'andel', 'högt är bra', 'share'],
  ['I6', 'antal', 'neutral', 'given'],
  ['U1', 'andel', 'högt är bra', 'given'],
  ['W1', 'andel', 'högt är bra', 'share'],
  ['S1', 'andel', 'högt är bra', 'share'],
  ['G1', 'antal', 'lågt är bra', 'count'],
  ['M1', 'andel', 'högt är bra', 'share'],
  ['L1', 'andel', 'högt är bra', 'given'],
  ['L2', 'antal', 'lågt är bra', 'count'],
];

test('the figures come in the order of the contract', () => {
  expect(indicatorDefinitions.map(({ id }) => id)).toEqual(expected.map(([id]) => id));
});

test.each(expected)('%s is counted in %s, where %s, as a %s', (id, ...facts) => {
  const definition = indicatorDefinitions.find((each) => each.id === id);
  expect([definition?.unit, definition?.polarity, definition?.aggregation]).toEqual(facts);
});
