import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type Batch,
  beginBatch,
  endBatch,
  inWords,
  unfinishedBatches,
} from '../../../../../src/hosts/node/archive/overview/under-way.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const folder = temporaryFolder();
const batch: Batch = {
  sources: ['2025', 'lista.csv'],
  shard: { number: 1, count: 1 },
  settings: { packaging: 'bagit', final: false, pdf: false, version: '1.0.0', reviewDate: '2026-01-31' },
};

test('a batch is unfinished from its beginning to its end', () => {
  expect(unfinishedBatches(folder())).toEqual([]);
  beginBatch(folder(), batch);
  expect(unfinishedBatches(folder())).toEqual([expect.stringMatching(/^pagaende-[0-9a-f]{12}\.json$/)]);
  endBatch(folder(), batch);
  expect(readdirSync(folder())).toEqual([]);
});

test.each<[string, Partial<Batch>]>([
  ['in another order', { sources: ['lista.csv', '2025'] }],
  ['in other words', { sources: [resolve('2025'), './lista.csv'] }],
  ['by a later version of the program', { settings: { ...batch.settings, version: '2.0.0' } }],
])('the same sources %s are the same batch, which ends the first', (_how, other) => {
  beginBatch(folder(), batch);
  endBatch(folder(), { ...batch, ...other });
  expect(unfinishedBatches(folder())).toEqual([]);
});

test.each<[string, Partial<Batch>]>([
  ['other sources', { sources: ['2025'] }],
  ['another part', { shard: { number: 1, count: 2 } }],
  ['another form', { settings: { ...batch.settings, packaging: 'e-ark' } }],
  ['another day', { settings: { ...batch.settings, reviewDate: '2026-02-28' } }],
])('%s are another batch, which leaves the first unfinished', (_what, other) => {
  beginBatch(folder(), batch);
  endBatch(folder(), { ...batch, ...other });
  expect(unfinishedBatches(folder())).toHaveLength(1);
});

test.each([
  [{ sources: ['2025'] }, '2025'],
  [{ sources: ['2025', 'a', 'b'] }, '2025 och 2 till'],
  [{ sources: 'x' }, 'okända källor'],
  [{}, 'okända källor'],
])('%j is told as %s', (content, words) => {
  writeFileSync(join(folder(), 'fil.json'), JSON.stringify(content));
  expect(inWords(folder(), 'fil.json')).toBe(words);
});
