import { klassa, msb, scaleOf } from '../../../src/core/schema/scale.ts';

test('KLASSA has levels 0–4, MSB the same but the last', () => {
  expect(klassa.levels.map(({ label }) => label)).toEqual([
    '0 Ingen eller försumbar',
    '1 Måttlig',
    '2 Betydande',
    '3 Allvarlig',
    '4 Synnerligen allvarlig',
  ]);
  expect(msb.levels.map(({ name }) => name)).toEqual(klassa.levels.slice(0, 4).map(({ name }) => name));
  expect(msb.levels[3]).toEqual({ number: 3, name: 'Allvarlig', scale: 'MSB', label: '3 Allvarlig' });
});

test('a scale of labels with numbers keeps them, one without counts from 0', () => {
  expect(scaleOf('Egen', ['1 Öppen', '2 Hemlig']).levels.map(({ number, name }) => [number, name])).toEqual([
    [1, 'Öppen'],
    [2, 'Hemlig'],
  ]);
  expect(scaleOf('Egen', ['Öppen', 'Hemlig']).levels.map(({ label }) => label)).toEqual(['0 Öppen', '1 Hemlig']);
});

test.each([
  ['3  Hemlig', [3, 'Hemlig']],
  ['10 Hemlig', [10, 'Hemlig']],
  ['3Hemlig', [0, '3Hemlig']],
  ['3', [0, '3']],
])('the label %j is a level of its own: %j', (label, level) => {
  expect(scaleOf('Egen', [label]).levels.map(({ number, name }) => [number, name])).toEqual([level]);
});
