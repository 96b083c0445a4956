import type { ReviewDocument } from '../../../core/index.ts';
import { type DocsDocument, type DocsRequest, type DocsService, docsService } from './docs-service.ts';
import { knownDocument, rememberDocument } from './document-memory.ts';
import { openDocument } from './open-document.ts';
import { insertPart, nameRange } from './part-requests.ts';
import { type DocumentPlan, planDocument, type Step } from './plan-document.ts';
import { rangeName } from './range-names.ts';
import { type FoundDocument, readDocument } from './read-document.ts';
import { type DocumentPart, documentParts } from './section-pieces.ts';

export interface WrittenDocument extends Omit<DocumentPlan, 'steps' | 'memory'> {
  readonly url: string;
  readonly isNew: boolean;
  /** The public edition, which must not say what is protected now. */
  readonly isPublic: boolean;
  /** Why a new document is without contents list and page numbers; `null` = it has them, or what its template has. */
  readonly refusal: string | null;
}

/** Changes in one call. The service takes more, but slows down and must answer within its time. */
const requestsPerCall = 800;

/**
 * Creates the review in Google Docs, or renews it. One call reads the document and one writes each part that has changed;
 * a part with footnotes or a very long one takes a few more. A run that is interrupted leaves whole parts behind, or parts
 * that it knows again as its own, and can be run again.
 *
 * @param template id or address of a document to start from; empty = the add-on's own
 * @param onProgress told how many parts of how many are done
 */
export function writeDocument(
  review: ReviewDocument,
  template: string,
  onProgress: (done: number, all: number) => void,
): WrittenDocument {
  const service = docsService();
  const name = `${review.year} ${review.edition}`;
  const { document, known, isNew, refusal } = openDocument(service, review, template, knownDocument(name), (made) =>
    rememberDocument(name, made),
  );
  const found = readDocument(document);
  const plan = planDocument(documentParts(review), found, known);
  rememberDocument(name, known);
  breakBefore(service, known.id, found, plan.steps);
  let isPending = false;
  plan.steps.forEach((step, index) => {
    isPending = runStep(service, known.id, step, found) || isPending;
    onProgress(index + 1, plan.steps.length);
  });
  if (isPending) namePending(service, known.id, plan.steps);
  // Not before: a part that an interrupted run never came to has not been taken out by anybody.
  rememberDocument(name, { ...known, ...plan.memory });
  const { written, kept, proposed, absent } = plan;
  const url = `https://docs.google.com/document/d/${known.id}/edit`;
  const isPublic = review.edition === 'Offentlig';
  return { url, isNew, isPublic, refusal, written, kept, proposed, absent };
}

/** A first part that goes in at the end of a template needs a paragraph of its own to begin in. */
function breakBefore(
  service: DocsService,
  id: string,
  { end, endsEmpty }: FoundDocument,
  steps: readonly Step[],
): void {
  const atEnd = steps.some(({ kind, at }) => kind === 'insert' && at >= end - 1);
  if (atEnd && !endsEmpty) service.Documents.batchUpdate({ requests: [lineBreak(end - 1)] }, id);
}

/** Ends a paragraph, so that an empty one stands after it. */
function lineBreak(index: number): DocsRequest {
  return { insertText: { text: '\n', location: { index } } };
}

/** @returns whether the part still has its temporary name */
function runStep(
  service: DocsService,
  id: string,
  step: Step,
  { end, endsEmpty, blocked, cover }: FoundDocument,
): boolean {
  if (step.kind === 'remove') {
    service.Documents.batchUpdate({ requests: removeRequests(step) }, id);
    return false;
  }
  const { part } = step;
  const final = rangeName(part.key, { content: part.contentHash, text: part.textHash });
  const isBlocked = step.kind === 'insert' && blocked.has(step.at);
  const before = step.kind === 'renew' ? clearRequests(step) : isBlocked ? [lineBreak(step.at - 1)] : [];
  // A paragraph was added at the end for the first part.
  const at = step.kind === 'insert' && step.at >= end - 1 ? end - 1 + (endsEmpty ? 0 : 1) : step.at;
  const closed = step.kind === 'renew' ? step.old.paragraphEnd > step.old.endIndex : isBlocked || step.at === cover;
  const whole = insertPart(part, at, closed, final);
  const isShort = before.length + whole.requests.length <= requestsPerCall && whole.notes.length === 0;
  const { requests, notes } = isShort ? whole : insertPart(part, at, closed, rangeName(part.key, null));
  const footnotes = inCalls(service, id, [...before, ...requests]);
  const texts = notes.map((text, index): DocsRequest => {
    return { insertText: { text, location: { segmentId: footnotes[index] ?? '', index: 1 } } };
  });
  inCalls(service, id, texts);
  return !isShort;
}

/** @returns ids of the footnotes that were made, in their order */
function inCalls(service: DocsService, id: string, requests: readonly DocsRequest[]): string[] {
  const footnotes: string[] = [];
  for (let at = 0; at < requests.length; at += requestsPerCall) {
    const { replies = [] } = service.Documents.batchUpdate({ requests: requests.slice(at, at + requestsPerCall) }, id);
    footnotes.push(...replies.flatMap(({ createFootnote }) => createFootnote?.footnoteId ?? []));
  }
  return footnotes;
}

function clearRequests({ old }: Extract<Step, { kind: 'renew' }>): DocsRequest[] {
  const { name, startIndex, endIndex } = old;
  const remove = endIndex > startIndex ? [{ deleteContentRange: { range: { startIndex, endIndex } } }] : [];
  return [{ deleteNamedRange: { name } }, ...remove];
}

function removeRequests({ old, range }: Extract<Step, { kind: 'remove' }>): DocsRequest[] {
  const remove = range.endIndex > range.startIndex ? [{ deleteContentRange: { range } }] : [];
  return [{ deleteNamedRange: { name: old.name } }, ...remove];
}

/** Gives the parts that took several calls their names, now that they are whole. */
function namePending(service: DocsService, id: string, steps: readonly Step[]): void {
  const parts = new Map(
    steps.flatMap((step): [string, DocumentPart][] => (step.kind === 'remove' ? [] : [[step.part.key, step.part]])),
  );
  const document: DocsDocument = service.Documents.get(id);
  const requests = [...readDocument(document).parts.values()].flatMap(({ key, hashes, name, startIndex, endIndex }) => {
    const part = parts.get(key);
    if (hashes !== null || part === undefined) return [];
    const final = rangeName(key, { content: part.contentHash, text: part.textHash });
    return [{ deleteNamedRange: { name } }, nameRange(final, startIndex, endIndex)];
  });
  if (requests.length > 0) service.Documents.batchUpdate({ requests }, id);
}
