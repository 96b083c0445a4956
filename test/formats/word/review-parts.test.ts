import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import type * as word from '../../../src/formats/word/render-review.ts';
import { renderReview, reviewParts } from '../../../src/formats/word/render-review.ts';
import { crc32 } from '../../../src/formats/zip/crc-32.ts';
import { packEntry } from '../../../src/formats/zip/pack-entry.ts';
import { fullReviewDocument } from '../../support/full-review-document.ts';
import { readMark } from '../../support/unpacked-by-node.ts';

const review = fullReviewDocument();

async function bundledRoom() {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/formats/word/render-review.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'neutral',
    format: 'iife',
    globalName: 'room',
    target: 'es2020',
  });
  return { code: outputFiles.map(({ text }) => text).join(''), files: Object.keys(metafile.inputs) };
}

describe('the writer', () => {
  test('brings no package', async () => {
    const { files } = await bundledRoom();
    expect(files.filter((path) => path.includes('node_modules'))).toEqual([]);
  });

  test('gives the same bytes where there is nothing but the language and text in UTF-8', async () => {
    const { code } = await bundledRoom();
    const engine = createContext({ TextEncoder, TextDecoder });
    const room = runInContext(`${code}\nroom`, engine) as typeof word;
    expect(Buffer.from(room.renderReview(review)).equals(renderReview(review))).toBe(true);
  });

  test('puts what the parts are first and its mark last', () => {
    const names = reviewParts(review).map(({ name }) => name);
    expect([names.at(0), names.at(-1)]).toEqual(['[Content_Types].xml', 'docProps/custom.xml']);
    expect(new Set(names).size).toBe(names.length);
  });

  test('leaves the packing to the host', () => {
    const packed = renderReview(review, { pack: ({ name, bytes }) => packEntry(name, bytes, { crc32 }) });
    expect(packed.length).toBeLessThan(renderReview(review).length / 3);
    for (const bytes of [packed, renderReview(review)]) {
      expect(readMark(bytes, 'genomgang.docx')).toEqual({ state: review.state, isUnchanged: true });
    }
  });
});
