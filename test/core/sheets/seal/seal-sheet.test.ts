import { readSeals, type Seal, sealLines } from '../../../../src/core/index.ts';
import type { CellValue } from '../../../../src/core/workbook/workbook.ts';

function checksumOf(text: string): string {
  return `${text.length}`;
}

function isWhole(text: string): boolean {
  return Buffer.from(text, 'utf8').toString('utf8') === text;
}

const seal: Seal = {
  year: 2025,
  version: '1.0',
  decisionDate: '2025-12-10',
  registryNumber: 'SN 2025/12',
  today: '2025-12-01',
  edition: 'Intern',
  document: 'ab12',
  replaces: null,
  sheets: [{ name: 'Handlingsplan', rows: [['ID'], ['HP-001'], ['å'.repeat(40_000)]] }],
};

function workbookWith(lines: readonly CellValue[], name = '_lis_beslut') {
  return { sheets: [{ name, rows: lines.map((line) => [line]) }] };
}

test('a seal comes back as it was, in cells that every spreadsheet can hold', () => {
  const lines = sealLines([seal], checksumOf);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(30_000);
  expect(readSeals(workbookWith(lines), checksumOf)).toEqual([seal]);
});

test('a character of two halves is not parted', () => {
  for (let shift = 0; shift < 2; shift++) {
    const sheets = [{ name: 'A', rows: [['x'.repeat(shift) + '😀'.repeat(20_000)]] }];
    const lines = sealLines([{ ...seal, sheets }], checksumOf);
    expect(lines.every(isWhole)).toBe(true);
    expect(readSeals(workbookWith(lines), checksumOf)?.[0]?.sheets).toEqual(sheets);
  }
});

test('a workbook without the sheet has none', () => {
  expect(readSeals({ sheets: [] }, checksumOf)).toEqual([]);
});

const [format = '', checksum = '', ...pieces] = sealLines([seal], checksumOf);
test.each<[string, readonly CellValue[]]>([
  ['another form', ['lis-beslut 9', checksum, ...pieces]],
  ['a changed text', [format, checksum, pieces.join('').replace('1.0', '1.10')]],
  ['a piece that is gone', [format, checksum, ...pieces.slice(1)]],
  ['no text', [format, checksumOf(''), null]],
  ['other data', [format, checksumOf('[{}]'), '[{}]']],
])('%s is not believed', (_name, lines) => {
  expect(readSeals(workbookWith(lines), checksumOf)).toBeUndefined();
});
