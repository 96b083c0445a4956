import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { contentsEntry, heading, spacing, subheading } from './heading-styles.ts';
import { itemIndent, lists } from './numbering.ts';
import { palette } from './palette.ts';

/**
 * Calibri comes with Word; LibreOffice and others fall back to Carlito, which has the same widths, so lines and pages
 * break alike. Sizes are half-points, spacing is twips.
 */
export const font = 'Calibri';

const callout = (id: string, name: string, fill: string, colour: string, style: 'single' | 'dashed') => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph: {
    keepLines: true,
    spacing: spacing(120, 200, 264),
    indent: { left: 170, right: 170 },
    shading: { type: 'clear' as const, fill, color: 'auto' },
    border: {
      top: { style, size: 4, space: 6, color: colour },
      bottom: { style, size: 4, space: 6, color: colour },
      left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: colour },
      right: { style, size: 4, space: 8, color: colour },
    },
  },
});

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    run: { font, size: 22, color: palette.text },
    paragraph: { spacing: spacing(0, 140) },
  },
  subheading(2, { size: 26 }),
  subheading(3, { size: 23 }),
  subheading(4, { size: 22, italics: true }),
  contentsEntry(1),
  contentsEntry(2),
  contentsEntry(3),
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: 36, bold: true, color: palette.heading },
    paragraph: { keepNext: true, spacing: spacing(0, 200) },
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 30, color: palette.muted },
    paragraph: {
      spacing: spacing(0, 480, 252),
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 16, color: palette.heading } },
    },
  },
  {
    id: 'Avsandare',
    name: 'Avsändare',
    basedOn: 'Normal',
    run: { size: 24, color: palette.heading },
    paragraph: { spacing: spacing(0, 20) },
  },
  {
    id: 'Dokumentstatus',
    name: 'Dokumentstatus',
    basedOn: 'Normal',
    run: { size: 26, bold: true },
    paragraph: { spacing: spacing(0, 160) },
  },
  {
    id: 'Dokumentuppgift',
    name: 'Dokumentuppgift',
    basedOn: 'Normal',
    paragraph: { spacing: spacing(0, 90, 264), indent: { left: 2835, hanging: 2835 } },
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { spacing: spacing(0, 80), indent: itemIndent, numbering: { reference: lists.bullets, level: 0 } },
  },
  {
    id: 'ListNumber',
    name: 'List Number',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { spacing: spacing(0, 80), indent: itemIndent },
  },
  {
    id: 'Tabelltext',
    name: 'Tabelltext',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 19 },
    paragraph: { spacing: spacing(30, 30, 247) },
  },
  {
    id: 'Tabellhuvud',
    name: 'Tabellhuvud',
    basedOn: 'Tabelltext',
    run: { bold: true, color: palette.heading },
    paragraph: { keepNext: true },
  },
  {
    id: 'Teckenforklaring',
    name: 'Teckenförklaring',
    basedOn: 'Tabelltext',
    run: { size: 17 },
    paragraph: { spacing: spacing(80, 0, 260), keepLines: true },
  },
  {
    id: 'Diagram',
    name: 'Diagram',
    basedOn: 'Normal',
    paragraph: { spacing: spacing(0, 200, 240), keepLines: true },
  },
  {
    id: 'Tabellslut',
    name: 'Tabellslut',
    basedOn: 'Normal',
    run: { size: 8 },
    paragraph: { spacing: spacing(0, 160, 240) },
  },
  callout('RutaSaknas', 'Ruta: underlag saknas', 'FDF3EC', palette.draft, BorderStyle.DASHED),
  callout('RutaUtelamnat', 'Ruta: utelämnat', 'F3F0F8', '6B4C9A', BorderStyle.SINGLE),
  callout('RutaInformation', 'Ruta: information', 'EDF3F9', palette.heading, BorderStyle.SINGLE),
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    run: { size: 18, color: palette.muted },
    paragraph: {
      spacing: spacing(0, 0, 240),
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: palette.rule } },
    },
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    run: { size: 18, color: palette.muted },
    paragraph: { spacing: spacing(0, 0, 240) },
  },
];

export const styles: IStylesOptions = {
  default: {
    document: { run: { font, size: 22, language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'ar-SA' } } },
    title: {
      basedOn: 'Normal',
      next: 'Subtitle',
      quickFormat: true,
      run: { size: 60, bold: true, color: palette.heading },
      paragraph: { alignment: AlignmentType.LEFT, spacing: spacing(0, 120, 240) },
    },
    heading1: heading(1, 36, 480, 160),
    heading2: heading(2, 28, 360, 120),
    heading3: heading(3, 24, 280, 100),
    caption: {
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 20, bold: true, color: palette.heading },
      paragraph: { keepNext: true, keepLines: true, spacing: spacing(200, 80, 252) },
    },
    footnoteText: {
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: spacing(0, 40, 240) },
    },
  },
  paragraphStyles: [...paragraphStyles],
};
