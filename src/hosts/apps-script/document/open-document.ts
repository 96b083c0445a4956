import type { ReviewDocument } from '../../../core/index.ts';
import { copyTemplate, createDocument } from './create-document.ts';
import type { DocsDocument, DocsService } from './docs-service.ts';
import type { KnownDocument } from './document-memory.ts';
import { type DocumentWriter, documentWriter } from './document-writer.ts';
import { driveService } from './drive-service.ts';
import { preparePage, renewHeader } from './page-and-header.ts';

export interface OpenedDocument {
  readonly document: DocsDocument;
  readonly writer: DocumentWriter;
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
    const writer = documentWriter(service, earlier.id, document);
    const header = earlier.isPrepared
      ? renewHeader(writer, document, earlier.header, review)
      : preparePage(writer, document, review);
    const known = { ...earlier, header, isPrepared: true };
    return { document, writer, known, isNew: !earlier.isPrepared, refusal: null };
  }
  const title = titleOf(review);
  const isCopy = template !== '';
  const { id, refusal } = isCopy
    ? { id: copyTemplate(template, title), refusal: null }
    : createDocument(service, title);
  const known: KnownDocument = { id, header: null, isPrepared: isCopy, keys: [], offered: {} };
  remember(known);
  const made = service.Documents.get(id);
  const writer = documentWriter(service, id, made);
  const header = isCopy ? null : preparePage(writer, made, review);
  return { document: made, writer, known: { ...known, header, isPrepared: true }, isNew: true, refusal };
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
