import { manifestText, parseManifest } from '../../../../../src/hosts/node/archive/bagit/manifest.ts';

const checksum = 'ab12';

test.each([
  ['data/a.csv', 'ab12  data/a.csv\n'],
  ['data/100 %.csv', 'ab12  data/100 %25.csv\n'],
  ['data/a\r\nb', 'ab12  data/a%0D%0Ab\n'],
  ['data/%0A', 'ab12  data/%250A\n'],
])('the path %j is written so that it comes back', (path, text) => {
  expect(manifestText([{ path, checksum }])).toBe(text);
  expect(parseManifest(text)).toEqual([{ path, checksum }]);
});

test.each([
  ['tabs and upper case', 'AB12\tdata/a\n', 'data/a'],
  ['the star of other programs', 'ab12 *data/a\n', 'data/a'],
  ['a path from here', 'ab12 ./data/a\r\n', 'data/a'],
  ['percent signs of other programs', 'ab12 data/100%20\n', 'data/100%20'],
])('reads %s', (_what, text, path) => expect(parseManifest(text)).toEqual([{ path, checksum }]));

test('a line that is none has no checksum', () => {
  expect(parseManifest('hej\n')).toEqual([{ path: 'hej', checksum: '' }]);
});
