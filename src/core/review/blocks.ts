import type { TrafficLight } from '../dashboard/indicator.ts';
import type {
  Block,
  Callout,
  Footnote,
  Inline,
  List,
  Paragraph,
  Subheading,
  Table,
  TableCell,
  TableColumn,
  TextRun,
} from './document.ts';

export function text(content: string): TextRun {
  return { kind: 'text', text: content };
}

export function strong(content: string): TextRun {
  return { kind: 'text', text: content, strong: true };
}

/** Text coloured as a traffic light; the word is in the text. */
export function lit(content: string, light: TrafficLight): TextRun {
  return { kind: 'text', text: content, light };
}

export function footnote(content: string): Footnote {
  return { kind: 'footnote', text: content };
}

/** A paragraph of texts and runs. */
export function paragraph(...content: readonly (string | Inline)[]): Paragraph {
  const runs = content.map((part) => (typeof part === 'string' ? text(part) : part));
  return { kind: 'paragraph', content: runs.map((run, index) => apartFrom(run, runs[index + 1])) };
}

/** The mark of a footnote does not stand against a digit, as if it were a power of it. */
function apartFrom(run: Inline, next: Inline | undefined): Inline {
  return run.kind === 'text' && next?.kind === 'footnote' && /\d$/.test(run.text)
    ? { ...run, text: `${run.text}\u00A0` }
    : run;
}

export function subheading(level: Subheading['level'], content: string): Subheading {
  return { kind: 'subheading', level, text: content };
}

export function list(items: readonly (readonly Inline[])[], ordered = false): List {
  return { kind: 'list', ordered, items };
}

export function callout(tone: Callout['tone'], content: string): Callout {
  return { kind: 'callout', tone, content: [text(content)] };
}

/** What a column shows of a row: text, runs, or nothing. */
type CellContent = string | Inline | readonly Inline[] | undefined;

/** A column of a table together with what its cells show. */
export interface ColumnOf<R> {
  readonly header: string;
  /** Share of the width, in any unit: the widths are scaled to add up to 100. */
  readonly width: number;
  readonly align?: TableColumn['align'];
  readonly cell: (row: R) => CellContent;
}

/** A table over rows, one line a row. `undefined` when there are no rows: an empty table says nothing. */
export function tableOf<R>(caption: string, rows: readonly R[], columns: readonly ColumnOf<R>[]): Table | undefined {
  if (rows.length === 0) return undefined;
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    kind: 'table',
    caption,
    columns: columns.map(({ header, width, align }) => ({
      header,
      width: (100 * width) / total,
      align: align ?? 'left',
    })),
    rows: rows.map((row) => columns.map(({ cell }) => tableCell(cell(row)))),
  };
}

function tableCell(content: CellContent): TableCell {
  if (content === undefined || content === '') return '–';
  return typeof content === 'object' && 'kind' in content ? [content] : content;
}

/** Blocks without those that had nothing to show. */
export function blocksOf(...blocks: readonly (Block | undefined | readonly (Block | undefined)[])[]): Block[] {
  return blocks.flat().filter((block): block is Block => block !== undefined);
}
