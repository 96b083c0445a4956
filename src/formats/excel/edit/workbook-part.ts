import { appended, escapeName, escapeXml, type Splice, splice, withAttribute } from '../../xml/write-xml.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import type { ElementSpan, Span } from '../../xml/xml-span.ts';
import { relationshipPrefixes, type SheetVisibility } from '../read/sheet-list.ts';
import { isStrict, relationshipType } from './conformance.ts';

/** A name that belongs to one sheet, e.g. `_xlnm.Print_Titles` for `Kontroll!$1:$1`. */
export interface SheetName {
  readonly name: string;
  /** What it stands for, without `=`. */
  readonly formula: string;
  readonly hidden?: boolean;
}

/** A tab to add to the workbook part. */
export interface NewTab {
  readonly name: string;
  readonly relationshipId: string;
  /** Place among the tabs, 0 for the first. */
  readonly index: number;
  readonly visibility?: SheetVisibility;
}

/** How the workbook part spells whether a tab is shown. */
const states: Readonly<Record<SheetVisibility, string>> = {
  visible: 'visible',
  hidden: 'hidden',
  'very-hidden': 'veryHidden',
};

/** What of the workbook part changes when sheets come and go (ECMA-376 part 1, 18.2.27, in the order of its schema). */
const beforeNames = ['sheets', 'functionGroups', 'externalReferences'];
const beforeCalculation = [...beforeNames, 'definedNames'];

/** Adds a tab; the names of sheets behind it and the chosen tab move along. */
export function withTab(text: string, tab: NewTab, source: XmlSource): string {
  const { tabs, splices } = scan(text, source, (index) => (index >= tab.index ? index + 1 : index));
  const sheetId = Math.max(0, ...tabs.items.map(({ id }) => id)) + 1;
  const visibility = tab.visibility ?? 'visible';
  const state = visibility === 'visible' ? '' : ` state="${states[visibility]}"`;
  const line = `<${tabs.prefix}sheet name="${escapeName(tab.name)}" sheetId="${sheetId}"${state} ${tabs.idAttribute}="${tab.relationshipId}"/>`;
  const at = tabs.items[tab.index]?.start ?? tabs.contentEnd;
  return splice(text, [...splices, { start: at, end: at, text: line }]);
}

/** Shows or hides a tab. */
export function withVisibility(text: string, index: number, visibility: SheetVisibility, source: XmlSource): string {
  const tab = scan(text, source, (other) => other).tabs.items[index];
  if (!tab || (visibility === 'visible' && !tab.state)) return text;
  const state = states[visibility];
  const at = tab.nameEnd;
  return splice(text, [
    tab.state ? { ...tab.state, text: `"${state}"` } : { start: at, end: at, text: ` state="${state}"` },
  ]);
}

/** Removes a tab with the names that belong to it. */
export function withoutTab(text: string, index: number, source: XmlSource): string {
  const { tabs, splices, names } = scan(text, source, (other) => (other > index ? other - 1 : other), index);
  const tab = tabs.items[index];
  if (!tab) return text;
  return splice(text, [...splices, ...withoutNames(names, index), { start: tab.start, end: tab.end, text: '' }]);
}

/** Replaces the names that belong to a sheet. */
export function withSheetNames(text: string, index: number, wanted: readonly SheetName[], source: XmlSource): string {
  const { names, tabs } = scan(text, source, (other) => other);
  const { prefix } = tabs;
  const lines = wanted
    .map(({ name, formula, hidden }) => {
      const attributes = `name="${escapeXml(name)}" localSheetId="${index}"${hidden ? ' hidden="1"' : ''}`;
      return `<${prefix}definedName ${attributes}>${escapeXml(formula)}</${prefix}definedName>`;
    })
    .join('');
  if (lines === '') return splice(text, withoutNames(names, index));
  const removed = names.items
    .filter(({ sheet }) => sheet === index)
    .map(({ start, end }) => ({ start, end, text: '' }));
  if (names.list) return splice(text, [...removed, appended(names.list, lines)]);
  const at = placeAfter(text, beforeNames, source);
  return splice(text, [{ start: at, end: at, text: `<${prefix}definedNames>${lines}</${prefix}definedNames>` }]);
}

/**
 * Asks the spreadsheet program to calculate every formula when it opens the file.
 * @param areResults the results that the file holds are such, which is said too: others ask for a calculation and hold none
 */
export function withFullCalculation(text: string, source: XmlSource, areResults: boolean): string {
  const completed = areResults ? ' calcCompleted="1"' : '';
  const cursor = new XmlCursor(text, source);
  let prefix = '';
  while (cursor.next()) {
    if (cursor.name === 'workbook') prefix = cursor.prefix;
    if (cursor.name !== 'calcPr' || cursor.kind !== 'open' || cursor.parentName !== 'workbook') continue;
    const asked = withAttribute(cursor, 'fullCalcOnLoad', '1');
    const isSaid = !areResults || cursor.attributeSpan('calcCompleted') !== undefined;
    return splice(text, isSaid ? [asked] : [asked, withAttribute(cursor, 'calcCompleted', '1')]);
  }
  const at = placeAfter(text, beforeCalculation, source);
  return splice(text, [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"${completed}/>` }]);
}

interface Tabs {
  prefix: string;
  /** The name of the attribute with the relationship, and the declaration of its namespace where there is none. */
  idAttribute: string;
  contentEnd: number;
  /** `nameEnd` is where an attribute can be put in; `state` is where that attribute stands. */
  readonly items: (Span & { nameEnd: number; state: Span | undefined; id: number; hidden: boolean })[];
}

interface Names {
  list: ElementSpan | undefined;
  readonly items: (Span & { sheet: number | undefined })[];
}

/** Reads the tabs and names, with the splices that renumber every reference to a tab. */
function scan(text: string, source: XmlSource, renumber: (index: number) => number, removed?: number) {
  const cursor = new XmlCursor(text, source);
  const splices: Splice[] = [];
  const tabs: Tabs = { prefix: '', idAttribute: '', contentEnd: 0, items: [] };
  const names: Names = { list: undefined, items: [] };
  const chosen: (Span & { index: number })[] = [];
  while (cursor.next()) {
    const { name, kind, start } = cursor;
    if (kind === 'close') {
      if (name === 'sheets') tabs.contentEnd = start;
      if (name === 'definedNames' && names.list) Object.assign(names.list, { contentEnd: start, end: cursor.end });
    } else if (name === 'workbook') {
      tabs.prefix = cursor.prefix;
      tabs.idAttribute = idAttribute(cursor);
    } else if (name === 'sheet' && cursor.parentName === 'sheets') {
      const hidden = (cursor.attribute('state') ?? 'visible') !== 'visible';
      const id = Number(cursor.attribute('sheetId') ?? 0);
      const nameEnd = start + 1 + cursor.qualifiedName.length;
      const state = cursor.attributeSpan('state');
      cursor.skip();
      tabs.items.push({ start, end: cursor.end, nameEnd, state, id, hidden });
    } else if (name === 'workbookView') {
      for (const attribute of ['activeTab', 'firstSheet']) {
        const span = cursor.attributeSpan(attribute);
        if (span) chosen.push({ ...span, index: Number(cursor.attribute(attribute)) });
      }
    } else if (name === 'definedNames') {
      const { end: tagEnd, selfClosing, qualifiedName } = cursor;
      names.list = { name: qualifiedName, start, tagEnd, contentEnd: tagEnd, end: tagEnd, selfClosing };
    } else if (name === 'definedName') {
      const local = cursor.attribute('localSheetId');
      const span = cursor.attributeSpan('localSheetId');
      cursor.skip();
      const sheet = local === undefined ? undefined : Number(local);
      names.items.push({ start, end: cursor.end, sheet });
      if (span && sheet !== undefined && sheet !== removed && renumber(sheet) !== sheet) {
        splices.push({ ...span, text: `"${renumber(sheet)}"` });
      }
    } else if (name === 'extLst' || name === 'AlternateContent') cursor.skip();
  }
  for (const { start, end, index } of chosen) {
    const next = index === removed ? firstVisible(tabs, removed) : renumber(index);
    if (next !== index) splices.push({ start, end, text: `"${next}"` });
  }
  return { tabs, names, splices };
}

/** The tab to show instead of one that is removed, counted after the removal. */
function firstVisible(tabs: Tabs, removed: number): number {
  const index = tabs.items.findIndex(({ hidden }, other) => !hidden && other !== removed);
  return index > removed ? index - 1 : Math.max(0, index);
}

/** Takes away the names of a sheet, and the list itself when none is left, since an empty one is not allowed. */
function withoutNames({ list, items }: Names, sheet: number): Splice[] {
  const own = items.filter((item) => item.sheet === sheet);
  if (list && own.length > 0 && own.length === items.length) return [{ start: list.start, end: list.end, text: '' }];
  return own.map(({ start, end }) => ({ start, end, text: '' }));
}

/** Where the root does not declare the namespace of relationship ids, a tab declares it itself, in the conformance class of the workbook. */
function idAttribute(root: XmlCursor): string {
  const prefix = relationshipPrefixes(root)[0];
  if (prefix !== undefined) return `${prefix}:id`;
  const namespace = relationshipType('', isStrict(root)).slice(0, -1);
  return `xmlns:r="${namespace}" r:id`;
}

/** Where an element of the workbook belongs that follows the last of `names`. */
function placeAfter(text: string, names: readonly string[], source: XmlSource): number {
  const cursor = new XmlCursor(text, source);
  let at = 0;
  while (cursor.next()) {
    if (!names.includes(cursor.name) || cursor.kind !== 'open' || cursor.parentName !== 'workbook') continue;
    cursor.skip();
    at = cursor.end;
  }
  return at;
}
