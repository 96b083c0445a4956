import fc from 'fast-check';
import { movedKeys } from '../../../src/core/exchange/moved-keys.ts';

test.each([
  ['nothing in the same order', 'abc', 'abc', ''],
  ['the one that has jumped to the front', 'abcd', 'dabc', 'd'],
  ['the one that has jumped to the end', 'abcd', 'bcda', 'a'],
  ['nothing for keys that are added or removed', 'abc', 'axc', ''],
  ['all but one of a turned order', 'abc', 'cba', 'cb'],
])('gives %s', (_, before, after, moved) => {
  expect(movedKeys(before, after).join('')).toBe(moved);
});

test('what is not moved stands in the same order on both sides', () => {
  const letters = [...'abcdefgh'];
  fc.assert(
    fc.property(fc.shuffledSubarray(letters), fc.shuffledSubarray(letters), (before, after) => {
      const moved = new Set(movedKeys(before, after));
      const stays = (keys: string[], other: string[]) => keys.filter((key) => other.includes(key) && !moved.has(key));
      expect(stays(before, after)).toEqual(stays(after, before));
    }),
  );
});
