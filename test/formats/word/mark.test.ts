import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { renderReview } from '../../../src/formats/word/render-review.ts';
import { reviewDocument } from '../../support/review-document-builder.ts';
import { readMark } from '../../support/unpacked-by-node.ts';
import { buildXlsx, zipParts } from '../../support/xlsx-builder.ts';

const draft = renderReview(reviewDocument({ state: 'Utkast' }));
const final = renderReview(reviewDocument({ state: 'Slutlig' }));
function markOf(bytes: Uint8Array) {
  return readMark(bytes, 'genomgang.docx');
}

/** The draft with one of its parts changed. */
function edited(part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(draft);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

test('a document says that the program wrote it, and in which state', () => {
  expect(markOf(draft)).toEqual({ state: 'Utkast', isUnchanged: true });
  expect(markOf(final)).toEqual({ state: 'Slutlig', isUnchanged: true });
});

test('a document that was only packed anew, in another order, is unchanged', () => {
  const packed = zipSync(Object.fromEntries(Object.entries(unzipSync(draft)).reverse()), { level: 0 });
  expect(markOf(packed)).toEqual({ state: 'Utkast', isUnchanged: true });
});

test.each<[string, string, (text: string) => string]>([
  ['a word', 'word/document.xml', (text) => text.replace('</w:t>', '.</w:t>')],
  ['a space between tags', 'word/styles.xml', (text) => text.replace('><', '> <')],
  ['a property', 'docProps/core.xml', (text) => text.replace('</dc:title>', '!</dc:title>')],
  ['the state in the mark', 'docProps/custom.xml', (text) => text.replace('Utkast', 'Slutlig')],
  ['a new part', 'word/comments.xml', () => '<w:comments/>'],
])('a document where %s is another is changed', (_what, part, change) => {
  expect(markOf(edited(part, change))).toMatchObject({ isUnchanged: false });
});

test('a mark without a checksum that can be read is that of a changed document', () => {
  const broken = edited('docProps/custom.xml', (text) => text.replace(/[0-9a-f]{64}/, 'x'));
  expect(markOf(broken)).toMatchObject({ isUnchanged: false });
});

test.each([
  ['without properties', { 'word/document.xml': '<w:document/>' }],
  [
    'with properties of other programs',
    { 'docProps/custom.xml': '<Properties><property name="Diarienummer"/></Properties>' },
  ],
])('a document %s has no mark', (_what, parts) => {
  expect(markOf(zipParts(parts))).toBeUndefined();
  expect(markOf(buildXlsx())).toBeUndefined();
});

test('what is no document is not read', () => {
  expect(() => markOf(strToU8('hej'))).toThrow(expect.objectContaining({ name: 'HostError' }));
});
