import { findFixes, fixKey, fixQuestion, fixResultText, type PlacedFix } from '../../../src/core/index.ts';
import type { Finding } from '../../../src/core/validation/finding.ts';

function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'S-15',
    severity: 'Upplysning',
    sheet: 'Risker',
    row: 2,
    cell: 'A2',
    column: 'Risk',
    id: 'R-001',
    message: '',
    reference: null,
    fix: { from: ' Brand', to: 'Brand' },
    ...change,
  };
}

function fixes(count: number): PlacedFix[] {
  return Array.from({ length: count }, (_, index) => findFixes([finding({ cell: `A${index + 2}` })])).flat();
}

test.each([
  ['a finding without a fix', [finding({ fix: null })], 0],
  ['a fix without a cell', [finding({ cell: null })], 0],
  ['a fix', [finding()], 1],
  ['two fixes of one cell: the first', [finding(), finding({ rule: 'S-10' })], 1],
  ['the same cell of two sheets', [finding(), finding({ sheet: 'Beslut' })], 2],
])('%s', (_name, findings, count) => {
  expect(findFixes(findings)).toHaveLength(count);
});

test('a fix is another when the cell holds something else', () => {
  const [first, second] = findFixes([finding(), finding({ cell: 'A3' })]) as [PlacedFix, PlacedFix];
  expect(fixKey(first)).not.toBe(fixKey(second));
  expect(fixKey({ ...first, from: 'Brand ' })).not.toBe(fixKey(first));
  expect(fixKey({ ...first, rule: 'S-10' })).toBe(fixKey(first));
});

test('the question names fifteen cells and counts the rest', () => {
  expect(fixQuestion(fixes(1))).toBe('1\u00a0cell ändras:\nRisker A2: ” Brand” → ”Brand”');
  const lines = fixQuestion(fixes(17)).split('\n');
  expect(lines).toHaveLength(17);
  expect(lines.at(-1)).toBe('… och 2\u00a0celler till; alla står i sidopanelen och i bladet Kontroll.');
});

test.each([
  ['done', { done: fixes(2), formulas: [], changed: [] }, '2\u00a0celler är rättade.'],
  [
    'formulas',
    { done: [], formulas: fixes(1), changed: [] },
    '0\u00a0celler är rättade. 1\u00a0cell är en formel och lämnades: Risker A2.',
  ],
  [
    'changed',
    { done: fixes(1), formulas: [], changed: fixes(2) },
    '1\u00a0cell är rättad. 2\u00a0celler har ändrats av någon annan och lämnades: Risker A2, Risker A3.',
  ],
])('what was %s is told', (_name, result, text) => {
  expect(fixResultText(result)).toBe(text);
});
