import { Document, Packer } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { ReviewDocument } from '../../core/index.ts';
import { atStoredTime } from './at-stored-time.ts';
import { body } from './body.ts';
import { completePackage } from './complete-package.ts';
import { makeDeterministic } from './make-deterministic.ts';
import { withMark } from './mark.ts';
import { numberingDefinitions } from './numbering.ts';
import { readPackage, writePackage } from './package-parts.ts';
import { sanitizeTexts } from './sanitize-text.ts';
import { styles } from './styles.ts';

/**
 * The review as a Word document (.docx). The same review gives the same bytes; its dates are the review's own `today`.
 *
 * Page numbers in the contents list come from laying the pages out in advance, so Word opens the document without
 * asking to update fields. Automatic hyphenation stays off, since its lines depend on each reader's dictionary; words too
 * long for their column carry soft hyphens instead.
 */
export const renderReview = async (review: ReviewDocument): Promise<Uint8Array> => {
  const document = sanitizeTexts(review);
  const packing = atStoredTime(() => Packer.pack(documentOf(document), 'uint8array'));
  const parts = completePackage(readPackage(await packing), document.language);
  return writePackage(withMark(makeDeterministic(parts, document.today), document.state));
};

const documentOf = (document: ReviewDocument): Document =>
  new Document({
    title: document.title,
    subject: document.subtitle,
    creator: document.administration,
    lastModifiedBy: document.administration,
    styles,
    numbering: numberingDefinitions,
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: body(document),
  });
