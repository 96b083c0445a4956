import type { ReviewDocument } from '../../../core/index.ts';
import { UserError } from '../run/user-error.ts';
import { type DocsRequest, type DocsService, docsService } from './docs-service.ts';
import { knownDocument, rememberDocument } from './document-memory.ts';
import { DocumentChanged, type DocumentWriter } from './document-writer.ts';
import { type DocumentPlaces, type OpenedDocument, openDocument } from './open-document.ts';
import { partCalls } from './part-requests.ts';
import { type DocumentMemory, type DocumentPlan, planDocument, type Step } from './plan-document.ts';
import { type FoundDocument, readDocument } from './read-document.ts';
import { type DocumentPart, documentParts, proposalKey } from './section-pieces.ts';

export interface WrittenDocument extends Omit<DocumentPlan, 'steps' | 'memory'> {
  readonly url: string;
  readonly isNew: boolean;
  /** The public edition, which must not say what is protected now. */
  readonly isPublic: boolean;
  /** Why a new document is without contents list and page numbers; `null` = it has them, or what its template has. */
  readonly refusal: string | null;
  /** Why a new document does not lie in the folder of the settings; `null` = it does, or there is none. */
  readonly misplaced: string | null;
}

/** Milliseconds to wait before a document that somebody is writing in is read again, while nothing gets done. */
const waits = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000];

/** What a run has done to the document, however many times it has had to read it again. */
interface SoFar {
  /** Keys of the parts and proposals that have been written. */
  readonly done: Set<string>;
  /** Content hashes of the proposals among them, by the key of their part. */
  readonly offered: Record<string, string>;
  opened: Pick<OpenedDocument, 'isNew' | 'refusal' | 'misplaced'> | null;
}

/**
 * Creates the review in Google Docs, or renews it. One call reads the document and one writes each part that has changed;
 * a part with footnotes or a very long one takes a few more. A run that is interrupted leaves whole parts behind, or parts
 * that it knows again as its own, and can be run again. Every call is made for the revision that was read: when somebody has
 * written in the document meanwhile it changes nothing, and the document is read and the rest planned again.
 *
 * @param places where a new document comes from and goes
 * @param replaces id of the missing document that a new one may come instead of; `null` = none
 * @param onProgress told how many parts of how many are done
 * @throws DocumentMissing when the document of an earlier run is not to be had
 * @throws UserError when somebody writes in the document all the time
 */
export function writeDocument(
  review: ReviewDocument,
  places: DocumentPlaces,
  replaces: string | null,
  onProgress: (done: number, all: number) => void,
): WrittenDocument {
  const service = docsService();
  const soFar: SoFar = { done: new Set(), offered: {}, opened: null };
  let all = 0;
  for (let stalled = 0; ; ) {
    const before = soFar.done.size;
    try {
      return writeOnce(service, review, places, replaces, soFar, (count) => {
        all = Math.max(all, count);
        onProgress(soFar.done.size, all);
      });
    } catch (error) {
      if (!(error instanceof DocumentChanged)) throw error;
      stalled = soFar.done.size > before ? 0 : stalled + 1;
      const wait = waits[stalled];
      if (wait === undefined) throw new UserError(busyText(soFar.done.size, all));
      Utilities.sleep(wait);
    }
  }
}

function busyText(done: number, all: number): string {
  return `Någon skriver i dokumentet hela tiden, så det blev inte klart: ${done} av ${all} avsnitt är skrivna. Det ni har skrivit är kvar. Vänta tills ingen skriver, och välj Skapa eller uppdatera dokumentet igen.`;
}

/**
 * Reads the document and writes what differs.
 * @param onStep told how many parts there are to write in this run, when one is done
 */
function writeOnce(
  service: DocsService,
  review: ReviewDocument,
  places: DocumentPlaces,
  replaces: string | null,
  soFar: SoFar,
  onStep: (all: number) => void,
): WrittenDocument {
  const name = `${review.year} ${review.edition}`;
  const opened = openDocument(service, review, places, knownDocument(name), replaces, (made) =>
    rememberDocument(name, made),
  );
  const { document, writer, known } = opened;
  soFar.opened ??= opened;
  const found = readDocument(document);
  const parts = documentParts(review);
  const plan = planDocument(parts, found, memoryOf(known, parts, soFar));
  rememberDocument(name, known);
  breakBefore(writer, found, plan.steps);
  const all = soFar.done.size + plan.steps.length;
  for (const step of plan.steps) {
    runStep(writer, step, found);
    note(soFar, step, plan);
    onStep(all);
  }
  // Not before: a part that an interrupted run never came to has not been taken out by anybody.
  rememberDocument(name, { ...known, ...plan.memory });
  const { isNew, refusal, misplaced } = soFar.opened;
  return {
    ...{ isNew, refusal, misplaced, kept: plan.kept, proposed: plan.proposed, absent: plan.absent },
    url: `https://docs.google.com/document/d/${known.id}/edit`,
    isPublic: review.edition === 'Offentlig',
    written: parts.filter(({ key }) => soFar.done.has(key)).map((part) => part.name),
  };
}

/** What is known of the document, with what this run has done to it. */
function memoryOf({ keys, offered }: DocumentMemory, parts: readonly DocumentPart[], soFar: SoFar): DocumentMemory {
  const written = parts.map(({ key }) => key).filter((key) => soFar.done.has(key));
  return { keys: [...keys, ...written], offered: { ...offered, ...soFar.offered } };
}

function note(soFar: SoFar, step: Step, { memory }: DocumentPlan): void {
  if (step.kind === 'remove') return;
  const { key } = step.part;
  soFar.done.add(key);
  for (const [part, hash] of Object.entries(memory.offered)) if (proposalKey(part) === key) soFar.offered[part] = hash;
}

/** A first part that goes in at the end of a template needs a paragraph of its own to begin in. */
function breakBefore(writer: DocumentWriter, { end, endsEmpty }: FoundDocument, steps: readonly Step[]): void {
  const atEnd = steps.some(({ kind, at }) => kind === 'insert' && at >= end - 1);
  if (atEnd && !endsEmpty) writer.write([lineBreak(end - 1)]);
}

/** Ends a paragraph, so that an empty one stands after it. */
function lineBreak(index: number): DocsRequest {
  return { insertText: { text: '\n', location: { index } } };
}

function runStep(writer: DocumentWriter, step: Step, { end, endsEmpty, blocked, cover }: FoundDocument): void {
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
