import type { Block, ReviewDocument } from '../document.ts';
import { cellContent } from './cell-content.ts';

/** A document as other programs read it: each cell of a table is a list of runs, as the rest of its text is. */
export function documentData(document: ReviewDocument): ReviewDocument {
  const sections = document.sections.map((section) => ({ ...section, blocks: section.blocks.map(blockData) }));
  return { ...document, sections };
}

function blockData(block: Block): Block {
  return block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(cellContent)) } : block;
}
