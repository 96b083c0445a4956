import type { Chart } from '../dashboard/chart.ts';
import type { TrafficLight, Trend } from '../dashboard/indicator.ts';

/** A stretch of text. `light` colours it as a traffic light; the word is always in the text itself. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly light?: TrafficLight;
  /** Web address that the text leads to. */
  readonly link?: string;
}

/** A source or remark at the foot of the page, anchored where it stands. */
export interface Footnote {
  readonly kind: 'footnote';
  readonly text: string;
}

export type Inline = TextRun | Footnote;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
}

/** A heading below the section's own, unnumbered; `level` continues the hierarchy (section level + 1). */
export interface Subheading {
  readonly kind: 'subheading';
  readonly level: 2 | 3 | 4;
  readonly text: string;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Inline[])[];
}

export interface TableColumn {
  readonly header: string;
  /** Share of the width; the widths of a table add up to 100. */
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
}

/** What a cell of a table shows. Nearly all are plain text, and held as nothing more: a table may have very many. */
export type TableCell = string | readonly Inline[];

/** `rows[r][c]` is one cell; every row has as many cells as there are columns. The header row repeats on every page. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface KeyFigure {
  /** Indicator id, e.g. `A2`. */
  readonly indicator: string;
  readonly label: string;
  readonly value: string;
  /** Empty text = no target. */
  readonly target: string;
  readonly status: TrafficLight;
  /** The figure as it was, with when; empty text = there is none. */
  readonly previous: string;
  readonly trend: Trend | null;
}

export interface KeyFigures {
  readonly kind: 'key-figures';
  readonly figures: readonly KeyFigure[];
}

export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: Chart;
}

/** A framed remark: `missing` = input that the section lacks, `kept` = what an edition leaves out, `information` otherwise. */
export interface Callout {
  readonly kind: 'callout';
  readonly tone: 'missing' | 'kept' | 'information';
  readonly content: readonly Inline[];
}

export type Block = Paragraph | Subheading | List | Table | KeyFigures | ChartBlock | Callout;

/** A section of the review with its numbered heading; the sections stand flat, in document order. */
export interface Section {
  /** Stable key, e.g. `omvarld`, `forbattringar-2026`, `bilaga-a`; a host finds the section again by it. */
  readonly key: string;
  /** `2.1`, `Bilaga A`. */
  readonly number: string;
  readonly title: string;
  readonly level: 1 | 2 | 3;
  readonly blocks: readonly Block[];
}

/** Label and value on the title page, e.g. `Diarienummer`, `SOF 2025/123`. */
export interface TitlePageEntry {
  readonly label: string;
  readonly value: string;
}

/** What a review gives to read: the document that is decided, and its appendices as a document of their own. */
export interface ReviewDocuments {
  readonly document: ReviewDocument;
  readonly appendices: ReviewDocument;
}

/** The review as plain data: every host renders the same text and figures. */
export interface ReviewDocument {
  readonly language: 'sv-SE';
  readonly part: 'Genomgång' | 'Bilagor';
  /** `Ledningens genomgång 2025`. */
  readonly title: string;
  readonly subtitle: string;
  readonly board: string;
  readonly administration: string;
  readonly year: number;
  readonly state: 'Utkast' | 'Slutlig';
  readonly edition: 'Intern' | 'Offentlig';
  /** Civil date of the computations. */
  readonly today: string;
  readonly titlePage: readonly TitlePageEntry[];
  /** Text of the page header: board and diarienummer. */
  readonly header: string;
  readonly sections: readonly Section[];
}
