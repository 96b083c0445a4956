import { body, type DocumentModel } from './document-model.ts';
import { RequestError } from './request-error.ts';
import { checkMembers, insertionPlace, type RequestBody, stretchOf } from './request-places.ts';

/** What a request answers; most answer nothing. */
export type Reply = Readonly<Record<string, unknown>>;

export function createNamedRange(document: DocumentModel, request: RequestBody): Reply {
  checkMembers(request, ['name', 'range']);
  const { name } = request;
  if (typeof name !== 'string' || name === '' || name.length > 256)
    throw new RequestError('The name of a named range must have between 1 and 256 characters.');
  const { segmentId, start, end } = stretchOf(document, request);
  const id = document.newId('range');
  document.namedRanges.push({ id, name, segmentId, start, end });
  return { createNamedRange: { namedRangeId: id } };
}

/** Whether a tab has what a request would take the name away of. */
export function hasNamedRange({ namedRanges }: DocumentModel, request: RequestBody): boolean {
  const { name, namedRangeId } = (request['deleteNamedRange'] ?? {}) as RequestBody;
  return namedRanges.some((range) => range.name === name || range.id === namedRangeId);
}

/** All ranges of a name, or one by its id. */
export function deleteNamedRange(document: DocumentModel, request: RequestBody): void {
  checkMembers(request, ['name', 'namedRangeId']);
  const { name, namedRangeId } = request;
  const kept = document.namedRanges.filter((range) => range.name !== name && range.id !== namedRangeId);
  if (kept.length === document.namedRanges.length)
    throw new RequestError(`The named range ${String(name ?? namedRangeId)} does not exist.`);
  document.namedRanges = kept;
}

/** A footnote begins with a blank. */
export function createFootnote(document: DocumentModel, request: RequestBody): Reply {
  checkMembers(request, ['location', 'endOfSegmentLocation']);
  const { segmentId, index } = insertionPlace(document, request);
  if (segmentId !== body) throw new RequestError('A footnote can only be inserted in the body.');
  const footnoteId = document.newId('footnote');
  document.newSegment(footnoteId, ' ');
  document.insert(segmentId, index, [{ kind: 'footnote', footnoteId, style: {} }]);
  return { createFootnote: { footnoteId } };
}

export function createHeader(document: DocumentModel, request: RequestBody): Reply {
  return { createHeader: { headerId: createEdge(document, 'header', document.headers, request) } };
}

export function createFooter(document: DocumentModel, request: RequestBody): Reply {
  return { createFooter: { footerId: createEdge(document, 'footer', document.footers, request) } };
}

function createEdge(document: DocumentModel, kind: string, edges: Map<string, string>, request: RequestBody): string {
  checkMembers(request, ['type']);
  const type = request['type'];
  if (type !== 'DEFAULT') throw new RequestError(`Invalid value at type: ${String(type)}`);
  if (edges.has(type)) throw new RequestError(`The document already has a ${kind} of type ${type}.`);
  const id = document.newId(kind);
  edges.set(type, id);
  document.newSegment(id);
  return id;
}
