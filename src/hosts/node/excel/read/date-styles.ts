import { XmlCursor } from '../xml/xml-cursor.ts';
import type { XmlSource } from '../xml/xml-source.ts';
import { isDateFormatCode, isDateFormatId } from './number-format.ts';

/** For each cell format (the `s` of a cell) whether it shows a date, from the styles part. */
export function parseDateStyles(text: string, source: XmlSource): boolean[] {
  const cursor = new XmlCursor(text, source);
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellFormats = false;
  while (cursor.next()) {
    if (cursor.name === 'cellXfs') inCellFormats = cursor.kind === 'open' && !cursor.selfClosing;
    if (cursor.kind !== 'open') continue;
    if (cursor.name === 'dxfs' || cursor.name === 'extLst') cursor.skip();
    else if (cursor.name === 'numFmt') {
      codes.set(Number(cursor.attribute('numFmtId')), cursor.attribute('formatCode') ?? '');
    } else if (inCellFormats && cursor.name === 'xf') ids.push(Number(cursor.attribute('numFmtId') ?? 0));
  }
  return ids.map((id) => {
    const code = codes.get(id);
    return code === undefined ? isDateFormatId(id) : isDateFormatCode(code);
  });
}
