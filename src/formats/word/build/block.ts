import type { Block, Inline, List } from '../../../core/index.ts';
import { lists } from '../look/style.ts';
import type { StyleId } from '../look/styles.ts';
import type { WordBlock } from '../model/word-document.ts';
import { type Building, paragraph, textParagraph } from './building.ts';
import { chart } from './chart.ts';
import { keyFigures } from './key-figures.ts';
import { table } from './table.ts';
import { inlineRuns } from './text.ts';

const calloutStyles = { missing: 'RutaSaknas', kept: 'RutaUtelamnat', information: 'RutaInformation' } as const;

/**
 * @param width of the text on the page, in twips
 * @param next the block below: what leads to it stands on its page
 */
export function buildBlock(block: Block, building: Building, width: number, next?: Block): readonly WordBlock[] {
  switch (block.kind) {
    case 'paragraph': {
      const leads = next?.kind === 'list' && isLead(block.content);
      return [paragraph('Normal', inlineRuns(block.content, building.footnotes), leads ? { keepNext: true } : {})];
    }
    case 'subheading':
      return [textParagraph(`Mellanrubrik${block.level}` as StyleId, block.text)];
    case 'list':
      return list(block, building);
    case 'table':
      return table(block, building, width);
    case 'key-figures':
      return keyFigures(block, width);
    case 'chart':
      return chart(block, building, width);
    case 'callout':
      return [paragraph(calloutStyles[block.tone], inlineRuns(block.content, building.footnotes))];
  }
}

/** Whether a paragraph ends with a colon, footnotes apart. */
function isLead(content: readonly Inline[]): boolean {
  const texts = content.filter(({ kind }) => kind === 'text');
  const last = texts[texts.length - 1];
  return last?.kind === 'text' && last.text.endsWith(':');
}

/** Each ordered list counts from 1, so each has a number of its own. */
function list({ ordered, items }: List, building: Building): WordBlock[] {
  const number = ordered ? lists.ordered + building.orderedLists++ : lists.bullets;
  return items.map((item) =>
    paragraph(ordered ? 'ListNumber' : 'ListBullet', inlineRuns(item, building.footnotes), { list: number }),
  );
}
