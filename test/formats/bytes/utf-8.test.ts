import fc from 'fast-check';
import { encodeUtf8 } from '../../../src/formats/bytes/utf-8.ts';

describe('UTF-8 written without TextEncoder', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['letters of two bytes', 'Åäö'],
    ['a sign of three bytes', '€'],
    ['a sign alone beyond the first plane', '😀'],
    ['plain letters', 'Ledningens genomgång'],
    ['signs of three bytes', '● Grön – 12 %'],
    ['signs beyond the first plane', 'a😀b'],
    ['halves of a pair', 'a\ud83db\ude00c'],
    ['a half at the end', 'a\ud83d'],
    ['the bounds', '\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}'],
  ])('is what TextEncoder gives: %s', (_, text) => {
    expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
  });

  test('is what TextEncoder gives, whatever the text', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
  });
});
