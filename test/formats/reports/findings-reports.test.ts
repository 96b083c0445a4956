import type { Finding } from '../../../src/core/index.ts';
import { findingsJson } from '../../../src/formats/reports/findings-json.ts';
import { findingsSarif } from '../../../src/formats/reports/findings-sarif.ts';
import { summaryText } from '../../../src/formats/reports/findings-summary.ts';
import { findingsText } from '../../../src/formats/reports/findings-text.ts';

function finding(own: Partial<Finding> = {}): Finding {
  return {
    rule: 'HP-03',
    severity: 'Varning',
    sheet: 'Handlingsplan',
    row: 12,
    column: 'Slutdatum',
    cell: 'F12',
    id: 'HP-004',
    message: 'Åtgärden är 12 dagar försenad: sätt ett nytt slutdatum.',
    reference: null,
    fix: null,
    ...own,
  };
}

const ofSheet = finding({
  rule: 'S-01',
  severity: 'Fel',
  sheet: 'Risker',
  row: null,
  column: null,
  cell: null,
  id: null,
});
const ofRow = finding({ column: null, cell: null, severity: 'Upplysning', reference: 'GDPR art. 30.1' });
const findings = [finding(), ofRow, ofSheet];
const report = { workbook: 'bok år 1.xlsx', today: '2026-03-31', findings };
const rules = [
  { id: 'HP-03', severity: 'Varning', title: 'Försenad', explanation: 'Slutdatum har passerat.' },
  { id: 'HP-04', severity: 'Upplysning', title: 'Snart', explanation: 'Slutdatum närmar sig.' },
  {
    id: 'S-01',
    severity: 'Fel',
    title: 'Blad saknas',
    explanation: 'Ett blad saknas.',
    reference: 'ISO/IEC 27001 9.3',
  },
] as const;

test.each<[Finding[], string]>([
  [[], '0 fel, 0 varningar och 0 upplysningar'],
  [[finding()], '0 fel, 1 varning och 0 upplysningar'],
  [[ofSheet, ofSheet, ofRow], '2 fel, 0 varningar och 1 upplysning'],
])('counts in words: %#', (some, words) => {
  expect(summaryText(some)).toBe(words);
});

describe('text', () => {
  test('lists the gravest first, sheet by sheet, with place, id, message and rule, and ends with the counts', () => {
    expect(findingsText(report)).toBe(
      [
        'Risker',
        '  Fel         bladet   Åtgärden är 12 dagar försenad: sätt ett nytt slutdatum. [S-01]',
        '',
        'Handlingsplan',
        '  Varning     F12      HP-004: Åtgärden är 12 dagar försenad: sätt ett nytt slutdatum. [HP-03]',
        '',
        'Handlingsplan',
        '  Upplysning  rad 12   HP-004: Åtgärden är 12 dagar försenad: sätt ett nytt slutdatum. [HP-03, GDPR art. 30.1]',
        '',
        'bok år 1.xlsx: 1 fel, 1 varning och 1 upplysning den 2026-03-31.',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['an escape sequence', '\u001b[31mröd\u001b[0m'],
    ['a line break', 'ett\r\ntvå'],
    ['a turned direction of writing', 'fil\u202excod'],
    ['a single-byte control sequence', '\u009b31m'],
  ])('shows no control characters: %s', (_case, message) => {
    const lines = findingsText({ ...report, findings: [finding({ message })] }).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test('keeps emoji and letters of every kind', () => {
    const message = '👩‍👩‍👧 é ا 漢';
    expect(findingsText({ ...report, findings: [finding({ message })] })).toContain(message);
  });
});

test('JSON has the counts and exactly the fields that scripts rely on', () => {
  const parsed = JSON.parse(findingsJson(report));
  expect(Object.keys(parsed)).toEqual(['workbook', 'today', 'summary', 'findings']);
  expect(parsed.summary).toEqual({ Fel: 1, Varning: 1, Upplysning: 1 });
  expect(Object.keys(parsed.findings[0])).toEqual([
    'rule',
    'severity',
    'sheet',
    'row',
    'column',
    'id',
    'message',
    'reference',
    'fix',
  ]);
});

describe('SARIF', () => {
  const [run] = JSON.parse(findingsSarif(report, rules, '1.2.3')).runs;

  test('names the tool and describes each broken rule once', () => {
    expect(run.tool.driver).toMatchObject({ name: 'lis', version: '1.2.3' });
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['HP-03', 'S-01']);
    expect(run.tool.driver.rules[1]).toEqual({
      id: 'S-01',
      shortDescription: { text: 'Blad saknas' },
      fullDescription: { text: 'Ett blad saknas.' },
      defaultConfiguration: { level: 'error' },
      properties: { reference: 'ISO/IEC 27001 9.3' },
    });
  });

  test.each([
    [0, 'HP-03', 0, 'warning', 'Handlingsplan!F12'],
    [1, 'HP-03', 0, 'note', 'Handlingsplan!rad 12'],
    [2, 'S-01', 1, 'error', 'Risker'],
  ])('places result %i', (index, ruleId, ruleIndex, level, place) => {
    const result = run.results[index];
    expect([result.ruleId, result.ruleIndex, result.level]).toEqual([ruleId, ruleIndex, level]);
    expect(result.locations[0].logicalLocations[0].fullyQualifiedName).toBe(place);
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('bok%20%C3%A5r%201.xlsx');
  });

  // As Node writes the address of a file.
  test.each([
    ['a"<>`b', 'a%22%3C%3E%60b'],
    ['a?#%~b', 'a%3F%23%25%7Eb'],
    ['a[1]{2}^|\\b', 'a%5B1%5D%7B2%7D%5E%7C%5Cb'],
    ["a!$&'()*+,;:=@-_.b", "a!$&'()*+,;:=@-_.b"],
    ['a\tb\nc', 'a%09b%0Ac'],
    ['a\ud800b𝄞', 'a%EF%BF%BDb%F0%9D%84%9E'],
  ])('writes the file name %j as an address', (workbook, address) => {
    const [{ artifacts }] = JSON.parse(findingsSarif({ ...report, workbook }, rules, '1')).runs;
    expect(artifacts[0].location.uri).toBe(address);
  });
});
