import type { FileChild, ISectionOptions } from 'docx';
import type { Block, ReviewDocument, Section } from '../../../core/index.ts';
import { renderBlock } from './blocks/index.ts';
import { contents } from './contents.ts';
import { pageFooter, pageHeader } from './header-and-footer.ts';
import { type HeadingPlace, sectionHeading } from './heading.ts';
import { type HeadingNumbering, headingNumberings } from './numbering.ts';
import { type Orientation, pageProperties, textWidth } from './page-layout.ts';
import { titlePage } from './title-page.ts';

/** A table with as many columns as this gets pages on their side, together with the heading and text around it. */
const wideTableColumns = 7;

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

interface OrientationRun {
  readonly orientation: Orientation;
  /** Place of its first section in the document. */
  readonly first: number;
  readonly sections: readonly Section[];
}

/** The sections in runs of one orientation; the first run stands upright, since it carries title page and contents. */
const orientationRuns = (sections: readonly Section[]): OrientationRun[] => {
  const runs: { orientation: Orientation; first: number; sections: Section[] }[] = [
    { orientation: 'portrait', first: 0, sections: [] },
  ];
  sections.forEach((section, index) => {
    const orientation = isWide(section) || opensWide(section, sections[index + 1]) ? 'landscape' : 'portrait';
    const run = runs.at(-1);
    if (run?.orientation === orientation) run.sections.push(section);
    else runs.push({ orientation, first: index, sections: [section] });
  });
  return runs;
};

const isWide = (section: Section): boolean =>
  section.blocks.some((block) => block.kind === 'table' && block.columns.length >= wideTableColumns);

/** A chapter of a few words goes along with its first wide subsection, rather than leave most of a page empty. */
const opensWide = (section: Section, next: Section | undefined): boolean =>
  next !== undefined && next.level > section.level && isWide(next) && section.blocks.every(isProse);

const isProse = (block: Block): boolean => block.kind === 'paragraph' || block.kind === 'callout';

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
