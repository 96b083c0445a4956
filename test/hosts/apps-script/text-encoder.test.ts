import fc from 'fast-check';
import { TextEncoder as OwnEncoder } from '../../../src/hosts/apps-script/text-encoder.ts';

test('gives the bytes that the encoder of other hosts gives, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
      (text) => {
        expect([...new OwnEncoder().encode(text)]).toEqual([...new TextEncoder().encode(text)]);
      },
    ),
  );
});

test.each(['', 'Åäö', '€', '😀', '\ud83d', 'a\ude00b'])('the same for %j', (text) => {
  expect([...new OwnEncoder().encode(text)]).toEqual([...new TextEncoder().encode(text)]);
});
