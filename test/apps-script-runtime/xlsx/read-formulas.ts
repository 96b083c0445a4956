import { parseCellReference } from '../../../src/formats/excel/read/cell-reference.ts';
import { XmlCursor } from '../../../src/formats/xml/xml-cursor.ts';

/** The formulas that a worksheet part spells out, by `row,column`; a copy of a shared formula is not spelled out. */
export function readFormulas(text: string, part: string): ReadonlyMap<string, string> {
  const cursor = new XmlCursor(text, { part });
  const formulas = new Map<string, string>();
  let place = '';
  while (cursor.next()) {
    if (cursor.kind !== 'open') continue;
    if (cursor.name === 'c') {
      const position = parseCellReference(cursor.attribute('r') ?? '');
      place = position ? `${position.row},${position.column}` : '';
    } else if (cursor.name === 'f' && place !== '') {
      const formula = cursor.readText();
      if (formula !== '') formulas.set(place, `=${formula}`);
    }
  }
  return formulas;
}
