import type { DocsRequest } from './docs-service.ts';
import type { DocumentWriter } from './document-writer.ts';
import { partCalls } from './part-requests.ts';
import type { Step } from './plan-document.ts';
import type { FoundDocument } from './read-document.ts';
import type { DocumentPart } from './section-pieces.ts';

/** A first part that goes in at the end of a template needs a paragraph of its own to begin in. */
export function breakBefore(writer: DocumentWriter, { end, endsEmpty }: FoundDocument, steps: readonly Step[]): void {
  const atEnd = steps.some(({ kind, at }) => kind === 'insert' && at >= end - 1);
  if (atEnd && !endsEmpty) writer.write([lineBreak(end - 1)]);
}

/** Ends a paragraph, so that an empty one stands after it. */
function lineBreak(index: number): DocsRequest {
  return { insertText: { text: '\n', location: { index } } };
}

/** Makes one change of the document. */
export function runStep(writer: DocumentWriter, step: Step, { end, endsEmpty, blocked, cover }: FoundDocument): void {
  if (step.kind === 'remove') {
    writer.write(removeRequests(step));
    return;
  }
  const isBlocked = step.kind === 'insert' && blocked.has(step.at);
  const before = step.kind === 'renew' ? clearRequests(step) : isBlocked ? [lineBreak(step.at - 1)] : [];
  // A paragraph was added at the end for the first part.
  const at = step.kind === 'insert' && step.at >= end - 1 ? end - 1 + (endsEmpty ? 0 : 1) : step.at;
  const closed = step.kind === 'renew' ? step.old.paragraphEnd > step.old.endIndex : isBlocked || step.at === cover;
  writePart(writer, step.part, at, closed, before);
}

function writePart(
  writer: DocumentWriter,
  part: DocumentPart,
  at: number,
  closed: boolean,
  before: readonly DocsRequest[],
): void {
  const { calls, notes, beforeNotes } = partCalls(part, at, closed, before);
  const footnotes = calls
    .flatMap((requests) => writer.write(requests))
    .flatMap(({ createFootnote }) => createFootnote?.footnoteId ?? []);
  if (notes.length === 0) return;
  const texts = notes.map((text, index): DocsRequest => {
    return { insertText: { text, location: { segmentId: footnotes[index] ?? '', index: 1 } } };
  });
  writer.write([...beforeNotes, ...texts]);
}

function clearRequests({ old }: Extract<Step, { kind: 'renew' }>): DocsRequest[] {
  const { names, startIndex, endIndex } = old;
  const remove = endIndex > startIndex ? [{ deleteContentRange: { range: { startIndex, endIndex } } }] : [];
  return [...unname(names), ...remove];
}

function removeRequests({ old, range }: Extract<Step, { kind: 'remove' }>): DocsRequest[] {
  const remove = range.endIndex > range.startIndex ? [{ deleteContentRange: { range } }] : [];
  return [...unname(old.names), ...remove];
}

function unname(names: readonly string[]): DocsRequest[] {
  return names.map((name) => ({ deleteNamedRange: { name } }));
}
