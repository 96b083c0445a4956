import { damaged, notXlsx } from '../../file-errors.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import { decodeExcelEscapes } from '../../xml/xml-text.ts';
import { type WorkbookPackage, workbookPart } from '../package/workbook-package.ts';

type SheetKind = 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet';
export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/** One tab of a workbook. */
export interface SheetEntry {
  readonly name: string;
  /** Only a `worksheet` has cells that are read; the others are carried as they are. */
  readonly kind: SheetKind;
  readonly visibility: SheetVisibility;
  /** The part that holds it, e.g. `xl/worksheets/sheet1.xml`; empty for a macro module of Excel 95, which has none. */
  readonly part: string;
  /** Its relationship in the workbook part, e.g. `rId3`. */
  readonly relationshipId: string;
}

/** What the workbook part says. */
export interface WorkbookOutline {
  readonly part: string;
  /** Every tab in order. */
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904, as in workbooks that began on an old Macintosh. */
  readonly date1904: boolean;
  /** Results that say nothing are there in place of results: a program has written the formulas and computed none. */
  readonly hasStandIns: boolean;
}

const kinds: Readonly<Record<string, SheetKind>> = {
  worksheet: 'worksheet',
  chartsheet: 'chartsheet',
  dialogsheet: 'dialogsheet',
  xlMacrosheet: 'macrosheet',
  xlIntlMacrosheet: 'macrosheet',
};
const visibilities: Readonly<Record<string, SheetVisibility>> = { hidden: 'hidden', veryHidden: 'very-hidden' };

/** Reads the tabs of a workbook. @throws HostError `not-xlsx` when the file is no workbook, `damaged` */
export function readOutline(opened: WorkbookPackage): WorkbookOutline {
  const part = workbookPart(opened);
  const cursor = new XmlCursor(opened.readXml(part).text, { part });
  const links = opened.relationships(part).filter(({ id }) => id !== '');
  const targets = new Map(links.map(({ id, type, target }) => [id, { type, target }]));
  const sheets: SheetEntry[] = [];
  const prefixes = new Set<string>();
  let root = '';
  let date1904 = false;
  let isUncalculated = false;
  while (cursor.next()) {
    if (cursor.kind !== 'open') continue;
    root ||= cursor.name;
    if (root !== 'workbook') throw notXlsx();
    for (const prefix of relationshipPrefixes(cursor)) prefixes.add(prefix);
    if (cursor.name === 'workbookPr') date1904 = isTrue(cursor.attribute('date1904'));
    else if (cursor.name === 'calcPr' && cursor.parentName === 'workbook') isUncalculated = asksForCalculation(cursor);
    else if (cursor.name === 'sheet' && cursor.parentName === 'sheets') {
      sheets.push(readSheetEntry(cursor, targets, prefixes));
    } else if (cursor.name === 'extLst') cursor.skip();
  }
  checkSheets(sheets, opened);
  // Only a program that has computed the workbook keeps the order in which it did.
  const isCalculated = opened.relationships(part).some(({ type }) => type === 'calcChain');
  return { part, sheets, date1904, hasStandIns: isUncalculated && !isCalculated };
}

/**
 * Whether a program asks the next one to compute all formulas (ECMA-376 part 1, 18.2.2) without saying that it has computed them
 * itself: so write programs that put 0 where the result belongs. Our own editor says that the results are computed.
 */
function asksForCalculation(cursor: XmlCursor): boolean {
  return isTrue(cursor.attribute('fullCalcOnLoad')) && !isTrue(cursor.attribute('calcCompleted'));
}

function readSheetEntry(
  cursor: XmlCursor,
  targets: ReadonlyMap<string, { type: string; target: string }>,
  prefixes: ReadonlySet<string>,
): SheetEntry {
  const relationshipId = relationshipIdOf(cursor, prefixes);
  const target = targets.get(relationshipId);
  return {
    name: decodeExcelEscapes(cursor.attribute('name') ?? ''),
    kind: kinds[target?.type ?? ''] ?? 'macrosheet',
    visibility: visibilities[cursor.attribute('state') ?? ''] ?? 'visible',
    part: target?.target ?? '',
    relationshipId,
  };
}

function checkSheets(sheets: readonly SheetEntry[], opened: WorkbookPackage): void {
  if (sheets.length === 0) throw damaged('den har inga blad');
  const names = new Set<string>();
  for (const { name, part, relationshipId } of sheets) {
    if (names.has(name.toLowerCase())) throw damaged(`två blad heter ${name}`);
    names.add(name.toLowerCase());
    if (relationshipId !== '' && !opened.has(part)) throw damaged(`bladet ${name} saknas`);
  }
}

/** XML Schema spells true as `1` or `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The namespace of relationship ids, transitional or strict. */
const relationships = /\/officeDocument\/(2006\/)?relationships$/;

/** The prefixes for relationship ids that a tag declares; any element may. */
export function relationshipPrefixes(cursor: XmlCursor): string[] {
  return Array.from(cursor.attributes())
    .filter(([name, value]) => name.startsWith('xmlns:') && relationships.test(value))
    .map(([name]) => name.slice('xmlns:'.length));
}

function relationshipIdOf(cursor: XmlCursor, prefixes: ReadonlySet<string>): string {
  for (const prefix of prefixes) {
    const id = cursor.attribute(`${prefix}:id`);
    if (id !== undefined) return id;
  }
  for (const [name, value] of cursor.attributes()) if (name.endsWith(':id')) return value;
  return '';
}
