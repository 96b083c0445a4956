import { parseCellReference } from '../excel/index.ts';
import type { XlsxFile } from '../excel/read/read-workbook.ts';
import { XmlCursor } from '../xml/xml-cursor.ts';

/** Fills that every workbook begins with: none, and a grey pattern. */
const builtInFills = 2;

/** The colours of a workbook's cell formats, by the number of the format; those without a fill of their own are left out. */
export function filledFormats({ package: opened, workbookPart }: XlsxFile): ReadonlyMap<string, string> {
  const part = opened.relationships(workbookPart).find(({ type, external }) => type === 'styles' && !external)?.target;
  const formats = new Map<string, string>();
  if (part === undefined || !opened.has(part)) return formats;
  const cursor = new XmlCursor(opened.readXml(part).text, { part });
  const fills: string[] = [];
  let count = 0;
  while (cursor.next()) {
    if (cursor.kind !== 'open') continue;
    if (cursor.name === 'fill' && cursor.parentName === 'fills') fills.push('');
    else if (cursor.name === 'fgColor' && fills.length > builtInFills && cursor.parentName === 'patternFill')
      fills[fills.length - 1] = colourOf(cursor);
    else if (cursor.name === 'xf' && cursor.parentName === 'cellXfs') {
      const colour = fills[Number(cursor.attribute('fillId') ?? 0)] ?? '';
      if (colour !== '') formats.set(String(count), colour);
      count++;
    }
  }
  return formats;
}

function colourOf(cursor: XmlCursor): string {
  const rgb = cursor.attribute('rgb');
  if (rgb !== undefined) return /^F*$/i.test(rgb) ? '' : `#${rgb.slice(-6).toUpperCase()}`;
  const theme = cursor.attribute('theme');
  if (theme !== undefined) return theme === '0' && cursor.attribute('tint') === undefined ? '' : `temafärg ${theme}`;
  const indexed = cursor.attribute('indexed');
  return indexed === undefined || indexed === '9' || indexed === '64' ? '' : `färg ${indexed}`;
}

/** The numbers of the rows that have a cell of a colour, by colour. */
export function filledRows(
  { package: opened }: XlsxFile,
  part: string,
  formats: ReadonlyMap<string, string>,
): Map<string, Set<number>> {
  const rows = new Map<string, Set<number>>();
  if (formats.size === 0) return rows;
  const cursor = new XmlCursor(opened.readXml(part).text, { part });
  let row = 0;
  while (cursor.next()) {
    if (cursor.kind !== 'open') continue;
    if (cursor.name === 'row') row = Number(cursor.attribute('r') ?? row + 1);
    if (cursor.name !== 'c') continue;
    const colour = formats.get(cursor.attribute('s') ?? '0');
    if (colour === undefined) continue;
    const place = parseCellReference(cursor.attribute('r') ?? '')?.row ?? row;
    const known = rows.get(colour);
    if (known === undefined) rows.set(colour, new Set([place]));
    else known.add(place);
  }
  return rows;
}
