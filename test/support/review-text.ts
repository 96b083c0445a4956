import type { Block, Inline, ReviewDocument } from '../../src/core/review/document.ts';
import { cellContent } from '../../src/core/review/views/cell-content.ts';

function textOf(runs: readonly Inline[]): string {
  return runs.map(({ text }) => text).join('');
}

/** All that a block says. */
function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'callout':
      return textOf(block.content);
    case 'subheading':
      return block.text;
    case 'list':
      return block.items.map(textOf).join('\n');
    case 'table':
      return block.rows.map((row) => row.map((cell) => textOf(cellContent(cell))).join(' | ')).join('\n');
    case 'key-figures':
      return block.figures.map(({ label, value }) => `${label} ${value}`).join('\n');
    case 'chart':
      return block.chart.alternativeText;
  }
}

/** All that a section says, a block a line: tables with `|` between cells, charts by their alternative text. */
export function textOfSection({ sections }: ReviewDocument, key: string): string {
  const found = sections.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`No section ${key}`);
  return found.blocks.map(wordsOf).join('\n');
}
