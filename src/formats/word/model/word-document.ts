import type { Chart } from '../../../core/index.ts';
import type { Orientation } from '../look/page.ts';
import type { StyleId } from '../look/styles.ts';

/**
 * A Word document as plain data: what its XML is written from, and its pages are estimated from. Lengths are twips (1/20 point)
 * unless told.
 */
export interface WordDocument {
  readonly stretches: readonly Stretch[];
  /** In the order of their numbers, from 1. */
  readonly footnotes: readonly string[];
  /** In the order of their numbers, from 1. */
  readonly charts: readonly WordChart[];
  /** How many ordered lists there are, each with its own count from 1. */
  readonly orderedLists: number;
}

/** Blocks on pages that lie alike. */
export interface Stretch {
  readonly orientation: Orientation;
  readonly blocks: readonly WordBlock[];
}

export type WordBlock = WordParagraph | WordTable | WordChart | WordContents;

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly style: StyleId;
  readonly runs: readonly Run[];
  readonly align?: Align;
  /** Begins a page. */
  readonly startsPage?: true;
  /** Stands on the page where the next one begins, also where its style does not. */
  readonly keepNext?: true;
  /** Space above and below where it is not that of the style. */
  readonly before?: number;
  readonly after?: number;
  /** Number of its list where it is not that of the style; 0 = none, and no indent. */
  readonly list?: number;
  /** Names by which the paragraph is found. */
  readonly bookmarks?: readonly string[];
}

type Align = 'left' | 'right' | 'center';

/** `text` may hold `\n` (a line break), `\t` (a tab), U+00AD (a soft hyphen) and U+2011 (a hyphen where no line breaks). */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly look?: RunLook }
  | { readonly kind: 'footnote'; readonly number: number }
  /** What Word counts itself when it is asked to, and what stands there until then. */
  | { readonly kind: 'field'; readonly code: string; readonly result: string; readonly look?: RunLook };

/** Where it differs from the style of the paragraph. */
export interface RunLook {
  readonly bold?: true;
  readonly italics?: true;
  readonly underline?: true;
  readonly colour?: string;
  /** Half-points. */
  readonly size?: number;
  readonly font?: string;
  readonly fill?: string;
}

export interface WordTable {
  readonly kind: 'table';
  /** Read out by a screen reader before the cells. */
  readonly title: string;
  /** Empty text = none. */
  readonly description: string;
  readonly widths: readonly number[];
  readonly header: readonly WordParagraph[];
  readonly rows: readonly WordRow[];
  /** Where cells of one row stand to each other. */
  readonly verticalAlign: 'top' | 'center';
}

interface WordRow {
  readonly cells: readonly WordCell[];
  /** Rows stay whole; a row taller than a page must be let to break, or its end would not be seen. */
  readonly mayBreak: boolean;
}

export interface WordCell {
  readonly paragraph: WordParagraph;
  readonly fill?: string;
}

export interface WordChart {
  readonly kind: 'chart';
  readonly chart: Chart;
  /** From 1. */
  readonly number: number;
  /** Pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
  /** The end of the value axis where several charts share it; `null` = Word chooses. */
  readonly scale: number | null;
}

/** The contents list. */
export interface WordContents {
  readonly kind: 'contents';
  /** The deepest level of headings that it lists. */
  readonly deepest: 2 | 3;
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  readonly bookmark: string;
  readonly level: 1 | 2 | 3;
  readonly number: string;
  readonly title: string;
}

/** Where things stand. */
export interface PageNumbers {
  /** By bookmark, from 1. */
  readonly pageOf: ReadonlyMap<string, number>;
  readonly total: number;
}
