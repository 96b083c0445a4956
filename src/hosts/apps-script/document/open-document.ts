import type { ReviewDocument } from '../../../core/index.ts';
import { copyTemplate, createDocument } from './create-document.ts';
import type { DocsDocument, DocsRequest, DocsService } from './docs-service.ts';
import type { KnownDocument } from './document-memory.ts';
import { driveService } from './drive-service.ts';
import { plainText } from './plain-text.ts';
import { headerText } from './read-document.ts';

export interface OpenedDocument {
  readonly document: DocsDocument;
  readonly known: KnownDocument;
  readonly isNew: boolean;
  /** Why a new document is without contents list and page numbers; `null` = it has them, or what its template has. */
  readonly refusal: string | null;
}

/**
 * The document of an earlier run, or a new one where there is none any more.
 * @param remember told about a new document as soon as there is one, so that an interrupted run leaves no stray behind
 */
export function openDocument(
  service: DocsService,
  review: ReviewDocument,
  template: string,
  earlier: KnownDocument | undefined,
  remember: (known: KnownDocument) => void,
): OpenedDocument {
  const document = earlier === undefined ? undefined : existing(service, earlier.id);
  if (earlier !== undefined && document !== undefined) {
    const header = earlier.isPrepared
      ? renewHeader(service, earlier, document, review)
      : prepareDocument(service, earlier.id, document, review);
    return { document, known: { ...earlier, header, isPrepared: true }, isNew: !earlier.isPrepared, refusal: null };
  }
  const title = titleOf(review);
  const isCopy = template !== '';
  const { id, refusal } = isCopy
    ? { id: copyTemplate(template, title), refusal: null }
    : createDocument(service, title);
  const known: KnownDocument = { id, header: null, isPrepared: isCopy, keys: [], offered: {} };
  remember(known);
  const made = service.Documents.get(id);
  const header = isCopy ? null : prepareDocument(service, id, made, review);
  return { document: made, known: { ...known, header, isPrepared: true }, isNew: true, refusal };
}

function titleOf({ title, administration, edition }: ReviewDocument): string {
  return [title, administration, edition === 'Offentlig' ? 'offentlig utgåva' : '']
    .filter((part) => part !== '')
    .join(' – ');
}

/** `undefined` for a document that has been deleted, or put in the bin. */
function existing(service: DocsService, id: string): DocsDocument | undefined {
  try {
    const { trashed = false } = driveService().Files.get(id, { fields: 'trashed' });
    return trashed ? undefined : service.Documents.get(id);
  } catch (error) {
    if (/not found|notFound|404/i.test(String(error))) return undefined;
    throw error;
  }
}

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
function prepareDocument(
  service: DocsService,
  id: string,
  document: DocsDocument,
  review: ReviewDocument,
): KnownDocument['header'] {
  const made = Object.keys(document.headers ?? {})[0];
  const { replies = [] } = service.Documents.batchUpdate(
    { requests: made === undefined ? pageRequests : pageRequests.slice(0, 1) },
    id,
  );
  const headerId = made ?? replies.flatMap(({ createHeader }) => createHeader?.headerId ?? [])[0] ?? '';
  const text = plainText(review.header);
  if (text !== '' && (made === undefined || headerText(document, made) === ''))
    service.Documents.batchUpdate({ requests: [insertHeader(headerId, text)] }, id);
  return { id: headerId, text };
}

function insertHeader(segmentId: string, text: string): DocsRequest {
  return { insertText: { text, location: { segmentId, index: 0 } } };
}

/** A header that still says what the add-on wrote follows the review; one that somebody has changed is theirs. */
function renewHeader(
  service: DocsService,
  { id, header }: KnownDocument,
  document: DocsDocument,
  review: ReviewDocument,
): KnownDocument['header'] {
  const text = plainText(review.header);
  if (header === null || header.text === text || headerText(document, header.id) !== header.text.trim()) return header;
  const range = { segmentId: header.id, startIndex: 0, endIndex: header.text.length };
  service.Documents.batchUpdate(
    {
      requests: [
        ...(header.text === '' ? [] : [{ deleteContentRange: { range } }]),
        ...(text === '' ? [] : [insertHeader(header.id, text)]),
      ],
    },
    id,
  );
  return { id: header.id, text };
}
