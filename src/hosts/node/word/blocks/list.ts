import { Paragraph } from 'docx';
import type { List } from '../../../../core/index.ts';
import { inlineRuns } from '../inline.ts';
import { lists } from '../numbering.ts';

/** A real list; every ordered list counts from 1. */
export const list = ({ ordered, items }: List): Paragraph[] =>
  items.map(
    (item, index) =>
      new Paragraph({
        style: ordered ? 'ListNumber' : 'ListBullet',
        numbering: {
          reference: ordered ? lists.ordered : lists.bullets,
          level: 0,
          custom: true,
          ...(ordered && index === 0 && { restart: true }),
        },
        children: inlineRuns(item),
      }),
  );
