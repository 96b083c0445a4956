import { body, type DocumentModel } from './document-model.ts';
import { RequestError } from './request-error.ts';
import { changedStyle, checkMembers, objectOf, type RequestBody, stretchOf } from './request-places.ts';
import { breaksWithin, isInline, type ParagraphMark, paragraphStart, type Style, type Unit } from './segment.ts';

const textFields = [
  ...['bold', 'italic', 'underline', 'strikethrough', 'smallCaps', 'backgroundColor', 'foregroundColor'],
  ...['fontSize', 'weightedFontFamily', 'baselineOffset', 'link'],
];
const paragraphFields = [
  ...['namedStyleType', 'alignment', 'lineSpacing', 'direction', 'spacingMode', 'spaceAbove', 'spaceBelow'],
  ...['borderBetween', 'borderTop', 'borderBottom', 'borderLeft', 'borderRight', 'indentFirstLine', 'indentStart'],
  ...['indentEnd', 'keepLinesTogether', 'keepWithNext', 'avoidWidowAndOrphan', 'shading', 'pageBreakBefore'],
];
const namedStyles = /^(?:NORMAL_TEXT|TITLE|SUBTITLE|HEADING_[1-6])$/;
const bulletPresets = /^(?:BULLET|NUMBERED)_[A-Z_]+$/;
const documentFields = [
  ...['background', 'pageNumberStart', 'marginTop', 'marginBottom', 'marginLeft', 'marginRight', 'pageSize'],
  ...['marginHeader', 'marginFooter', 'useFirstPageHeaderFooter', 'useEvenPageHeaderFooter', 'flipPageOrientation'],
];

export function updateTextStyle(document: DocumentModel, request: RequestBody): void {
  checkMembers(request, ['range', 'textStyle', 'fields']);
  const { units, start, end } = stretchOf(document, request);
  const change = objectOf(request, 'textStyle');
  // Characters that are alike mostly are one unit, which is never changed in place: so are they afterwards.
  const styles = new Map<Style, Style>();
  const changed = new Map<Unit, Unit>();
  for (let index = start; index < end; index++) {
    const unit = units[index] as Unit;
    if (!isInline(unit) || !('style' in unit)) continue;
    let next = changed.get(unit);
    if (next === undefined) {
      const style = styles.get(unit.style) ?? changedStyle(unit.style, change, request['fields'], textFields);
      styles.set(unit.style, style);
      next = { ...unit, style };
      changed.set(unit, next);
    }
    units[index] = next;
  }
}

export function updateParagraphStyle(document: DocumentModel, request: RequestBody): void {
  checkMembers(request, ['range', 'paragraphStyle', 'fields']);
  const { segmentId, units, start, end } = stretchOf(document, request);
  const change = objectOf(request, 'paragraphStyle');
  const name = change['namedStyleType'];
  if (name !== undefined && !namedStyles.test(String(name)))
    throw new RequestError(`Invalid value at namedStyleType: ${String(name)}`);
  for (const place of breaksWithin(units, start, end)) {
    if (change['pageBreakBefore'] === true && (segmentId !== body || isInTable(units, place)))
      throw new RequestError('Page break before can only be set for paragraphs of the body outside tables.');
    remark(units, place, (mark) => ({
      ...mark,
      style: changedStyle(mark.style, change, request['fields'], paragraphFields),
    }));
  }
}

/** Leading tabs tell the level and are taken away. */
export function createParagraphBullets(document: DocumentModel, request: RequestBody): void {
  checkMembers(request, ['range', 'bulletPreset']);
  const { segmentId, units, start, end } = stretchOf(document, request);
  const preset = String(request['bulletPreset']);
  if (!bulletPresets.test(preset)) throw new RequestError(`Invalid value at bulletPreset: ${preset}`);
  for (const place of breaksWithin(units, start, end).reverse()) {
    const first = paragraphStart(units, place);
    let level = 0;
    for (let unit = units[first]; unit?.kind === 'text' && unit.char === '\t'; unit = units[first + level]) level += 1;
    remark(units, place, (mark) => ({ ...mark, bullet: { preset, level } }));
    if (level > 0) document.remove(segmentId, first, first + level);
  }
}

export function deleteParagraphBullets(document: DocumentModel, request: RequestBody): void {
  checkMembers(request, ['range']);
  const { units, start, end } = stretchOf(document, request);
  for (const place of breaksWithin(units, start, end)) remark(units, place, (mark) => ({ ...mark, bullet: null }));
}

export function updateDocumentStyle(document: DocumentModel, request: RequestBody): void {
  checkMembers(request, ['documentStyle', 'fields']);
  document.style = changedStyle(document.style, objectOf(request, 'documentStyle'), request['fields'], documentFields);
}

function remark(units: Unit[], place: number, change: (mark: ParagraphMark) => ParagraphMark): void {
  const unit = units[place];
  if (unit?.kind === 'break') units[place] = { ...unit, mark: change(unit.mark) };
}

function isInTable(units: readonly Unit[], place: number): boolean {
  let depth = 0;
  for (let index = 0; index < place; index++) {
    const kind = units[index]?.kind;
    if (kind === 'table') depth += 1;
    else if (kind === 'table-end') depth -= 1;
  }
  return depth > 0;
}
