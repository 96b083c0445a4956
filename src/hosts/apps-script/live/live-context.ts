import { type CellValue, foldText, type Sheet } from '../../../core/index.ts';

const contextSheets = ['Inställningar', 'Listor'].map(foldText);
const keyPrefix = 'live-context-';
/** Google takes 9 KB in one property, and a letter can be two bytes. */
const pieceLength = 4_000;
/** A workbook with longer lists than this is checked against the built-in ones while people type. */
const longestContext = 200_000;

/** Whether a sheet decides how cells of other sheets are read: the scale, the limits and the lists. */
export function isContextSheet(name: string): boolean {
  return contextSheets.includes(foldText(name));
}

/** Remembers the settings and the lists among the sheets, so that a check of an edited cell need not read them. */
export function rememberContext(sheets: readonly Sheet[]): void {
  const context = sheets.filter(({ name }) => isContextSheet(name));
  const text = JSON.stringify(context.map(({ name, rows }) => ({ name, rows: rows.map(trimmed) })));
  const pieces: Record<string, string> = {};
  const kept = text.length <= longestContext ? text : '[]';
  for (let at = 0; at < kept.length; at += pieceLength)
    pieces[keyPrefix + at / pieceLength] = kept.slice(at, at + pieceLength);
  // Marks the end, since an earlier and longer context may have left pieces behind.
  pieces[keyPrefix + Math.ceil(kept.length / pieceLength)] = '';
  PropertiesService.getDocumentProperties().setProperties(pieces);
}

/** The settings and the lists as they were when they were last edited; `[]` before that. */
export function rememberedContext(): Sheet[] {
  const pieces = PropertiesService.getDocumentProperties().getProperties();
  let text = '';
  for (let index = 0; pieces[keyPrefix + index]; index += 1) text += pieces[keyPrefix + index];
  return text === '' ? [] : (JSON.parse(text) as Sheet[]);
}

function trimmed(row: readonly CellValue[]): readonly CellValue[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length -= 1;
  return row.slice(0, length);
}
