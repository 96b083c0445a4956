import type { ReviewDocument } from '../../../core/index.ts';
import type { DocumentMemory } from './plan-document.ts';

const keyPrefix = 'document-';
/** Where versions before this one kept all documents together. */
const earlierKey = 'documents';

/** A document that the add-on made, and what is known of it. */
export interface KnownDocument extends DocumentMemory {
  readonly id: string;
  /** A document of the add-on's own has been given its page and its header; a copy of a template needs none. */
  readonly isPrepared: boolean;
  /** The header that the add-on made and what it wrote there; `null` = a template's header, or none. */
  readonly header: { readonly id: string; readonly text: string } | null;
  /** Who made it and on what civil date; absent when an earlier version made it. */
  readonly made?: { readonly by: string; readonly on: string };
  /** It was decided as it stands: nothing else is written into it. */
  readonly isSigned?: boolean;
  /** Ids of the documents that it came instead of, the newest first. */
  readonly earlier?: readonly string[];
}

/** The document of a year and an edition. */
export function knownDocument(name: string): KnownDocument | undefined {
  const notes = PropertiesService.getDocumentProperties();
  const own = notes.getProperty(keyPrefix + name);
  if (own !== null) return JSON.parse(own) as KnownDocument;
  return (JSON.parse(notes.getProperty(earlierKey) ?? '{}') as Record<string, KnownDocument>)[name];
}

export function rememberDocument(name: string, document: KnownDocument): void {
  PropertiesService.getDocumentProperties().setProperty(keyPrefix + name, JSON.stringify(document));
}

/** Id of the document of a review that was decided as it stands; `null` = there is none. */
export function signedDocument(review: ReviewDocument): string | null {
  const known = knownDocument(memoryName(review));
  return known?.isSigned === true ? known.id : null;
}

/** Notes that the document of a review is decided as it stands. */
export function rememberSigned(review: ReviewDocument): void {
  const known = knownDocument(memoryName(review));
  if (known !== undefined) rememberDocument(memoryName(review), { ...known, isSigned: true });
}

/** What a document is remembered by: its year and edition. */
export function memoryName({ year, edition }: ReviewDocument): string {
  return `${year} ${edition}`;
}
