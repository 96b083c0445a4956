import { slownessOf } from '../../../scripts/patterns/slowness-of.ts';

describe('doubles with each character', () => {
  test.each([
    /(a+)+$/,
    /^(a|a)*$/,
    /^(ab|ab)*$/,
    /^(a|aa)+$/,
    /^(\w|\d)+$/,
    /^(?:[ab]|ab)*c/,
    /^(?:a.|.b)*c$/,
    /^(?:\w+\s?)*$/,
    /^(a?b?)*$/,
    /^(a*)*$/,
    /(x+x+)+y/,
    /([a-zA-Z]+)*\d/,
    /^(([a-z])+.)+[A-Z]([a-z])+$/,
  ])('%s', (pattern) => expect(slownessOf(pattern)).toBe('takes time that doubles with each character'));
});

describe('grows with the square, or worse', () => {
  test.each([
    ['space before an end', /\s+$/],
    ['space before a full stop', /\s*\.$/],
    ['space around a line break', /\s*\n\s*/g],
    ['dots at both ends', /^[.\s]+|[.\s]+$/g],
    ['a number and a name', /^(\d+)(?!\d|[.,]\d)\s*[-–.:]?\s*(.*)$/],
    ['a date and a time', /^(.*?)(?:[ T]|\s+kl\.?\s*)(\d{1,2})[:.](\d{2})$/],
    ['a number at the end', /^(.*?)(\d+)$/],
    ['a label and a value', /^([^:]+):\s*(.*)$/],
    ['two loops over two letters', /^(ab)*(ab)*$/],
    ['an element and its end', /<font>(.*?)<\/font>/gs],
    ['an attribute of an element', /<style\b[^>]*><!\[CDATA\[/g],
    ['a prefix of any length', /[A-ZÅÄÖ]+-\d{3,}/g],
    ['a look-ahead to the end', /\B(?=(\d{3})+$)/g],
    ['a look-behind of any length', /(?<=[aeiou][^aeiou]+)(?=[^aeiou])/g],
    ['a long run', /\S{1000,}x/],
    ['twelve times anything', /(.*a){12}/],
    ['a domain', /(\w+\.)*\w+@/],
  ])('%s', (_what, pattern) =>
    expect(slownessOf(pattern)).toBe('takes time that grows with the square of the text, or worse'),
  );
});

describe('is linear', () => {
  test.each([
    ['a run of space', /\s+/g],
    ['space at the beginning', /^\s+/],
    ['one space at either end', /^\s|\s$/],
    ['space after something else', /\/>\s*$/],
    ['line breaks', /\r\n|\r|\n/],
    ['folded lines', /(?:\r\n|\r|\n)[ \t]+/g],
    ['words', /\p{L}+/gu],
    ['an id', /[A-ZÅÄÖ]{1,8}-\d+/gi],
    ['a date', /^(\d{4})(?:-(\d{1,2})-|\/(\d{1,2})\/)(\d{1,2})$/],
    ['a year as a word', /\b20\d\d\b/g],
    ['a word after no letter', /(?<!\p{L})(?:träder)/iu],
    ['sentences', /(?<=[.!?])\s+|\n+/u],
    ['quoted text', /"[^"]*"|\\./gs],
    ['doubled quotes', /^(?:[^"]|"")*$/],
    ['an e-mail address', /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/],
    ['an attribute of a bounded element', /(<w:bookmark\b[^<>]*\bw:id=")(\d+)/g],
    ['alternatives that differ', /^(?:a|b)*$/],
    ['loops that differ', /^a*ba*$/],
    ['words with hyphens', /^[a-z]+(?:-[a-z]+)*$/],
    ['a loop that is done whenever it stops', /(?:a|a)*/],
    ['any character, until the next of its kind', /\[[^[\]]*\]/g],
    ['a bounded repeat', /^(?:a{1,30}){1,30}$/],
    ['the same from one place only', /\s+$/y],
  ])('%s', (_what, pattern) => expect(slownessOf(pattern)).toBeUndefined());
});

test('what cannot be judged is said to be', () => {
  expect(slownessOf(/^(a+)\1$/)).toMatch(/^cannot be judged/);
});
