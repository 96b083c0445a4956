import fc from 'fast-check';
import { isInRange } from '../../../../src/formats/excel/read/cell-reference.ts';
import { FormulaBlocks } from '../../../../src/formats/excel/read/formula-blocks.ts';

test('finds a cell exactly in the blocks of several cells that it lies in, short or tall', () => {
  const block = fc
    .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 5 }), fc.nat(150), fc.nat(2))
    .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
  const position = fc.record({ row: fc.integer({ min: 1, max: 460 }), column: fc.integer({ min: 1, max: 8 }) });
  fc.assert(
    fc.property(fc.array(block), fc.array(position), (blocks, positions) => {
      const found = new FormulaBlocks();
      for (const each of blocks) found.add(each);
      const several = blocks.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
      for (const each of positions) {
        expect(found.has(each)).toBe(several.some((range) => isInRange(each, range)));
      }
    }),
  );
});
