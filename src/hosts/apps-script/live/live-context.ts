import { type CellValue, isContextSheet, type Sheet } from '../../../core/index.ts';

const keyPrefix = 'live-context-';
/** Google takes 9 KB in one property, and a letter can be two bytes. */
const pieceLength = 4_000;
/** A workbook with longer lists than this is checked against the built-in ones while people type. */
const longestContext = 200_000;

/** What a check of an edited cell needs of the rest of the spreadsheet. */
export interface LiveContext {
  /** The spreadsheet's time zone. */
  readonly zone: string;
  /** The settings and the lists. */
  readonly sheets: readonly Sheet[];
}

/**
 * Remembers the settings and the lists among the sheets, so that a check of an edited cell need not read them.
 * @param before what was remembered when the sheets were about to be read: where it is something else now, somebody has edited the
 * settings since, and what was read is older; left out = it was read just now
 */
export function rememberContext(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheets: readonly Sheet[],
  before?: string,
): LiveContext {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const context = sheets.filter(({ name }) => isContextSheet(name));
  const trimmedSheets = context.map(({ name, rows }) => ({ name, rows: rows.map(trimmed) }));
  const live: LiveContext = { zone, sheets: trimmedSheets };
  const whole = JSON.stringify(live);
  const text = whole.length <= longestContext ? whole : JSON.stringify({ zone, sheets: [] });
  if (before !== undefined && (text === before || rememberedText() !== before)) return live;
  const pieces: Record<string, string> = {};
  for (let at = 0; at < text.length; at += pieceLength)
    pieces[keyPrefix + at / pieceLength] = text.slice(at, at + pieceLength);
  // Marks the end, since an earlier and longer context may have left pieces behind.
  pieces[keyPrefix + Math.ceil(text.length / pieceLength)] = '';
  PropertiesService.getDocumentProperties().setProperties(pieces);
  return live;
}

/** The context as it was when the settings or the lists were last edited or checked; `null` before that. */
export function rememberedContext(): LiveContext | null {
  const text = rememberedText();
  return text === '' ? null : (JSON.parse(text) as LiveContext);
}

/** The same as text, to be compared; `''` = nothing is remembered. */
export function rememberedText(): string {
  const pieces = PropertiesService.getDocumentProperties().getProperties();
  let text = '';
  for (let index = 0; pieces[keyPrefix + index]; index += 1) text += pieces[keyPrefix + index];
  return text;
}

function trimmed(row: readonly CellValue[]): readonly CellValue[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length -= 1;
  return row.slice(0, length);
}
