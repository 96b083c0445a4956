import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { ReviewDocument } from '../../../../src/core/index.ts';
import { renderReview } from '../../../../src/hosts/node/word/render-review.ts';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** A packed document opened for inspection. */
export interface PackedDocument {
  readonly bytes: Uint8Array;
  readonly paths: readonly string[];
  part(path: string): Element;
}

export const packedReview = async (review: ReviewDocument): Promise<PackedDocument> => {
  const bytes = await renderReview(review);
  const parts = unzipSync(bytes);
  return {
    bytes,
    paths: Object.keys(parts),
    part: (path) => parseXml(strFromU8(parts[path] ?? new Uint8Array())),
  };
};

/** Throws where the XML is not well formed. */
export const parseXml = (xml: string): Element => {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root;
};

/** Every element of that name below, in document order. */
export const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** The value of `w:val` of the first such element below; `undefined` where there is none. */
export const value = (element: Element, name: string): string | undefined => all(element, name)[0]?.attributes['w:val'];

/** What a reader sees of a paragraph: its text, a break as a line break, a soft hyphen as nothing. */
export const visibleText = (element: Element): string =>
  element.children
    .map((child) => {
      if (child.name === 'w:t') return child.text;
      if (child.name === 'w:br') return '\n';
      if (child.name === 'w:tab') return '\t';
      return child.name === 'w:pPr' ? '' : visibleText(child);
    })
    .join('');

export const paragraphs = (element: Element, style?: string): Element[] =>
  all(element, 'w:p').filter((paragraph) => style === undefined || value(paragraph, 'w:pStyle') === style);
