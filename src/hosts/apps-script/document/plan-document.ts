import type { FoundDocument, FoundPart } from './read-document.ts';
import { type DocumentPart, isContinuation, proposal, proposalKey } from './section-pieces.ts';
import type { TextRange } from './told-document.ts';

/** One change of the document. Positions are those of the document as it was read: do the changes from the end. */
export type Step =
  | { readonly kind: 'insert'; readonly at: number; readonly part: DocumentPart }
  | { readonly kind: 'renew'; readonly at: number; readonly part: DocumentPart; readonly old: FoundPart }
  | { readonly kind: 'remove'; readonly at: number; readonly old: FoundPart; readonly range: TextRange };

/** What an earlier run left behind about the document. */
export interface DocumentMemory {
  /** Keys of the parts that have been written at some time. */
  readonly keys: readonly string[];
  /** Content hash of the newest proposal by key, so that the same one is not offered twice. */
  readonly offered: Readonly<Record<string, string>>;
}

export interface DocumentPlan {
  /** From the end of the document to its beginning. */
  readonly steps: readonly Step[];
  readonly memory: DocumentMemory;
  /** Names of the parts, by what happened to them. */
  readonly written: readonly string[];
  readonly kept: readonly string[];
  readonly proposed: readonly string[];
  /** Parts that somebody has taken out of the document. */
  readonly absent: readonly string[];
}

/**
 * Plans how a document is renewed. A part that nobody has touched is written anew when it differs; one that somebody has
 * changed is kept, and new text is offered below it; one that somebody has taken out stays out; what people have
 * put between the parts is not touched.
 */
export function planDocument(
  parts: readonly DocumentPart[],
  found: FoundDocument,
  memory: DocumentMemory,
): DocumentPlan {
  const steps: (Step & { readonly order: number })[] = [];
  const offered: Record<string, string> = {};
  const names = { written: [] as string[], kept: [] as string[], proposed: [] as string[], absent: [] as string[] };
  let place: number | null = null;
  parts.forEach((part, order) => {
    const old = found.parts.get(part.key);
    const oldProposal = found.parts.get(proposalKey(part.key));
    if (old === undefined) {
      if (memory.keys.includes(part.key)) names.absent.push(part.name);
      else {
        const cover = order === 0 ? found.cover : null;
        steps.push({ kind: 'insert', at: cover ?? place ?? firstPlace(found), part, order });
        names.written.push(part.name);
      }
      return;
    }
    const end = old.paragraphEnd;
    place = Math.max(end, oldProposal?.paragraphEnd ?? end);
    if (!old.isTouched) {
      if (old.content !== part.contentHash) {
        steps.push({ kind: 'renew', at: old.startIndex, part, old, order });
        names.written.push(part.name);
      }
      if (oldProposal !== undefined) steps.push({ ...removal(oldProposal, found), order: order + 0.6 });
      return;
    }
    names.kept.push(part.name);
    const isNew = old.content !== part.contentHash;
    const isOffered = memory.offered[part.key] === part.contentHash;
    if (isNew) offered[part.key] = part.contentHash;
    if (isNew && isOffered) {
      if (oldProposal !== undefined) names.proposed.push(part.name);
      return;
    }
    if (oldProposal !== undefined) steps.push({ ...removal(oldProposal, found), order: order + 0.6 });
    if (!isNew) return;
    steps.push({ kind: 'insert', at: end, part: proposal(part), order: order + 0.5 });
    names.proposed.push(part.name);
  });
  const wanted = new Set(parts.map(({ key }) => key));
  // What a section no longer fills goes away, where nobody has written in it, and may come back.
  for (const [key, old] of found.parts)
    if (isContinuation(key) && !key.startsWith(proposalKey('')) && !wanted.has(key) && !old.isTouched)
      steps.push({ ...removal(old, found), order: parts.length });
  const keys = [...new Set([...memory.keys.filter((key) => wanted.has(key) || !isContinuation(key)), ...wanted])];
  const ordered = steps.sort((a, b) => b.at - a.at || b.order - a.order);
  const named = Object.fromEntries(Object.entries(names).map(([kind, list]) => [kind, [...new Set(list)]]));
  return { steps: ordered, memory: { keys, offered }, ...(named as typeof names) };
}

/** Before the first part when the document has some, else its end. */
function firstPlace({ parts, end }: FoundDocument): number {
  const starts = [...parts.values()].map(({ startIndex }) => startIndex);
  return starts.length > 0 ? Math.min(...starts) : end - 1;
}

/**
 * A proposal that somebody has changed becomes theirs: only its name is taken away. The line end before a table stays, since Google
 * may refuse to take it away.
 */
function removal(old: FoundPart, { end, blocked }: FoundDocument): Extract<Step, { kind: 'remove' }> {
  const { startIndex, endIndex, isTouched, paragraphEnd } = old;
  const range = isTouched
    ? { startIndex, endIndex: startIndex }
    : { startIndex, endIndex: paragraphEnd < end && !blocked.has(paragraphEnd) ? paragraphEnd : endIndex };
  return { kind: 'remove', at: startIndex, old, range };
}
