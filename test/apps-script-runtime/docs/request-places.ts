import { EmulatorError } from '../execution/errors.ts';
import type { DocumentModel } from './document-model.ts';
import { RequestError } from './request-error.ts';
import { isInline, type Style, type Unit } from './segment.ts';

/** The body of a request. */
export type RequestBody = Readonly<Record<string, unknown>>;

export interface Place {
  readonly segmentId: string;
  readonly units: Unit[];
  readonly index: number;
}

export interface Stretch {
  readonly segmentId: string;
  readonly units: Unit[];
  readonly start: number;
  readonly end: number;
}

/** A member of a request that must be an object. @throws RequestError when it is missing */
export function objectOf(request: RequestBody, name: string): RequestBody {
  const value = request[name];
  if (typeof value !== 'object' || value === null) throw new RequestError(`${name} must be set.`);
  return value as RequestBody;
}

/** Refuses members of a request that the service does not know, and those that the emulator does not. */
export function checkMembers(request: RequestBody, known: readonly string[]): void {
  const unknown = Object.keys(request).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new EmulatorError(`The member ${unknown} of a request is not in the emulator`);
}

export function segmentOf(document: DocumentModel, { segmentId = '' }: RequestBody): Omit<Place, 'index'> {
  const units = document.segments.get(segmentId as string);
  if (!units) throw new RequestError(`Segment with ID ${String(segmentId)} was not found.`);
  return { segmentId: segmentId as string, units };
}

/** Where something is put into a paragraph. @throws RequestError when the place is not in one */
export function insertionPlace(document: DocumentModel, request: RequestBody): Place {
  const atEnd = request['endOfSegmentLocation'];
  if (atEnd !== undefined) {
    const segment = segmentOf(document, atEnd as RequestBody);
    return { ...segment, index: segment.units.length - 1 };
  }
  const location = objectOf(request, 'location');
  checkMembers(location, ['index', 'segmentId']);
  const segment = segmentOf(document, location);
  const index = indexOf(location, 'index', segment.units);
  if (!isInline(segment.units[index]))
    throw new RequestError(
      'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    );
  return { ...segment, index: index + (splitsPair(segment.units, index) ? 1 : 0) };
}

function indexOf(location: RequestBody, name: string, units: readonly Unit[]): number {
  const index = location[name] ?? 0;
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 0)
    throw new RequestError(`Index ${String(index)} must be a whole number that is not negative.`);
  if (index >= units.length)
    throw new RequestError(
      `Index ${index} must be less than the end index of the referenced segment, ${units.length}.`,
    );
  return index;
}

/** @throws RequestError for a range that is empty or goes beyond its segment */
export function stretchOf(document: DocumentModel, request: RequestBody): Stretch {
  const range = objectOf(request, 'range');
  checkMembers(range, ['startIndex', 'endIndex', 'segmentId']);
  const segment = segmentOf(document, range);
  const { startIndex: start = 0, endIndex: end } = range;
  if (typeof start !== 'number' || typeof end !== 'number') throw new RequestError('The range must have an end index.');
  if (end <= start) throw new RequestError('The range should not be empty.');
  indexOf(range, 'startIndex', segment.units);
  if (end > segment.units.length)
    throw new RequestError(
      `Index ${end - 1} must be less than the end index of the referenced segment, ${segment.units.length}.`,
    );
  return { ...segment, start, end };
}

export function splitsPair(units: readonly Unit[], index: number): boolean {
  const [before, after] = [units[index - 1], units[index]];
  return isHalf(before, 0xd800) && isHalf(after, 0xdc00);
}

function isHalf(unit: Unit | undefined, first: number): boolean {
  const code = unit?.kind === 'text' ? unit.char.charCodeAt(0) : 0;
  return code >= first && code < first + 0x400;
}

/**
 * A look with the fields of a mask changed: what the request does not give goes back to what is inherited.
 * @throws RequestError for a field that is not one of the known
 */
export function changedStyle(style: Style, change: RequestBody, fields: unknown, known: readonly string[]): Style {
  if (typeof fields !== 'string' || fields === '')
    throw new RequestError("At least one field must be listed in 'fields'.");
  const names = fields === '*' ? known : fields.split(',').map((field) => field.trim().split('.')[0] as string);
  const given = Object.keys(change).find((name) => !known.includes(name));
  const wrong = names.find((name) => !known.includes(name)) ?? given;
  if (wrong !== undefined) throw new RequestError(`Invalid field: ${wrong}`);
  const next: Record<string, unknown> = { ...style };
  for (const name of names) {
    if (change[name] === undefined) delete next[name];
    else next[name] = change[name];
  }
  return next;
}
