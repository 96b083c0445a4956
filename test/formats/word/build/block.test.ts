import { buildBlock } from '../../../../src/formats/word/build/block.ts';
import { newBuilding } from '../../../../src/formats/word/build/building.ts';
import { text } from '../../../support/review-document-builder.ts';

function keptWithNext(count: number) {
  const items = Array.from({ length: count }, (_, index) => [text(`Punkt ${index + 1}`)]);
  const blocks = buildBlock({ kind: 'list', ordered: false, items }, newBuilding(), 9_000);
  return blocks.map((block) => block.kind === 'paragraph' && block.keepNext === true);
}

test.each([
  ['one item', [false]],
  ['two items', [true, false]],
  ['three items', [true, true, false]],
  ['five items', [true, false, false, true, false]],
])('neither end of a list of %s stands alone on a page', (_, expected) => {
  expect(keptWithNext(expected.length)).toEqual(expected);
});
