import { strFromU8, unzipSync } from 'fflate';
import { baseDocument } from '../../../scripts/apps-script/base-document.ts';
import { parseXml } from '../../support/parse-xml.ts';

const parts = Object.fromEntries(
  Object.entries(unzipSync(baseDocument())).map(([path, bytes]) => [path, strFromU8(bytes)]),
);

describe('the document that a review in Google Docs starts from', () => {
  test('is small enough to lie in the code', () => {
    expect(Buffer.from(baseDocument()).toString('base64').length).toBeLessThan(6000);
  });

  test('carries no time of its own, so that it is the same each time', () => {
    expect([...baseDocument().subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  test('has no part that is not well-formed', () => {
    for (const xml of Object.values(parts)) expect(() => parseXml(xml)).not.toThrow();
  });

  test.each([
    ['a contents list of three levels', 'word/document.xml', 'TOC \\o "1-3"'],
    ['the page', 'word/footer1.xml', 'w:instr="PAGE"'],
    ['the number of pages', 'word/footer1.xml', 'w:instr="NUMPAGES"'],
    ['an A4 page', 'word/document.xml', '<w:pgSz w:w="11906" w:h="16838"/>'],
    ['Swedish as its language', 'word/styles.xml', '<w:lang w:val="sv-SE"/>'],
  ])('carries %s', (_, part, text) => {
    expect(parts[part]).toContain(text);
  });
});
