import { isStillLoading } from '../../../src/core/workbook/loading.ts';

test.each(['Loading...', 'Loading…', 'LOADING...', 'Läser in...', 'Läser in …', 'Laddar…'])('%s', (text) => {
  expect(isStillLoading(text)).toBe(true);
});

test.each(['', 'Loading', '...', 'Loading data...', 'Läser in ny policy...', `${' '.repeat(100)}Loading...`])(
  'not %j',
  (text) => {
    expect(isStillLoading(text)).toBe(false);
  },
);
