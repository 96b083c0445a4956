import { Paragraph } from 'docx';
import type { List } from '../../../core/index.ts';
import { inlineRuns } from '../inline.ts';
import { lists } from '../numbering.ts';

/** @param number of the block in the document: ordered lists with the same number would count on from each other */
export const list = ({ ordered, items }: List, number: number): Paragraph[] =>
  items.map(
    (item) =>
      new Paragraph({
        style: ordered ? 'ListNumber' : 'ListBullet',
        numbering: {
          reference: ordered ? lists.ordered : lists.bullets,
          level: 0,
          custom: true,
          ...(ordered && { instance: number }),
        },
        children: inlineRuns(item),
      }),
  );
