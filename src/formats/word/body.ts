import type { FileChild, ISectionOptions } from 'docx';
import type { ReviewDocument, Section } from '../../core/index.ts';
import { renderBlock } from './blocks/index.ts';
import { contents } from './contents.ts';
import { pageFooter, pageHeader } from './header-and-footer.ts';
import { type HeadingPlace, sectionHeading } from './heading.ts';
import { headingNumberings } from './numbering.ts';
import { orientationRuns } from './orientation-runs.ts';
import { pageProperties, textWidth } from './page-layout.ts';
import { titlePage } from './title-page.ts';

/** Title page, contents and chapters; pages turn only where a section holds a wide table. */
export const body = (document: ReviewDocument): ISectionOptions[] => {
  const numberings = headingNumberings(document.sections);
  const firstBlocks = firstBlockNumbers(document.sections);
  return orientationRuns(document.sections).map(({ orientation, first, sections }, run) => ({
    properties: { page: pageProperties(orientation), titlePage: run === 0 },
    headers: { default: pageHeader(document, orientation) },
    footers: { default: pageFooter(document, orientation) },
    children: [
      ...(run === 0 ? [...titlePage(document), ...contents()] : []),
      ...sections.flatMap((section, index): FileChild[] => [
        sectionHeading(section, numberings[first + index] ?? 'text', headingPlace(section, run > 0 && index === 0)),
        ...section.blocks.flatMap((block, place) =>
          renderBlock(block, (firstBlocks[first + index] ?? 0) + place, textWidth(orientation)),
        ),
      ]),
    ],
  }));
};

/** Blocks are numbered through the document; here the number of each section's first one, from 1. */
const firstBlockNumbers = (sections: readonly Section[]): number[] => {
  let next = 1;
  return sections.map(({ blocks }) => {
    const first = next;
    next += blocks.length;
    return first;
  });
};

/** Chapter 1 and each appendix start a page. */
const headingPlace = ({ number }: Section, onNewPage: boolean): HeadingPlace => {
  if (onNewPage) return 'top';
  return number === '1' || number.startsWith('Bilaga') ? 'break' : 'flow';
};
