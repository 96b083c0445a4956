import type { ReviewDocument } from '../../../core/index.ts';
import { elapsed } from '../run/clock.ts';
import { UserError } from '../run/user-error.ts';
import { type DocsService, docsService } from './docs-service.ts';
import { knownDocument, memoryName, rememberDocument } from './document-memory.ts';
import { DocumentChanged } from './document-writer.ts';
import { type DocumentPlaces, type OpenedDocument, openDocument } from './open-document.ts';
import { type DocumentMemory, type DocumentPlan, planDocument, type Step } from './plan-document.ts';
import { readDocument } from './read-document.ts';
import { breakBefore, runStep } from './run-step.ts';
import { type DocumentPart, documentParts, proposalKey } from './section-pieces.ts';

export interface WrittenDocument extends Omit<DocumentPlan, 'steps' | 'memory'> {
  readonly url: string;
  readonly isNew: boolean;
  /** The public edition, which must not say what is protected now. */
  readonly isPublic: boolean;
  /** Sections that are done of those that there are to write, where the time was up first; `null` = all are. */
  readonly unfinished: { readonly done: number; readonly all: number } | null;
  /** Why a new document is without contents list and page numbers; `null` = it has them, or what its template has. */
  readonly refusal: string | null;
  /** Why a new document does not lie in the folder of the settings; `null` = it does, or there is none. */
  readonly misplaced: string | null;
}

/** Milliseconds to wait before a document that somebody is writing in is read again, while nothing gets done. */
const waits = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000];

/** Milliseconds after which no further part is begun: Google ends an execution after six minutes. */
const timeToWrite = 300_000;

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
 * written in the document meanwhile it changes nothing, and the document is read and the rest planned again. A document that
 * takes longer than Google lets a run go on is finished by the next.
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
  const name = memoryName(review);
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
  const left = runSteps(plan.steps, (step) => {
    runStep(writer, step, found);
    note(soFar, step, plan);
    onStep(all);
  });
  // Not all of them before they are written: a part that a run never came to has not been taken out by anybody.
  rememberDocument(name, { ...known, ...(left.length === 0 ? plan.memory : memoryOf(known, parts, soFar)) });
  const { isNew, refusal, misplaced } = soFar.opened;
  return {
    ...{ isNew, refusal, misplaced, kept: plan.kept, proposed: plan.proposed, absent: plan.absent },
    unfinished: left.length === 0 ? null : countDone(parts, left),
    url: `https://docs.google.com/document/d/${known.id}/edit`,
    isPublic: review.edition === 'Offentlig',
    written: [...new Set(parts.filter(({ key }) => soFar.done.has(key)).map((part) => part.name))],
  };
}

/** Runs steps until the time is up. Returns those that are left. */
function runSteps(steps: readonly Step[], run: (step: Step) => void): readonly Step[] {
  for (const [index, step] of steps.entries()) {
    // One at least, so that every run comes further.
    if (index > 0 && elapsed() > timeToWrite) return steps.slice(index);
    run(step);
  }
  return [];
}

/** Sections, of which some have several parts. */
function countDone(parts: readonly DocumentPart[], left: readonly Step[]): WrittenDocument['unfinished'] {
  const waiting = new Set(left.flatMap((step) => (step.kind === 'remove' ? [] : [step.part.name])));
  const all = new Set(parts.map(({ name }) => name)).size;
  return { done: all - waiting.size, all };
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
