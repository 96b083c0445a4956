import type { ReviewDocument } from '../../../core/index.ts';
import { utf8Bytes } from '../../bytes/text.ts';
import { contentTypesPart, relationshipsPart } from '../../xml/package-parts.ts';
import { markPart } from '../mark.ts';
import type { DocumentPart } from '../model/document-part.ts';
import type { PageNumbers, WordDocument } from '../model/word-document.ts';
import { chartPart, workbookId } from './chart/chart-part.ts';
import { chartWorkbook } from './chart/chart-workbook.ts';
import { documentPart } from './document-part.ts';
import { footerPart, footnotesPart, headerPart } from './edge-parts.ts';
import { numberingPart } from './numbering-part.ts';
import { chartId, edgeId } from './part-names.ts';
import { corePart, fontTablePart, settingsPart } from './properties.ts';
import { stylesPart } from './styles-part.ts';

/** An XML part, what it is, and how the document leads to it. */
interface LinkedPart {
  readonly name: string;
  readonly type: string;
  readonly xml: string;
  readonly link?: { readonly id: string; readonly type: string };
}

const office = 'application/vnd.openxmlformats-officedocument';
const workbookType = `${office}.spreadsheetml.sheet`;
const coreRelationship = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/**
 * The parts of the document but for its mark, in the order they are stored: content types first, as readers that look only at the
 * beginning expect.
 */
export function documentParts(review: ReviewDocument, document: WordDocument, pages: PageNumbers): DocumentPart[] {
  const parts = linkedParts(review, document, pages);
  const links = parts.flatMap(({ name, link }) => (link ? [{ ...link, target: name.replace(/^word\//, '') }] : []));
  const types = [...parts, { name: markPart, type: `${office}.custom-properties+xml` }];
  return [
    textPart('[Content_Types].xml', contentTypesPart(types, [['xlsx', workbookType]])),
    textPart(
      '_rels/.rels',
      relationshipsPart([
        { id: 'document', type: 'officeDocument', target: 'word/document.xml' },
        { id: 'core', type: coreRelationship, target: 'docProps/core.xml' },
        { id: 'mark', type: 'custom-properties', target: markPart },
      ]),
    ),
    ...parts.map(({ name, xml }) => textPart(name, xml)),
    textPart('word/_rels/document.xml.rels', relationshipsPart(links)),
    ...document.charts.flatMap(({ chart, number }) => [
      textPart(
        `word/charts/_rels/${chartId(number)}.xml.rels`,
        relationshipsPart([{ id: workbookId, type: 'package', target: `../${workbookName(number)}` }]),
      ),
      { name: `word/${workbookName(number)}`, bytes: chartWorkbook(chart) },
    ]),
  ];
}

function linkedParts(review: ReviewDocument, document: WordDocument, pages: PageNumbers): LinkedPart[] {
  const { language } = review;
  const orientations = [...new Set(document.stretches.map(({ orientation }) => orientation))];
  return [
    {
      name: 'word/document.xml',
      type: `${office}.wordprocessingml.document.main+xml`,
      xml: documentPart(document, pages),
    },
    wordPart('styles', stylesPart(language)),
    wordPart('numbering', numberingPart(document.orderedLists)),
    wordPart('settings', settingsPart(language)),
    wordPart('fontTable', fontTablePart()),
    wordPart('footnotes', footnotesPart(document.footnotes)),
    ...orientations.flatMap((orientation) => [
      wordPart('header', headerPart(review, orientation, pages.total), edgeId('header', orientation)),
      wordPart('footer', footerPart(review, orientation), edgeId('footer', orientation)),
    ]),
    ...document.charts.map((chart) => ({
      name: `word/charts/${chartId(chart.number)}.xml`,
      type: `${office}.drawingml.chart+xml`,
      xml: chartPart(chart, language),
      link: { id: chartId(chart.number), type: 'chart' },
    })),
    {
      name: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml: corePart(review),
    },
  ];
}

function wordPart(kind: string, xml: string, id = kind): LinkedPart {
  return { name: `word/${id}.xml`, type: `${office}.wordprocessingml.${kind}+xml`, xml, link: { id, type: kind } };
}

function workbookName(number: number): string {
  return `embeddings/arbetsbok${number}.xlsx`;
}

function textPart(name: string, xml: string): DocumentPart {
  return { name, bytes: utf8Bytes(xml) };
}
