import type { ReviewDocument } from '../../core/index.ts';
import { sha256Hex } from '../bytes/sha-256.ts';
import { storedEntry } from '../zip/new-entry.ts';
import { writeZip } from '../zip/write-zip.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';
import { buildDocument } from './build/build-document.ts';
import { type Checksum, withMark } from './mark.ts';
import type { DocumentPart } from './model/document-part.ts';
import { estimatePages } from './pages/estimate-pages.ts';
import { sanitizeTexts } from './sanitize-text.ts';
import { documentParts } from './write/document-parts.ts';

/** What a host writes a document with. */
export interface DocumentWriting {
  /** Packs a part; left out: parts are stored as they are. */
  readonly pack?: (part: DocumentPart) => ZipEntry;
  /** Left out: counted in JavaScript, as wherever a host has none that answers at once. */
  readonly checksum?: Checksum;
}

/**
 * The review as the parts of a Word document, in the order they are stored, our mark the last of them. The same review gives the same
 * bytes in every host; its dates are the review's own `today`.
 *
 * Page numbers in the contents list come from laying the pages out in advance, so Word opens the document without
 * asking to update fields. Automatic hyphenation stays off, since its lines depend on each reader's dictionary; words too
 * wide for their column carry soft hyphens instead.
 */
export function reviewParts(
  review: ReviewDocument,
  { checksum = sha256Hex }: Pick<DocumentWriting, 'checksum'> = {},
): DocumentPart[] {
  const safe = sanitizeTexts(review);
  const document = buildDocument(safe);
  return withMark(documentParts(safe, document, estimatePages(document)), safe.state, checksum);
}

/** The review as a Word document. */
export function renderReview(review: ReviewDocument, writing: DocumentWriting = {}): Uint8Array {
  const { pack = stored } = writing;
  return writeZip(reviewParts(review, writing).map((part) => pack(part)));
}

function stored({ name, bytes }: DocumentPart): ZipEntry {
  return storedEntry(name, bytes);
}
