import type { ReviewDocument } from '../../../core/index.ts';
import type { DocsRequest } from './docs-service.ts';
import type { KnownDocument } from './document-memory.ts';
import type { DocumentWriter } from './document-writer.ts';
import { plainText } from './plain-text.ts';
import { headerText } from './read-document.ts';
import type { DocsDocument } from './told-document.ts';

/** A4 with margins of 2.5 cm, in points. */
const margin = { magnitude: 71, unit: 'PT' };
const pageRequests: DocsRequest[] = [
  {
    updateDocumentStyle: {
      documentStyle: {
        pageSize: { width: { magnitude: 595.3, unit: 'PT' }, height: { magnitude: 841.9, unit: 'PT' } },
        marginTop: margin,
        marginBottom: margin,
        marginLeft: margin,
        marginRight: margin,
      },
      fields: 'pageSize,marginTop,marginBottom,marginLeft,marginRight',
    },
  },
  { createHeader: { type: 'DEFAULT' } },
];

/** Gives a new document its page and its header; one that is there already is used. */
export function preparePage(
  { write }: DocumentWriter,
  document: DocsDocument,
  review: ReviewDocument,
): KnownDocument['header'] {
  const made = Object.keys(document.headers ?? {})[0];
  const replies = write(made === undefined ? pageRequests : pageRequests.slice(0, 1));
  const headerId = made ?? replies.flatMap(({ createHeader }) => createHeader?.headerId ?? [])[0] ?? '';
  const text = plainText(review.header);
  if (text !== '' && (made === undefined || headerText(document, made) === '')) write([insertHeader(headerId, text)]);
  return { id: headerId, text };
}

/** A header that still says what the add-on wrote follows the review; one that somebody has changed is theirs. */
export function renewHeader(
  { write }: DocumentWriter,
  document: DocsDocument,
  header: KnownDocument['header'],
  review: ReviewDocument,
): KnownDocument['header'] {
  const text = plainText(review.header);
  if (header === null || header.text === text) return header;
  const stands = headerText(document, header.id);
  // Written by a run that ended before it could remember it.
  if (stands === text) return { id: header.id, text };
  if (stands !== header.text) return header;
  const range = { segmentId: header.id, startIndex: 0, endIndex: header.text.length };
  write([
    ...(header.text === '' ? [] : [{ deleteContentRange: { range } }]),
    ...(text === '' ? [] : [insertHeader(header.id, text)]),
  ]);
  return { id: header.id, text };
}

function insertHeader(segmentId: string, text: string): DocsRequest {
  return { insertText: { text, location: { segmentId, index: 0 } } };
}
