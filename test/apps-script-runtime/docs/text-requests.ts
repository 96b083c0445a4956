import { body, type DocumentModel } from './document-model.ts';
import { RequestError } from './request-error.ts';
import { checkMembers, insertionPlace, type RequestBody, splitsPair, stretchOf } from './request-places.ts';
import { contentsEnd, isInline, paragraphBreak, paragraphStart, type Style, tableEnd, type Unit } from './segment.ts';

/** What the service takes away from inserted text. */
const takenAway = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g;

export function insertText(document: DocumentModel, request: RequestBody): void {
  checkMembers(request, ['text', 'location', 'endOfSegmentLocation']);
  const { text } = request;
  if (typeof text !== 'string' || text === '')
    throw new RequestError('Insert text requests must specify text to insert.');
  const { segmentId, units, index } = insertionPlace(document, request);
  const kept = text.replace(takenAway, '');
  const mark = markAt(units, index);
  const style = styleAt(units, index);
  // A character that stands in the text several times is one unit: long texts are then quick to make and to copy.
  const characters = new Map<string, Unit>([['\n', { kind: 'break', style, mark }]]);
  const inserted = Array.from({ length: kept.length }, (_, at): Unit => {
    const char = kept[at] as string;
    const unit = characters.get(char) ?? { kind: 'text', char, style };
    characters.set(char, unit);
    return unit;
  });
  document.insert(segmentId, index, inserted);
}

/** New paragraphs are as the one that they are put into. */
export function markAt(units: readonly Unit[], index: number) {
  const found = units[paragraphBreak(units, index)];
  if (found?.kind !== 'break') throw new Error('A paragraph does not end');
  return found.mark;
}

/** As the text before it in its paragraph, else as what follows. */
function styleAt(units: readonly Unit[], index: number): Style {
  const before = index > paragraphStart(units, index) ? units[index - 1] : units[index];
  return before?.kind === 'text' || before?.kind === 'break' ? before.style : {};
}

/** @throws RequestError for what would leave a document without a shape */
export function deleteContentRange(document: DocumentModel, request: RequestBody): void {
  checkMembers(request, ['range']);
  const { segmentId, units, start, end } = stretchOf(document, request);
  if (end >= units.length) throw invalid('The range cannot include the newline character at the end of the segment.');
  if (segmentId === body && start === 0) throw invalid('Cannot delete the first section break.');
  if (splitsPair(units, start) || splitsPair(units, end)) throw invalid('Cannot delete a part of a character.');
  for (let index = start; index < end; index++) {
    const unit = units[index] as Unit;
    if (unit.kind === 'table') {
      index = tableEnd(units, index);
      if (index >= end) throw invalid('Cannot delete a part of a table.');
    } else if (unit.kind === 'contents') {
      index = contentsEnd(units, index) - 1;
      if (index >= end) throw invalid('Cannot delete a part of a table of contents.');
    } else if (unit.kind === 'contents-inner') throw invalid('Cannot delete a part of a table of contents.');
    else if (!isInline(unit)) throw invalid('Cannot delete a part of a table.');
    else if (unit.kind === 'break' && endsCell(units, index))
      throw invalid('Cannot delete the newline character at the end of a table cell.');
  }
  const next = units[end]?.kind;
  if ((next === 'table' || next === 'contents') && units[end - 1]?.kind === 'break' && isNeeded())
    throw invalid('Cannot delete the newline character before a table or a table of contents.');
  document.remove(segmentId, start, end);

  function isNeeded(): boolean {
    return document.assumptions.keepsLineBeforeTables === true || leavesOpen(units, start);
  }
}

function endsCell(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1]?.kind;
  return next === 'cell' || next === 'row' || next === 'table-end';
}

/** Whether what stands before a place is not the end of a paragraph, which a table needs before it. */
function leavesOpen(units: readonly Unit[], start: number): boolean {
  return units[start - 1]?.kind !== 'break';
}

function invalid(detail: string): RequestError {
  return new RequestError(`Invalid deletion range. Cannot delete the requested range. ${detail}`);
}
