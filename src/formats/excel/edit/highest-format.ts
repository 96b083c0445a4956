import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';

/** Excel has room for fewer formats (Excel's specifications: 65,490), so what points beyond them points nowhere. */
const mostFormats = 60_000;

/** The highest index of a cell format that cells, rows and columns of a sheet point to; -1 when none does. */
export function highestFormat(sheetXml: string, source: XmlSource): number {
  const cursor = new XmlCursor(sheetXml, source);
  let highest = -1;
  while (cursor.next()) {
    if (cursor.kind !== 'open' || !['c', 'row', 'col'].includes(cursor.name)) continue;
    const index = Number(cursor.attribute(cursor.name === 'col' ? 'style' : 's') ?? -1);
    if (index > highest && index < mostFormats) highest = index;
  }
  return highest;
}
