import type { ReviewDocument } from '../../core/index.ts';
import { storedEntry } from '../zip/new-entry.ts';
import { writeZip } from '../zip/write-zip.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';
import { buildDocument } from './build/build-document.ts';
import { withMark } from './mark.ts';
import type { DocumentPart } from './model/document-part.ts';
import { estimatePages } from './pages/estimate-pages.ts';
import { sanitizeTexts } from './sanitize-text.ts';
import { documentParts } from './write/document-parts.ts';

/**
 * The review as the parts of a Word document, in the order they are stored, our mark the last of them. The same review gives the same
 * bytes in every host; its dates are the review's own `today`.
 *
 * Page numbers in the contents list come from laying the pages out in advance, so Word opens the document without
 * asking to update fields. Automatic hyphenation stays off, since its lines depend on each reader's dictionary; words too
 * wide for their column carry soft hyphens instead.
 */
export function reviewParts(review: ReviewDocument): DocumentPart[] {
  const safe = sanitizeTexts(review);
  const document = buildDocument(safe);
  return withMark(documentParts(safe, document, estimatePages(document)), safe.state);
}

/** @param pack how the host packs a part; left out: parts are stored as they are */
export function renderReview(review: ReviewDocument, pack: (part: DocumentPart) => ZipEntry = stored): Uint8Array {
  return writeZip(reviewParts(review).map(pack));
}

function stored({ name, bytes }: DocumentPart): ZipEntry {
  return storedEntry(name, bytes);
}
