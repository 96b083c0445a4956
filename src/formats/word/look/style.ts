import { palette } from './palette.ts';

/**
 * Calibri comes with Word; LibreOffice and others fall back to Carlito, which has the same widths, so lines and pages
 * break alike.
 */
export const font = 'Calibri';

/** Numbers of the lists of the document. Each ordered list has a number of its own, from `ordered`. */
export const lists = { chapters: 1, appendices: 2, bullets: 3, ordered: 4 } as const;

/** Indents of lists, in twips; the numbers hang to the left of their text. */
export const listIndents = { chapters: 794, appendices: 1418, items: 397 } as const;

/** Width in eighths of a point, space to the text in points. */
export interface Border {
  readonly line: 'single' | 'dashed';
  readonly size: number;
  readonly space: number;
  readonly colour: string;
}

/**
 * A paragraph style. The document states it and the estimate of the pages reads it, so that the two cannot differ. Sizes are
 * half-points, lengths twips, `line` is 240ths of a line.
 */
export interface Style {
  readonly name: string;
  readonly basedOn?: string;
  /** The style of the paragraph that somebody adds after this one. */
  readonly next?: string;
  /** Offered among Word's quick styles. */
  readonly isQuick?: true;
  readonly size: number;
  readonly bold?: true;
  readonly italics?: true;
  readonly colour?: string;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly keepNext?: true;
  readonly keepLines?: true;
  /** Without it only Word knows that a heading is one. 0 is the highest. */
  readonly outline?: number;
  readonly list?: { readonly number: number; readonly level: number };
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<'top' | 'left' | 'bottom' | 'right', Border>>>;
}

/** The headings of sections, numbered by a list. */
export function heading(level: 1 | 2 | 3, size: number, before: number, after: number): Style {
  const { chapters: left } = listIndents;
  return {
    ...unnumberedHeading(`heading ${level}`, level, size, before, after),
    list: { number: lists.chapters, level: level - 1 },
    left,
    hanging: left,
  };
}

/** Headings inside a section: real headings by outline level, without a number and outside the contents list. */
export function subheading(level: 2 | 3 | 4, size: number, look: Partial<Style> = {}): Style {
  return { ...unnumberedHeading(`Mellanrubrik ${level}`, level, size, 240, 80), ...look };
}

function unnumberedHeading(name: string, level: number, size: number, before: number, after: number): Style {
  return {
    name,
    next: 'Normal',
    isQuick: true,
    size,
    bold: true,
    colour: palette.heading,
    before,
    after,
    line: 252,
    keepNext: true,
    keepLines: true,
    outline: level - 1,
  };
}

export function contentsEntry(level: 1 | 2 | 3): Style {
  const isChapter = level === 1;
  return {
    name: `toc ${level}`,
    next: 'Normal',
    size: 22,
    ...(isChapter && { bold: true }),
    before: isChapter ? 100 : 0,
    after: 20,
    line: 252,
    left: (level - 1) * 284,
  };
}

/** A framed remark. */
export function box(name: string, fill: string, colour: string, line: Border['line']): Style {
  const thin = { line, size: 4, space: 6, colour };
  return {
    name,
    isQuick: true,
    size: 22,
    before: 120,
    after: 200,
    line: 264,
    left: 170,
    right: 170,
    keepLines: true,
    fill,
    borders: {
      top: thin,
      left: { line: 'single', size: 24, space: 8, colour },
      bottom: thin,
      right: { ...thin, space: 8 },
    },
  };
}
