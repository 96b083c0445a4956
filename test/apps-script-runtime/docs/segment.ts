/** Look of characters or of a paragraph, as the service names its fields. */
export type Style = Readonly<Record<string, unknown>>;

/** What a paragraph is: kept at the line break that ends it. */
export interface ParagraphMark {
  readonly style: Style;
  readonly bullet: { readonly preset: string; readonly level: number } | null;
}

/** What somebody has suggested of a character: it stands in the document, and counts as a place, until it is answered. */
export interface Suggestion {
  readonly id: string;
  readonly change: 'insert' | 'delete';
}

/**
 * One place of a document. Places count UTF-16 units; a table takes one place where it begins, one where it ends, and one
 * for each row and cell that begins. A contents list takes one where it begins besides its paragraphs, which nobody but
 * Google writes.
 */
export type Unit =
  | { readonly kind: 'text'; readonly char: string; readonly style: Style; readonly suggested?: Suggestion }
  | { readonly kind: 'break'; readonly style: Style; readonly mark: ParagraphMark; readonly suggested?: Suggestion }
  | { readonly kind: 'footnote'; readonly footnoteId: string; readonly style: Style }
  | { readonly kind: 'auto-text'; readonly type: 'PAGE_NUMBER' | 'PAGE_COUNT'; readonly style: Style }
  | { readonly kind: 'section' }
  | { readonly kind: 'contents'; readonly inner: readonly Unit[] }
  | { readonly kind: 'contents-inner' }
  | { readonly kind: 'table'; readonly columns: readonly Style[]; readonly pinnedRows: number }
  | { readonly kind: 'row' }
  | { readonly kind: 'cell'; readonly style: Style }
  | { readonly kind: 'table-end' };

export const plainMark: ParagraphMark = { style: { namedStyleType: 'NORMAL_TEXT' }, bullet: null };

/** Whether a place lies in a paragraph. */
export function isInline(unit: Unit | undefined): boolean {
  const kind = unit?.kind;
  return kind === 'text' || kind === 'break' || kind === 'footnote' || kind === 'auto-text';
}

/** Where the paragraph of a place begins. */
export function paragraphStart(units: readonly Unit[], index: number): number {
  let start = index;
  while (start > 0 && isInline(units[start - 1]) && units[start - 1]?.kind !== 'break') start -= 1;
  return start;
}

/** The place of the line break that ends the paragraph of a place. */
export function paragraphBreak(units: readonly Unit[], index: number): number {
  let end = index;
  while (units[end]?.kind !== 'break') {
    end += 1;
    if (end >= units.length) throw new Error('A segment does not end with a line break');
  }
  return end;
}

/** The places of the line breaks of all paragraphs that a range touches. */
export function breaksWithin(units: readonly Unit[], start: number, end: number): number[] {
  const breaks: number[] = [];
  for (let index = start; index < end; index++) {
    if (!isInline(units[index])) continue;
    const found = paragraphBreak(units, index);
    breaks.push(found);
    index = found;
  }
  return breaks;
}

/** The place where the table that begins at a place ends. */
export function tableEnd(units: readonly Unit[], start: number): number {
  let depth = 0;
  for (let index = start; index < units.length; index++) {
    const kind = units[index]?.kind;
    if (kind === 'table') depth += 1;
    if (kind === 'table-end' && --depth === 0) return index;
  }
  throw new Error('A table does not end');
}

/** A contents list with the paragraphs in it, as many places as they take and one more where it begins. */
export function contentsList(inner: readonly Unit[]): Unit[] {
  return [{ kind: 'contents', inner }, ...inner.map((): Unit => ({ kind: 'contents-inner' }))];
}

/** The place after the contents list that begins at a place. */
export function contentsEnd(units: readonly Unit[], start: number): number {
  const unit = units[start];
  return start + 1 + (unit?.kind === 'contents' ? unit.inner.length : 0);
}

/** The cells of a table: the places where they begin, in rows. */
export function tableCells(units: readonly Unit[], start: number): number[][] {
  const rows: number[][] = [];
  const end = tableEnd(units, start);
  for (let index = start + 1; index < end; index++) {
    const kind = units[index]?.kind;
    if (kind === 'row') rows.push([]);
    else if (kind === 'cell') rows[rows.length - 1]?.push(index);
    else if (kind === 'table') index = tableEnd(units, index);
  }
  return rows;
}

export function textOf(units: readonly Unit[]): string {
  let text = '';
  for (const unit of units) text += unit.kind === 'text' ? unit.char : unit.kind === 'break' ? '\n' : '';
  return text;
}
