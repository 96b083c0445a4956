import { xmlFault } from '../../xml/well-formed.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import { positionKey } from '../read/cell-reference.ts';
import type { XlsxFile } from '../read/read-workbook.ts';
import type { SheetEntry } from '../read/sheet-list.ts';
import { type SheetDropdown, withDropdowns } from './add-dropdowns.ts';
import { addNotes, type SheetNote } from './add-notes.ts';
import { dropCalculationChain, hasFormula } from './calculation-chain.ts';
import { withOpeningTab, withoutSelection } from './chosen-tab.ts';
import { type ColumnSetting, withColumns } from './column-settings.ts';
import { isStrict } from './conformance.ts';
import { NewParts } from './new-parts.ts';
import type { NewSheet } from './new-sheet.ts';
import { openStyles } from './open-styles.ts';
import { PackageEditor } from './package-editor.ts';
import { type CellWrite, patchSheet } from './patch-sheet.ts';
import { readBackPackage } from './read-back.ts';
import { type AskedSheet, readBackWorkbook } from './read-back-workbook.ts';
import { withSheetTitles } from './sheet-titles.ts';
import { removeSignatures } from './signatures.ts';
import type { StyleEditor } from './style-editor.ts';
import { withTableEdits } from './table-edits.ts';
import { tableIdentities } from './table-parts.ts';
import { withFullCalculation, withoutTab, withSheetNames, withTab, withVisibility } from './workbook-part.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const appProperties = 'docProps/app.xml';

/** What a sheet may lack beside its cells. */
export interface SheetFurnishing {
  readonly columns: readonly ColumnSetting[];
  readonly notes: readonly SheetNote[];
  readonly dropdowns: readonly SheetDropdown[];
}

export interface EditOptions {
  /** Go on when the workbook is signed; the signature, which an edit breaks, is removed. */
  readonly breakSignature?: boolean;
}

/**
 * Changes a workbook file: cells, whole sheets, styles. Every part that needs no change comes out byte for byte as it
 * was. Nothing is written until {@link save}.
 */
export class WorkbookEditor {
  private readonly file: XlsxFile;
  private readonly parts: PackageEditor;
  private readonly workbookPart: string;
  private readonly newParts: NewParts;
  private tabs: readonly SheetEntry[];
  private styleEditor: { readonly part: string; readonly editor: StyleEditor } | undefined;
  private needsCalculation = false;
  /** What was asked for of the sheets that were changed, by name. */
  private readonly asked = new Map<string, AskedSheet>();
  private tables: { readonly ids: Set<number>; readonly names: Set<string> } | undefined;

  /** @throws HostError `signed` for a workbook with a digital signature, unless it may be broken */
  constructor(file: XlsxFile, options: EditOptions = {}) {
    this.file = file;
    this.parts = new PackageEditor(file.package);
    this.workbookPart = file.workbookPart;
    const root = new XmlCursor(this.parts.readXml(file.workbookPart).text, { part: file.workbookPart });
    root.next();
    this.newParts = new NewParts(this.parts, isStrict(root));
    this.tabs = file.sheets;
    removeSignatures(this.parts, options.breakSignature === true);
  }

  /** The tabs as they will be, in order. */
  get sheets(): readonly SheetEntry[] {
    return this.tabs;
  }

  /** The formats of the workbook, to which new ones can be added. */
  get styles(): StyleEditor {
    this.styleEditor ??= openStyles(this.file, this.parts, this.newParts);
    return this.styleEditor.editor;
  }

  /**
   * Gives cells new values. A cell keeps its format, its note, its validation; a formula gives way to the value. A table
   * grows with rows written straight below it, and its columns are named as their header cells.
   *
   * @throws HostError `formula-block` for a cell inside an array formula
   */
  setCells(sheetName: string, edits: readonly CellWrite[]): void {
    if (edits.length === 0) return;
    const { part } = this.worksheet(sheetName);
    const context = {
      date1904: this.file.date1904,
      styleFor: (value: CellWrite['value'], style: number) =>
        typeof value === 'string' || typeof value === 'boolean' || value === null
          ? style
          : this.styles.styleFor(value, style),
    };
    this.parts.editXml(part, (text, source) => {
      const patched = patchSheet(text, edits, source, context);
      if (patched.replacesFormula) dropCalculationChain(this.parts, this.workbookPart);
      return patched.text;
    });
    this.editTables(sheetName, part, edits);
    const { put, edits: earlier = new Map() } = this.asked.get(sheetName) ?? {};
    const cells = new Map<number, CellWrite>([
      ...earlier,
      ...edits.map((edit): [number, CellWrite] => [positionKey(edit.row, edit.column), edit]),
    ]);
    this.asked.set(sheetName, { put, edits: cells });
    this.needsCalculation = true;
  }

  /** Gives a sheet what it lacks of looks of columns, notes and dropdowns; what is there stays as it was. */
  furnish(sheetName: string, { columns, notes, dropdowns }: SheetFurnishing): void {
    const { part } = this.worksheet(sheetName);
    this.parts.editXml(part, (text, source) => withColumns(text, columns, source));
    this.parts.editXml(part, (text, source) => withDropdowns(text, dropdowns, source));
    addNotes(this.parts, this.newParts, part, notes);
  }

  /** Removes what belongs to a sheet alone, so that the sheet that is put in its place may use the names of its tables. */
  clearSheet(sheetName: string): void {
    this.removeOwnParts(this.worksheet(sheetName));
  }

  /** Adds a sheet, or replaces the one with the same name at its place, with everything that belonged to it alone. */
  putSheet(sheet: NewSheet): void {
    const known = this.tabs.findIndex(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    const index = known >= 0 ? known : Math.min(sheet.index ?? this.tabs.length, this.tabs.length);
    const old = this.tabs[known] && this.worksheet(this.tabs[known].name);
    if (old) this.removeOwnParts(old);
    const part = old?.part || this.parts.freeName('xl/worksheets/sheet#.xml');
    this.newParts.put(part, sheet.xml, `${spreadsheet}.worksheet+xml`);
    this.newParts.addLinks(part, sheet.links ?? []);
    const visibility = sheet.visibility ?? old?.visibility ?? 'visible';
    const relationshipId = old ? old.relationshipId : this.newParts.link(this.workbookPart, 'worksheet', part);
    const tab: SheetEntry = { name: old?.name ?? sheet.name, kind: 'worksheet', visibility, part, relationshipId };
    this.editWorkbook((text, source) =>
      old ? withVisibility(text, index, visibility, source) : withTab(text, { ...tab, index }, source),
    );
    this.editWorkbook((text, source) => withSheetNames(text, index, sheet.names ?? [], source));
    this.tabs = replaceAt(this.tabs, index, old ? 1 : 0, [tab]);
    this.asked.set(tab.name, { put: sheet, edits: new Map() });
    this.needsCalculation = true;
  }

  /** Removes a sheet with everything that belonged to it alone: tables, drawings, charts, notes, names. */
  removeSheet(sheetName: string): void {
    const tab = this.worksheet(sheetName);
    const index = this.tabs.indexOf(tab);
    this.parts.removeRelationship(this.workbookPart, tab.relationshipId);
    this.removeOwnParts(tab);
    this.parts.remove(tab.part);
    this.editWorkbook((text, source) => withoutTab(text, index, source));
    this.tabs = replaceAt(this.tabs, index, 1, []);
    this.asked.delete(sheetName);
    this.needsCalculation = true;
  }

  /** Lets the workbook open on a sheet that it shows, and on no other; of the others only that they are selected is changed. */
  openOn(sheetName: string): void {
    const chosen = this.worksheet(sheetName);
    if (chosen.visibility !== 'visible') return;
    for (const { part, kind } of this.tabs)
      if (kind === 'worksheet' && part !== chosen.part) this.parts.editXml(part, withoutSelection);
    this.editWorkbook((text, source) => withOpeningTab(text, this.tabs.indexOf(chosen), source));
  }

  /** An id and a name for a new table that no other table or defined name has: `Kontroll` → `Kontroll`, or `Kontroll2` where taken. */
  newTable(wanted: string): { id: number; name: string } {
    this.tables ??= tableIdentities(this.parts, this.workbookPart);
    const { ids, names } = this.tables;
    let name = wanted;
    for (let number = 2; names.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    const id = Math.max(0, ...ids) + 1;
    ids.add(id);
    names.add(name.toLowerCase());
    return { id, name };
  }

  /**
   * The whole file; the very bytes that were read when nothing has changed. Where the workbook has formulas, they are
   * calculated anew when the file is opened, since their saved results may depend on what was changed. What was put together is read
   * again and held to what was asked for before it is let out.
   *
   * @throws HostError `unreadable-output`, or `merged-cell` for a value in a cell that lies under a merged one
   */
  save(): Uint8Array {
    if (this.styleEditor?.editor.changed) {
      const { part, editor } = this.styleEditor;
      this.parts.editXml(part, () => editor.toText());
    }
    if (this.needsCalculation && this.file.hasFormulas) {
      this.editWorkbook((text, source) => withFullCalculation(text, source, !this.file.hasStandIns));
    }
    this.updateTitles();
    const bytes = this.parts.save();
    if (bytes !== this.file.package.bytes) this.readBack(bytes);
    return bytes;
  }

  private readBack(bytes: Uint8Array): void {
    const opened = readBackPackage(bytes, this.file.package, this.parts.written);
    readBackWorkbook(opened, this.file, this.tabs, this.asked);
  }

  private worksheet(sheetName: string): SheetEntry {
    const tab = this.tabs.find(({ name, kind }) => name === sheetName && kind === 'worksheet');
    if (!tab) throw new Error(`No worksheet is named ${sheetName}`);
    return tab;
  }

  private editTables(sheetName: string, part: string, edits: readonly CellWrite[]): void {
    const rows = this.file.workbook.sheets.find(({ name }) => name === sheetName)?.rows ?? [];
    const wasEmpty = (row: number, left: number, right: number): boolean =>
      (rows[row - 1] ?? []).slice(left - 1, right).every((value) => value === null);
    for (const { type, target, external } of this.parts.relationships(part)) {
      if (type !== 'table' || external || !this.parts.has(target)) continue;
      this.parts.editXml(target, (text, source) => withTableEdits(text, edits, wasEmpty, source));
    }
  }

  private editWorkbook(edit: Parameters<PackageEditor['editXml']>[1]): void {
    this.parts.editXml(this.workbookPart, edit);
  }

  /** Removes what only this sheet leads to; its own part and its place among the tabs stay. */
  private removeOwnParts(tab: SheetEntry): void {
    const own = this.parts.reachable(tab.part);
    this.parts.clearRelationships(tab.part);
    const kept = this.parts.reachable('');
    for (const [key, part] of own) if (!kept.has(key) && part !== tab.part) this.parts.remove(part);
    const source = { part: tab.part };
    if (hasFormula(this.parts.readXml(tab.part).text, source)) dropCalculationChain(this.parts, this.workbookPart);
    this.tables = undefined;
  }

  private updateTitles(): void {
    const names = (tabs: readonly SheetEntry[]) =>
      tabs.filter(({ kind }) => kind === 'worksheet').map(({ name }) => name);
    const before = names(this.file.sheets);
    const after = names(this.tabs);
    if (before.join('\n') === after.join('\n') || !this.parts.has(appProperties)) return;
    this.parts.editXml(appProperties, (text, source) =>
      // Nothing depends on the titles, so properties that are no XML stay as they are.
      xmlFault(text) === undefined ? withSheetTitles(text, before, after, source) : text,
    );
  }
}

function replaceAt<Item>(items: readonly Item[], index: number, count: number, added: readonly Item[]): Item[] {
  return [...items.slice(0, index), ...added, ...items.slice(index + count)];
}
