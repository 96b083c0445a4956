import { excelNumberFormat } from '../../../../src/hosts/node/google-api/number-format.ts';

test.each([
  [undefined, 'General'],
  [{ type: 'DATE' }, 'yyyy-mm-dd'],
  [{ type: 'DATE', pattern: 'd mmmm yyyy' }, 'd mmmm yyyy'],
  [{ type: 'DATE_TIME', pattern: 'yyyy-mm-dd" kl. "hh:mm' }, 'yyyy-mm-dd" kl. "hh:mm'],
  [{ type: 'NUMBER', pattern: '#,##0.00;[Red]-#,##0.00' }, '#,##0.00;[Red]-#,##0.00'],
  [{ type: 'TIME', pattern: '[hh]:mm' }, '[hh]:mm'],
  [{ type: 'TEXT', pattern: '@' }, '@'],
  [{ type: 'NUMBER', pattern: '0 s' }, '0.##'],
  [{ type: 'DATE', pattern: '0' }, 'yyyy-mm-dd'],
  // What Excel would call a damaged file.
  [{ type: 'NUMBER', pattern: '0[color12]' }, '0.##'],
  [{ type: 'NUMBER', pattern: '"open' }, '0.##'],
  [{ type: 'PERCENT', pattern: '0%'.repeat(200) }, '0%'],
])('%j is shown by Excel with %s', (format, expected) => expect(excelNumberFormat(format)).toBe(expected));
