import { palette } from './palette.ts';
import { box, contentsEntry, heading, listIndents, lists, type Style, subheading } from './style.ts';

const item = {
  isQuick: true,
  size: 22,
  before: 0,
  after: 80,
  line: 276,
  left: listIndents.items,
  hanging: listIndents.items,
} as const;

const tableText = { size: 19, before: 30, after: 30, line: 247 } as const;

/** The one table of the styles of the document, by the id that its paragraphs name. */
const table = {
  Normal: { name: 'Normal', isQuick: true, size: 22, colour: palette.text, before: 0, after: 140, line: 276 },
  Title: {
    name: 'Title',
    next: 'Subtitle',
    isQuick: true,
    size: 60,
    bold: true,
    colour: palette.heading,
    before: 0,
    after: 120,
    line: 240,
  },
  Subtitle: {
    name: 'Subtitle',
    next: 'Normal',
    isQuick: true,
    size: 30,
    colour: palette.muted,
    before: 0,
    after: 480,
    line: 252,
    borders: { bottom: { line: 'single', size: 12, space: 16, colour: palette.heading } },
  },
  Heading1: heading(1, 36, 480, 160),
  Heading2: heading(2, 28, 360, 120),
  Heading3: heading(3, 24, 280, 100),
  Mellanrubrik2: subheading(2, 26),
  Mellanrubrik3: subheading(3, 23),
  Mellanrubrik4: subheading(4, 22, { italics: true }),
  TOC1: contentsEntry(1),
  TOC2: contentsEntry(2),
  TOC3: contentsEntry(3),
  TOCHeading: {
    name: 'TOC Heading',
    next: 'Normal',
    size: 36,
    bold: true,
    colour: palette.heading,
    before: 0,
    after: 200,
    line: 276,
    keepNext: true,
  },
  Avsandare: { name: 'Avsändare', size: 24, colour: palette.heading, before: 0, after: 20, line: 276 },
  Dokumentstatus: { name: 'Dokumentstatus', size: 26, bold: true, before: 0, after: 160, line: 276 },
  Dokumentuppgift: { name: 'Dokumentuppgift', size: 22, before: 0, after: 90, line: 264, left: 2835, hanging: 2835 },
  ListBullet: { name: 'List Bullet', ...item, list: { number: lists.bullets, level: 0 } },
  ListNumber: { name: 'List Number', ...item },
  Caption: {
    name: 'caption',
    next: 'Normal',
    isQuick: true,
    size: 20,
    bold: true,
    colour: palette.heading,
    before: 200,
    after: 80,
    line: 252,
    keepNext: true,
    keepLines: true,
  },
  Tabelltext: { name: 'Tabelltext', isQuick: true, ...tableText },
  Tabellhuvud: {
    name: 'Tabellhuvud',
    basedOn: 'Tabelltext',
    ...tableText,
    bold: true,
    colour: palette.heading,
    keepNext: true,
  },
  Teckenforklaring: {
    name: 'Teckenförklaring',
    basedOn: 'Tabelltext',
    size: 17,
    before: 80,
    after: 0,
    line: 260,
    keepLines: true,
  },
  Diagram: { name: 'Diagram', size: 22, before: 0, after: 200, line: 240, keepLines: true },
  Tabellslut: { name: 'Tabellslut', size: 8, before: 0, after: 160, line: 240 },
  RutaSaknas: box('Ruta: underlag saknas', 'FDF3EC', palette.draft, 'dashed'),
  RutaUtelamnat: box('Ruta: utelämnat', 'F3F0F8', '6B4C9A', 'single'),
  RutaInformation: box('Ruta: information', 'EDF3F9', palette.heading, 'single'),
  Header: {
    name: 'header',
    size: 18,
    colour: palette.muted,
    before: 0,
    after: 0,
    line: 240,
    borders: { bottom: { line: 'single', size: 4, space: 4, colour: palette.rule } },
  },
  Footer: { name: 'footer', size: 18, colour: palette.muted, before: 0, after: 0, line: 240 },
  // Small, since LibreOffice gives the line above footnotes hardly any room: pages break alike.
  Fotnotslinje: { name: 'Fotnotslinje', size: 8, before: 0, after: 0, line: 240 },
  FootnoteText: { name: 'footnote text', size: 18, before: 0, after: 40, line: 240 },
} as const satisfies Record<string, Style>;

export type StyleId = keyof typeof table;
export const styles: Readonly<Record<StyleId, Style>> = table;

/**
 * Cells of a table: space between edge and text, in twips; `slack` is what programs may lose of the width by rounding, so that a word
 * which only just fits is not taken to.
 */
export const cellMargin = { side: 108, edge: 40, slack: 16 } as const;

/** Lines above and below a table, and between its rows, in eighths of a point. */
export const tableLines = { edge: 8, between: 4 } as const;
