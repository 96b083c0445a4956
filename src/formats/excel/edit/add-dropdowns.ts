import { appended, escapeXml, splice, withAttribute } from '../../xml/write-xml.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import { type CellRange, parseCellRange, rangeReference } from '../read/cell-reference.ts';
import { sheetElements } from './sheet-elements.ts';

/** A dropdown over a range. Another value raises a question, not a stop. */
export interface SheetDropdown {
  readonly range: CellRange;
  /** Where the values are, as a formula without `=`: a range, or the values between quotation marks. */
  readonly values: string;
  /** Title of the question. */
  readonly title: string;
}

const question = 'Värdet finns inte i listan. Vill du använda det ändå?';
/** Excel's limit for the title of a question. */
const longestTitle = 32;

/** Gives a worksheet dropdowns, but none where some cell of the range has a rule already: a person's own are kept. */
export function withDropdowns(text: string, dropdowns: readonly SheetDropdown[], source: XmlSource): string {
  const taken = ruledRanges(text, source);
  const added = dropdowns.filter(({ range }) => !taken.some((other) => overlap(range, other)));
  if (added.length === 0) return text;
  const elements = sheetElements(text, source);
  const { prefix } = elements;
  const rules = added.map((dropdown) => ruleXml(dropdown, prefix)).join('');
  const list = elements.at('dataValidations');
  if (list === undefined) {
    const xml = `<${prefix}dataValidations count="${added.length}">${rules}</${prefix}dataValidations>`;
    return splice(text, [elements.insert('dataValidations', xml)]);
  }
  const count = Number(list.attribute('count') ?? 0) + added.length;
  const counted = withAttribute(list, 'count', String(count));
  return splice(text, [counted, appended(list.element(), rules)]);
}

function ruleXml({ range, values, title }: SheetDropdown, prefix: string): string {
  const attributes = {
    type: 'list',
    allowBlank: '1',
    showErrorMessage: '1',
    errorStyle: 'warning',
    errorTitle: title.slice(0, longestTitle),
    error: question,
    sqref: rangeReference(range),
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<${prefix}dataValidation${written.join('')}><${prefix}formula1>${escapeXml(values)}</${prefix}formula1></${prefix}dataValidation>`;
}

/** Where rules stand, those of Excel 2010 too, which keep their ranges in an element of their own. */
function ruledRanges(text: string, source: XmlSource): CellRange[] {
  const cursor = new XmlCursor(text, source);
  const references: string[] = [];
  while (cursor.next()) {
    if (cursor.kind !== 'open') continue;
    if (cursor.name === 'dataValidation') references.push(cursor.attribute('sqref') ?? '');
    if (cursor.name === 'sqref' && cursor.parentName === 'dataValidation') references.push(cursor.readText());
  }
  return references
    .flatMap((reference) => reference.trim().split(/\s+/))
    .flatMap((reference) => parseCellRange(reference) ?? []);
}

function overlap(one: CellRange, other: CellRange): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}
