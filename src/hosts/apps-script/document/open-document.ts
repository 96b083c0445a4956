import type { ReviewDocument } from '../../../core/index.ts';
import { patientlyReading } from '../run/patiently.ts';
import { personNow } from '../run/person-now.ts';
import { today } from '../run/today.ts';
import { copyTemplate, createDocument } from './create-document.ts';
import type { DocsService } from './docs-service.ts';
import type { KnownDocument } from './document-memory.ts';
import { type DocumentWriter, documentWriter } from './document-writer.ts';
import { driveService, inAllDrives, isUnreached } from './drive-service.ts';
import { isForDomain } from './is-for-domain.ts';
import { preparePage, renewHeader } from './page-and-header.ts';
import type { DocsDocument } from './told-document.ts';

export interface OpenedDocument {
  readonly document: DocsDocument;
  readonly writer: DocumentWriter;
  readonly known: KnownDocument;
  readonly isNew: boolean;
  /** Why a new document is without contents list and page numbers; `null` = it has them, or what its template has. */
  readonly refusal: string | null;
  /** Why a new document does not lie in the folder of the settings; `null` = it does, or there is none. */
  readonly misplaced: string | null;
}

/** Of the settings: address or id, empty = none. */
export interface DocumentPlaces {
  /** The document that a new one begins as a copy of. */
  readonly template: string;
  /** The folder that a new one is put into. */
  readonly folder: string;
}

/** The document of an earlier run is not to be had, and nobody has said that a new one may come instead of it. */
export class DocumentMissing extends Error {
  override readonly name = 'DocumentMissing';
  readonly known: KnownDocument;
  readonly isTrashed: boolean;

  /** @param isTrashed it lies in the bin; else this person does not reach it, or it has been deleted: Google does not tell which */
  constructor(known: KnownDocument, isTrashed: boolean) {
    super(`Document ${known.id} is missing`);
    this.known = known;
    this.isTrashed = isTrashed;
  }
}

/**
 * The document of an earlier run, or a new one.
 * @param replaces id of a missing document that a new one may come instead of
 * @throws DocumentMissing for any other that is missing: a second document never arises by itself
 * @param remember told about a new document as soon as there is one, so that an interrupted run leaves no stray behind
 */
export function openDocument(
  service: DocsService,
  review: ReviewDocument,
  { template, folder }: DocumentPlaces,
  earlier: KnownDocument | undefined,
  replaces: string | null,
  remember: (known: KnownDocument) => void,
): OpenedDocument {
  if (earlier !== undefined && earlier.id !== replaces) {
    const document = existing(service, earlier);
    const writer = documentWriter(service, earlier.id, document);
    const header = earlier.isPrepared
      ? renewHeader(writer, document, earlier.header, review)
      : preparePage(writer, document, review);
    const known = { ...earlier, header, isPrepared: true };
    return { document, writer, known, isNew: !earlier.isPrepared, refusal: null, misplaced: null };
  }
  const title = titleOf(review);
  const isCopy = template !== '';
  const { id, refusal, misplaced } = isCopy
    ? copyTemplate(template, title, folder)
    : createDocument(service, title, folder);
  const known: KnownDocument = {
    ...{ id, header: null, isPrepared: isCopy, keys: [], offered: {} },
    made: { by: personNow(), on: today() },
    earlier: earlier === undefined ? [] : [earlier.id, ...(earlier.earlier ?? [])],
  };
  remember(known);
  const made = service.Documents.get(id);
  const writer = documentWriter(service, id, made);
  const header = isCopy ? null : preparePage(writer, made, review);
  return { document: made, writer, known: { ...known, header, isPrepared: true }, isNew: true, refusal, misplaced };
}

function titleOf({ title, administration, edition }: ReviewDocument): string {
  return [title, administration, edition === 'Offentlig' ? 'offentlig utgåva' : '']
    .filter((part) => part !== '')
    .join(' – ');
}

function existing(service: DocsService, known: KnownDocument): DocsDocument {
  try {
    if (!isTrashed(known)) return service.Documents.get(known.id);
  } catch (error) {
    if (isUnreached(error)) throw new DocumentMissing(known, false);
    throw error;
  }
  throw new DocumentMissing(known, true);
}

/** Within a domain the add-on may write in a document of a colleague's whose file it may not ask about; the document itself tells then. */
function isTrashed({ id }: KnownDocument): boolean {
  try {
    const get = () => driveService().Files.get(id, { ...inAllDrives, fields: 'trashed' });
    return patientlyReading(get, (milliseconds) => Utilities.sleep(milliseconds)).trashed === true;
  } catch (error) {
    if (isForDomain() && isUnreached(error)) return false;
    throw error;
  }
}
