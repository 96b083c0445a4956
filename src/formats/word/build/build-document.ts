import { type ReviewDocument, type Section, startsPage } from '../../../core/index.ts';
import { textWidth } from '../look/page.ts';
import type { Stretch, WordBlock, WordDocument } from '../model/word-document.ts';
import { buildBlock } from './block.ts';
import { newBuilding } from './building.ts';
import { frontMatter } from './front-matter.ts';
import { type HeadingPlace, sectionHeading } from './heading.ts';
import { headingNumberings } from './heading-numbering.ts';
import { orientationRuns } from './orientation-runs.ts';

/** Title page, contents and chapters; pages turn only where a section holds a wide table. Its texts are such as XML can hold. */
export function buildDocument(review: ReviewDocument): WordDocument {
  const building = newBuilding();
  const numberings = headingNumberings(review.sections);
  const stretches = orientationRuns(review.sections).map(({ orientation, first, sections }, run): Stretch => {
    const width = textWidth(orientation);
    const blocks = sections.flatMap((section, index): WordBlock[] => {
      const place = first + index;
      const heading = headingPlace(section, run > 0 && index === 0);
      return [
        sectionHeading(section, place, numberings[place] ?? 'text', heading),
        ...section.blocks.flatMap((block, at) => buildBlock(block, building, width, section.blocks[at + 1])),
      ];
    });
    return {
      orientation,
      blocks: run === 0 ? [...frontMatter(review), ...blocks] : blocks,
    };
  });
  const { footnotes, charts, orderedLists } = building;
  return { stretches, footnotes, charts, orderedLists };
}

function headingPlace(section: Section, onNewPage: boolean): HeadingPlace {
  if (onNewPage) return 'top';
  return startsPage(section) ? 'break' : 'flow';
}
