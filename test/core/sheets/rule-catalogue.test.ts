import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordSheets } from '../../../src/core/sheets/index.ts';
import { ruleCatalogue } from '../../../src/core/sheets/rule-catalogue.ts';

const ids = ruleCatalogue.map(({ id }) => id);
const contract = '../shared/design/domain.md';

/** Ids of the rules for which the tests have a case, by the name of the function that declares it. */
function casesOf(declare: 'fires' | 'silent'): ReadonlySet<string> {
  const call = new RegExp(`\\b${declare}\\(\\s*'([A-ZÅÄÖ]+-\\d+)'`, 'g');
  const files = readdirSync('test/core', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.test\.ts$/.test(name),
  );
  const found = files.flatMap((name) => [...readFileSync(join('test/core', name), 'utf8').matchAll(call)]);
  return new Set(found.map(([, id]) => id as string));
}

test('every id is used once', () => {
  expect(ids).toEqual([...new Set(ids)]);
});

test.each(['fires', 'silent'] as const)('every rule has a case where it %s', (declare) => {
  const cases = casesOf(declare);
  expect(ids.filter((id) => !cases.has(id))).toEqual([]);
});

test('every rule says what it is about in whole words', () => {
  for (const { id, title, explanation } of ruleCatalogue) {
    expect([id, title]).toEqual([id, expect.stringMatching(/^[”0-9A-ZÅÄÖ].*[^.]$/)]);
    expect([id, explanation]).toEqual([id, expect.stringMatching(/^[”A-ZÅÄÖ].*\.$/s)]);
  }
});

test('the rules come in the order of the contract: structure, sheet by sheet, the review as a whole', () => {
  const order = ['structure', ...recordSheets.map(({ name }) => name), 'review'];
  const places = ruleCatalogue.map(({ scope, sheet }) => order.indexOf(sheet ?? scope));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

const hasContract = existsSync(contract);
if (!hasContract) console.log(`Skipped: every rule of the contract is there (${contract} is not here).`);
(hasContract ? test : test.skip)('every rule of the contract is there, and no other', () => {
  const [before = '', after = ''] = readFileSync(contract, 'utf8').split('\n## Findings\n');
  // A sheet may tell of its rules where it is told of itself.
  const besideSheets = before.split('\n').flatMap((line) => line.split(' Rules: ').slice(1));
  const text = [...besideSheets, after.split('\n## ')[0]].join('\n');
  const told = [...text.matchAll(/`([A-ZÅÄÖ]+-\d+)(?:…([A-ZÅÄÖ]+)-(\d+))?`/g)].flatMap(
    ([, first = '', prefix, last]) => {
      if (prefix === undefined) return [first];
      return Array.from({ length: Number(last) }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);
    },
  );
  expect([...new Set(told)].sort()).toEqual([...ids].sort());
});
