import fc from 'fast-check';
import type { CellValue, Column } from '../../../src/core/index.ts';
import { sheetDefinitions } from '../../../src/core/sheets/index.ts';

/** What would run, break out or overwrite in one of the outputs, if it were not written as text. */
const hostileTexts = [
  '=1+1',
  '=HYPERLINK("http://example.se","x")',
  "=cmd|' /C calc'!A0",
  '+46 8 123',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  ' =1+1',
  '＝1+1',
  "'=1+1",
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  ']]></w:t>',
  '&amp;&#0;&lol;',
  '_x0041__x005F_',
  '../../etc/passwd',
  'C:\\Windows\\x.xlsx',
  'javascript:alert(1)',
  '{{7*7}}%s%n',
  '\u202Egnp.exe',
  '\u0000\u0007\u001b[31m',
  '\uD800',
  'e\u0301\u200b\u00ad\ufeff',
  'rad 1\r\nrad 2\rrad 3\nrad 4',
  'å'.repeat(2000),
  '#REF!',
  '#SAKNAS!',
  '__proto__',
  'constructor',
  'toString',
] as const;

const dates = ['2024-02-29', '2025-03-31', '2025-03-30T02:30', '2025-10-26T02:30', '1904-01-02', '9999-12-31'];

const ids = sheetDefinitions.flatMap(({ idPrefix }) =>
  idPrefix === '' ? [] : [`${idPrefix}-001`, `${idPrefix}-002`, `${idPrefix}-003`],
);

/** Anything at all that a cell can hold. */
export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.constantFrom(...ids, 'omvarld', 'Intern', 'Ja', 'HP-001, HP-002; R-9') },
  { weight: 3, arbitrary: fc.constantFrom(2024, 2025, 0, 3, 12, 0.5, 45747, -1, 1e308, 1e-7, 2 ** 53) },
  { weight: 2, arbitrary: fc.constantFrom('2025-03-30 02:30', '31 mars 2025', '03/04/25', '0000-00-00', '2025 kv 1') },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>(true, false, ...dates.map((date) => ({ date }))) },
  { weight: 2, arbitrary: fc.constantFrom(...hostileTexts) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue>(
      { formula: '=A1&"<b>"' },
      { formula: '=IMPORTRANGE("x";"Blad!A1")' },
      { picture: '' },
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** A cell as people fill in the column: mostly sensible, now and then anything. */
export function cellOf({ kind }: Column): fc.Arbitrary<CellValue> {
  const words = kind.choices?.builtIn ?? [];
  const sensible: fc.Arbitrary<CellValue> =
    words.length > 0
      ? fc.constantFrom<CellValue>(...words)
      : kind.refersTo !== undefined || kind.name === 'id'
        ? fc.constantFrom<CellValue>(...ids)
        : kind.format === 'date' || kind.format === 'datetime'
          ? fc.constantFrom<CellValue>(...dates.map((date) => ({ date })))
          : kind.format === 'text' || kind.format === 'wrapped'
            ? fc.constantFrom<CellValue>('Socialförvaltningen', 'Anna Ek', 'Utbilda alla chefer.\nSedan alla andra.')
            : fc.constantFrom<CellValue>(0, 1, 3, 2025, 0.75);
  return fc.oneof({ weight: 3, arbitrary: sensible }, { weight: 1, arbitrary: anyCell });
}
