import { XmlCursor } from '../../../src/formats/xml/xml-cursor.ts';
import { hostErrorOf } from '../../support/host-error-of.ts';

function cursorOn(text: string): XmlCursor {
  return new XmlCursor(text, { part: 'xl/workbook.xml' });
}

function walk(text: string): string[] {
  const cursor = cursorOn(text);
  const seen: string[] = [];
  while (cursor.next()) seen.push(`${cursor.kind} ${cursor.name}${cursor.selfClosing ? '/' : ''}`);
  return seen;
}

describe('a walk through XML', () => {
  test.each<[string, string, string[]]>([
    ['elements', '<a><b/></a>', ['open a', 'open b/', 'close a']],
    ['prefixes', '<x:a xmlns:x="u"><x:b></x:b></x:a>', ['open a', 'open b', 'close b', 'close a']],
    [
      'comments, instructions and data',
      '<?xml version="1.0"?><!-- <c> --><a><![CDATA[<b>]]><?p <d> ?></a>',
      ['open a', 'close a'],
    ],
    ['tags with > in attributes', '<a b=">" c=\'/>\'><d/></a>', ['open a', 'open d/', 'close a']],
    ['blanks in tags', '<a\n\tb = "1" ><b /></a\n>', ['open a', 'open b/', 'close a']],
  ])('%s', (_, text, expected) => {
    expect(walk(text)).toEqual(expected);
  });

  test('knows attributes and where they stand', () => {
    const cursor = cursorOn('<a r="A&amp;1" x:r=\'2\' é="3"/>');
    cursor.next();
    expect(cursor.attribute('r')).toBe('A&1');
    expect(cursor.attribute('x:r')).toBe('2');
    expect(cursor.attribute('s')).toBeUndefined();
    expect([...cursor.attributes().keys()]).toEqual(['r', 'x:r', 'é']);
    const span = cursor.attributeSpan('é')!;
    expect(cursor.text.slice(span.start, span.end)).toBe('"3"');
  });

  test('reads text without that of children, and skips an element whole', () => {
    const cursor = cursorOn('<a>x<b>y<c/></b>z<d>1</d></a>');
    cursor.next();
    expect(cursor.readText()).toBe('xz');
    expect([cursor.kind, cursor.name, cursor.next()]).toEqual(['close', 'a', false]);
    const other = cursorOn('<a><b><c/></b><d/></a>');
    other.next();
    other.next();
    other.skip();
    expect([other.kind, other.name]).toEqual(['close', 'b']);
  });

  test.each([
    ['a document type', '<!DOCTYPE a><a/>'],
    ['a billion laughs', '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['a parameter entity from elsewhere', '<!DOCTYPE a SYSTEM "http://example.org/x.dtd"><a/>'],
    ['an entity inside the content', '<a><!ENTITY x "y"></a>'],
  ])('%s is refused', (_, text) => {
    expect(hostErrorOf(() => walk(text)).code).toBe('xml-entities');
  });

  test.each([
    ['nothing', ''],
    ['only text', 'hej'],
    ['a tag that is cut off', '<a'],
    ['an attribute that is cut off', '<a b="1'],
    ['an element that is not closed', '<a><b></a>'],
    ['an element closed twice', '<a></a></a>'],
    ['a longer name at the end', '<a></ab>'],
    ['a document that is cut off', '<a><b/>'],
    ['a comment that is cut off', '<a><!-- '],
    ['data that is cut off', '<a><![CDATA[ '],
    ['an attribute without quotes', '<a b=1/>'],
    ['an attribute without value', '<a b/>'],
    ['a tag without name', '<a>< b/></a>'],
    ['nesting beyond reason', '<a>'.repeat(100_000)],
  ])('%s is damage', (_, text) => {
    const error = hostErrorOf(() => walk(text));
    expect(error.code).toBe('damaged');
    expect(error.message).toContain('xl/workbook.xml');
  });

  test.each(['&nbsp;', '&', '&#x110000;', '&#;', '&lt', '&constructor;', '&verylongname;'])(
    '%s in text is damage',
    (text) => {
      const cursor = cursorOn(`<a>${text}</a>`);
      cursor.next();
      expect(hostErrorOf(() => cursor.readText()).code).toBe('damaged');
    },
  );
});
