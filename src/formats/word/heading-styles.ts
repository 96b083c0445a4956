import { type IParagraphStyleOptions, LineRuleType } from 'docx';
import { lists } from './numbering.ts';
import { palette } from './palette.ts';

/** Space above and below in twips, and between lines in 240ths of a line. */
export const spacing = (before: number, after: number, line = 276) => ({
  before,
  after,
  line,
  // Without the rule some programs read `line` as an exact height and clip pictures and charts to one line.
  lineRule: LineRuleType.AUTO,
});

/** Heading styles need their outline level stated: without it only Word knows that they are headings. */
export const heading = (level: 1 | 2 | 3, size: number, before: number, after: number) => ({
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run: { size, bold: true, color: palette.heading },
  paragraph: {
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
    spacing: spacing(before, after, 252),
    numbering: { reference: lists.chapters, level: level - 1 },
  },
});

/** Headings inside a section: real headings by outline level, without a number and outside the contents list. */
export const subheading = (level: 2 | 3 | 4, run: IParagraphStyleOptions['run'] & object): IParagraphStyleOptions => ({
  id: `Mellanrubrik${level}`,
  name: `Mellanrubrik ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run: { bold: true, color: palette.heading, ...run },
  paragraph: { keepNext: true, keepLines: true, outlineLevel: level - 1, spacing: spacing(240, 80, 252) },
});

export const contentsEntry = (level: 1 | 2 | 3): IParagraphStyleOptions => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  run: level === 1 ? { bold: true } : {},
  paragraph: { spacing: spacing(level === 1 ? 140 : 0, 40, 252), indent: { left: (level - 1) * 284 } },
});
