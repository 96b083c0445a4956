import { strFromU8, unzipSync } from 'fflate';
import type { ReviewDocument } from '../../../src/core/index.ts';
import { renderReview } from '../../../src/formats/word/render-review.ts';
import { type Element, parseXml } from '../../support/parse-xml.ts';

export type { Element };

/** A packed document opened for inspection. */
export interface PackedDocument {
  readonly bytes: Uint8Array;
  readonly paths: readonly string[];
  part(path: string): Element;
}

export function packedReview(review: ReviewDocument): PackedDocument {
  const bytes = renderReview(review);
  const parts = unzipSync(bytes);
  return {
    bytes,
    paths: Object.keys(parts),
    part: (path) => parseXml(strFromU8(parts[path] ?? new Uint8Array())),
  };
}

/** Every element of that name below, in document order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The value of `w:val` of the first such element below; `undefined` where there is none. */
export function value(element: Element, name: string): string | undefined {
  return all(element, name)[0]?.attributes['w:val'];
}

/** What a reader sees of a paragraph: its text, a break as a line break, a soft hyphen as nothing, one that no line breaks after as itself. */
export function visibleText(element: Element): string {
  return element.children
    .map((child) => {
      if (child.name === 'w:t') return child.text;
      if (child.name === 'w:br') return '\n';
      if (child.name === 'w:tab') return '\t';
      if (child.name === 'w:noBreakHyphen') return '-';
      return child.name === 'w:pPr' ? '' : visibleText(child);
    })
    .join('');
}

export function paragraphs(element: Element, style?: string): Element[] {
  return all(element, 'w:p').filter((paragraph) => style === undefined || value(paragraph, 'w:pStyle') === style);
}
