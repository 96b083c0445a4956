import type {
  Block,
  Callout,
  Chart,
  Inline,
  KeyFigure,
  ReviewDocument,
  Section,
  Table,
  TableCell,
  TextRun,
} from '../../src/core/index.ts';

export function text(value: string, look: Omit<TextRun, 'kind' | 'text'> = {}): TextRun {
  return {
    kind: 'text',
    text: value,
    ...look,
  };
}

export function paragraph(...content: (string | Inline)[]): Block {
  return {
    kind: 'paragraph',
    content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
  };
}

export function footnote(value: string): Inline {
  return { kind: 'footnote', text: value };
}

export function list(items: readonly string[], ordered = false): Block {
  return {
    kind: 'list',
    ordered,
    items: items.map((item) => [text(item)]),
  };
}

export function callout(tone: Callout['tone'], value: string): Block {
  return {
    kind: 'callout',
    tone,
    content: [text(value)],
  };
}

/** Left-aligned columns, of equal width unless told; a cell is text or runs. */
export function table(
  caption: string,
  headers: readonly string[],
  rows: readonly (readonly TableCell[])[],
  widths: readonly number[] = headers.map(() => 100 / headers.length),
): Table {
  return {
    kind: 'table',
    caption,
    columns: headers.map((header, index) => ({ header, width: widths[index] ?? 0, align: 'left' as const })),
    rows,
  };
}

export function chart(change: Partial<Chart> = {}): Chart {
  return {
    id: 'A5',
    kind: 'bar',
    title: 'Klara åtgärder per område',
    alternativeText:
      'Liggande staplar. Utbildning har kommit längst med 80 procent, Lokal anvisning kortast med 20 procent.',
    unit: 'andel',
    categoryTitle: 'Område',
    categories: ['Styrning och uppföljning', 'Utbildning', 'Lokal anvisning'],
    series: [{ name: 'Andel klara', values: [0.5, 0.8, 0.2] }],
    ...change,
  };
}

export function keyFigure(change: Partial<KeyFigure> = {}): KeyFigure {
  return {
    indicator: 'A2',
    label: 'Klara åtgärder',
    value: '62 %',
    target: '80 %',
    status: 'gul',
    previous: '55 % (2024)',
    trend: 'bättre',
    ...change,
  };
}

export function section(change: Partial<Section> = {}): Section {
  return {
    key: 'sammanfattning',
    number: '1',
    title: 'Sammanfattning',
    level: 1,
    blocks: [paragraph('Förvaltningen har genomfört årets genomgång.')],
    ...change,
  };
}

export function reviewDocument(change: Partial<ReviewDocument> = {}): ReviewDocument {
  return {
    language: 'sv-SE',
    part: 'Genomgång',
    title: 'Ledningens genomgång 2025',
    subtitle: 'Informationssäkerhet och dataskydd, inriktning 2026–2027',
    board: 'Socialnämnden',
    administration: 'Socialförvaltningen',
    year: 2025,
    state: 'Utkast',
    edition: 'Intern',
    today: '2025-12-01',
    titlePage: [
      { label: 'Diarienummer', value: 'SOF 2025/123' },
      { label: 'Datum', value: '1 december 2025' },
    ],
    header: 'Socialnämnden · SOF 2025/123',
    sections: [section()],
    ...change,
  };
}
