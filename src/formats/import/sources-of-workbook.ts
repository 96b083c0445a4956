import type { SourceSheet } from '../../core/index.ts';
import type { XlsxFile } from '../excel/read/read-workbook.ts';
import { readStringItem } from '../excel/read/rich-text.ts';
import { XmlCursor } from '../xml/xml-cursor.ts';
import { filledFormats, filledRows } from './filled-rows.ts';

/** The tabs of a workbook of any maker as sources, with what is merged and hidden, and the comments and links of their cells. */
export function sourcesOfWorkbook(file: XlsxFile): SourceSheet[] {
  const entries = new Map(file.sheets.map((entry) => [entry.name, entry]));
  const formats = filledFormats(file);
  return file.workbook.sheets.map((sheet): SourceSheet => {
    const entry = entries.get(sheet.name);
    const look = file.looks.get(sheet.name);
    const notes = notesOf(file, sheet.name, entry?.part ?? '', look?.links ?? []);
    const colours = filledRows(file, entry?.part ?? '', formats);
    return {
      file: file.fileName,
      tab: sheet.name,
      rows: sheet.rows,
      ...(look && look.merges.length > 0 && { merges: look.merges }),
      ...(look && look.hiddenRows.size > 0 && { hiddenRows: look.hiddenRows }),
      ...(entry?.visibility !== 'visible' && { isHidden: true }),
      ...(notes.size > 0 && { notes }),
      ...(colours.size > 0 && { colours }),
      ...(file.date1904 && { date1904: true }),
    };
  });
}

type Links = readonly { readonly cell: string; readonly id: string }[];

function notesOf(
  { package: opened, workbook }: XlsxFile,
  name: string,
  part: string,
  links: Links,
): Map<string, string> {
  const notes = new Map<string, string>();
  const add = (cell: string, note: string) => notes.set(cell, notes.has(cell) ? `${notes.get(cell)}\n${note}` : note);
  const relationships = opened.relationships(part);
  for (const { cell, id } of links) {
    const address = relationships.find((relationship) => relationship.id === id)?.target;
    if (address !== undefined && !textAt(workbook, name, cell).includes(address))
      add(cell, `Länk i källan: ${address}`);
  }
  for (const { type, target, external } of relationships) {
    if (type !== 'comments' || external || !opened.has(target)) continue;
    for (const [cell, text] of commentsIn(opened.readXml(target).text, target)) add(cell, `Cellkommentar: ${text}`);
  }
  return notes;
}

function textAt({ sheets }: XlsxFile['workbook'], name: string, cell: string): string {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const position = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const value = rows[Number(digits) - 1]?.[position];
  return typeof value === 'string' ? value : '';
}

function commentsIn(text: string, part: string): [cell: string, text: string][] {
  const cursor = new XmlCursor(text, { part });
  const found: [string, string][] = [];
  let cell = '';
  while (cursor.next()) {
    if (cursor.kind !== 'open') continue;
    if (cursor.name === 'comment') cell = cursor.attribute('ref') ?? '';
    else if (cursor.name === 'text' && cell !== '') {
      const comment = readStringItem(cursor).trim();
      if (comment !== '') found.push([cell, comment]);
    }
  }
  return found;
}
