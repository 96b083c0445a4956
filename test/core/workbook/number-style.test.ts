import { isDateFormatCode, isDateFormatId } from '../../../src/core/workbook/number-style.ts';

describe('a number format code', () => {
  test.each([
    ['yyyy\\-mm\\-dd', true],
    ['yyyy-mm-dd hh:mm', true],
    ['[$-41D]d mmmm yyyy', true],
    ['d/m/yy;@', true],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', true],
    ['mmm-yy', true],
    ['hh:mm:ss.000', true],
    ['h AM/PM', true],
    ['[Red]yyyy-mm-dd', true],
    ['"År "yyyy', true],
    ['[$-411]ggge"年"m"月"d"日"', true],
    ['General', false],
    ['0.00', false],
    ['0.00E+00', false],
    ['#,##0 "dagar"', false],
    ['#,##0\\ \\d\\a\\g\\a\\r', false],
    ['0" st";[Red]-0" st"', false],
    ['[h]:mm', false],
    ['[hh]:mm:ss', false],
    ['[mm]:ss', false],
    ['[$kr-41D]#,##0.00', false],
    ['#,##0.00\\ [$kr-41D]', false],
    ['_-* #,##0.00\\ _k_r_-', false],
    ['*d0', false],
    ['@', false],
    ['"osluten', false],
    ['', false],
  ])('%s shows a date: %s', (code, expected) => {
    expect(isDateFormatCode(code)).toBe(expected);
  });

  test.each([
    [0, false],
    [13, false],
    [14, true],
    [22, true],
    [23, false],
    [27, true],
    [36, true],
    [37, false],
    [45, true],
    [46, false],
    [47, true],
    [49, false],
    [50, true],
    [58, true],
    [59, false],
  ])('built-in format %d shows a date: %s', (id, expected) => {
    expect(isDateFormatId(id)).toBe(expected);
  });
});
