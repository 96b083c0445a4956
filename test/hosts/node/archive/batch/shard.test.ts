import { shardFrom, shareOf } from '../../../../../src/hosts/node/archive/batch/shard.ts';

test.each([
  ['nothing', {}, undefined, undefined],
  ['Cloud Run Jobs', { CLOUD_RUN_TASK_INDEX: '0', CLOUD_RUN_TASK_COUNT: '4' }, undefined, { number: 1, count: 4 }],
  ['Kubernetes, which tells no count', { JOB_COMPLETION_INDEX: '3' }, undefined, 'no-count'],
  ['Kubernetes with a count', { JOB_COMPLETION_INDEX: '3' }, 8, { number: 4, count: 8 }],
  [
    'Kubernetes with the count in the job',
    { JOB_COMPLETION_INDEX: '3', JOB_COMPLETION_COUNT: '8' },
    undefined,
    { number: 4, count: 8 },
  ],
  ['nonsense', { CLOUD_RUN_TASK_INDEX: 'x' }, 8, undefined],
])('%s', (_what, environment, count, shard) => expect(shardFrom(environment, count)).toEqual(shard));

test.each([1, 2, 3, 7, 12])('%i shares hold every source once, and as many give or take one', (count) => {
  const items = Array.from({ length: 10 }, (_, index) => index);
  const shares = Array.from({ length: count }, (_, index) => shareOf(items, { number: index + 1, count }));
  expect(shares.flat().sort((left, right) => left - right)).toEqual(items);
  expect(
    Math.max(...shares.map(({ length }) => length)) - Math.min(...shares.map(({ length }) => length)),
  ).toBeLessThan(2);
});
