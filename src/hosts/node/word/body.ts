import type { FileChild, ISectionOptions } from 'docx';
import type { ReviewDocument, Section } from '../../../core/index.ts';
import { renderBlock } from './blocks/index.ts';
import { contents } from './contents.ts';
import { pageFooter, pageHeader } from './header-and-footer.ts';
import { type HeadingPlace, sectionHeading } from './heading.ts';
import { type HeadingNumbering, headingNumberings } from './numbering.ts';
import { orientationRuns } from './orientation-runs.ts';
import { type Orientation, pageProperties, textWidth } from './page-layout.ts';
import { titlePage } from './title-page.ts';

/** Title page, contents and chapters; pages turn only where a section holds a wide table. */
export const body = (document: ReviewDocument): ISectionOptions[] => {
  const numberings = headingNumberings(document.sections);
  return orientationRuns(document.sections).map(({ orientation, first, sections }, run) => ({
    properties: { page: pageProperties(orientation), titlePage: run === 0 },
    headers: { default: pageHeader(document, orientation) },
    footers: { default: pageFooter(document, orientation) },
    children: [
      ...(run === 0 ? [...titlePage(document), ...contents()] : []),
      ...sections.flatMap((section, index) => {
        const place = run > 0 && index === 0 ? 'top' : startsPage(section) ? 'break' : 'flow';
        return renderSection(section, numberings[first + index] ?? 'text', place, orientation);
      }),
    ],
  }));
};

/** Chapter 1 and each appendix start a page. */
const startsPage = ({ number }: Section): boolean => number === '1' || number.startsWith('Bilaga');

const renderSection = (
  section: Section,
  numbering: HeadingNumbering,
  place: HeadingPlace,
  orientation: Orientation,
): FileChild[] => [
  sectionHeading(section, numbering, place),
  ...section.blocks.flatMap((block) => renderBlock(block, textWidth(orientation))),
];
