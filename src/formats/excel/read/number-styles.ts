import { type NumberStyle, numberStyle } from '../../../core/index.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';

/** For each cell format (the `s` of a cell) what it makes of a number, from the styles part. */
export function parseNumberStyles(text: string, source: XmlSource): NumberStyle[] {
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
  const styles = new Map(Array.from(new Set(ids), (id) => [id, numberStyle(id, codes.get(id))] as const));
  return ids.map((id) => styles.get(id));
}
