import { Paragraph } from 'docx';
import type { Callout, Paragraph as ReviewParagraph, Subheading } from '../../../core/index.ts';
import { inlineRuns, textRuns } from '../inline.ts';

export const paragraph = ({ content }: ReviewParagraph): Paragraph => new Paragraph({ children: inlineRuns(content) });

export const subheading = ({ level, text }: Subheading): Paragraph =>
  new Paragraph({ style: `Mellanrubrik${level}`, children: textRuns(text) });

const calloutStyles = { missing: 'RutaSaknas', kept: 'RutaUtelamnat', information: 'RutaInformation' } as const;

export const callout = ({ tone, content }: Callout): Paragraph =>
  new Paragraph({ style: calloutStyles[tone], children: inlineRuns(content) });
