import type { Splice } from '../../xml/write-xml.ts';
import type { XmlCursor } from '../../xml/xml-cursor.ts';
import { isTrue } from '../read/sheet-list.ts';
import { shiftFormula } from '../read/shift-formula.ts';

/** A cell with a shared formula (ECMA-376 part 1, 18.3.1.40) and whether an edit replaces it. */
interface SharedCell {
  readonly row: number;
  readonly column: number;
  readonly edited: boolean;
}

/**
 * Formulas that are written once, in their first cell, and shared by others. When an edit replaces that cell, each of
 * the others gets the formula as its own.
 */
export class SharedFormulas {
  readonly splices: Splice[] = [];
  private readonly masters = new Map<string, SharedCell & { readonly formula: string }>();

  /** Takes note of the `<f t="shared">` that the cursor stands on and moves to its end. */
  read(cursor: XmlCursor, cell: SharedCell): void {
    const { start, qualifiedName } = cursor;
    const index = cursor.attribute('si') ?? '';
    const calculatesAlways = isTrue(cursor.attribute('ca'));
    const formula = cursor.readText();
    if (formula !== '') this.masters.set(index, { ...cell, formula });
    const master = this.masters.get(index);
    if (formula !== '' || cell.edited || !master?.edited) return;
    const own = shiftFormula(master.formula, cell.row - master.row, cell.column - master.column);
    const open = `<${qualifiedName}${calculatesAlways ? ' ca="1"' : ''}>`;
    this.splices.push({ start, end: cursor.end, text: `${open}${escapeFormula(own)}</${qualifiedName}>` });
  }
}

function escapeFormula(formula: string): string {
  return formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
