import type { FileChild } from 'docx';
import type { Block } from '../../../core/index.ts';
import { chart } from './chart.ts';
import { keyFigures } from './key-figures.ts';
import { list } from './list.ts';
import { callout, paragraph, subheading } from './paragraph.ts';
import { table } from './table.ts';

/**
 * @param number of the block, unique in the document
 * @param width of the text on the page, in twips
 */
export const renderBlock = (block: Block, number: number, width: number): readonly FileChild[] => {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block)];
    case 'subheading':
      return [subheading(block)];
    case 'list':
      return list(block, number);
    case 'table':
      return table(block, width);
    case 'key-figures':
      return keyFigures(block, width);
    case 'chart':
      return chart(block, width);
    case 'callout':
      return [callout(block)];
  }
};
