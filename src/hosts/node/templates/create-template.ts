import ExcelJS from 'exceljs';
import { type KnownValue, ownLists, type SheetDefinition, sheetDefinitions } from '../../../core/index.ts';
import { unreadableOutput } from '../../../formats/file-errors.ts';
import { workbookFault } from '../../../formats/read-back/index.ts';
import { normalizeZip } from '../../../formats/zip/index.ts';
import { nodeUnpacker } from '../files/node-unpacker.ts';
import { orderFontParts } from './mend-styles.ts';
import { addRecordSheet, type TemplateRow } from './record-sheet.ts';
import { addHistorySheet, addInstructions, addListsSheet, addSettingsSheet } from './special-sheets.ts';

/** Rows by tab name; a setting's value by its key is the one row of the settings sheet. */
export type TemplateContent = Readonly<Record<string, readonly TemplateRow[]>>;

export interface TemplateOptions {
  /** Tab names to make; left out = all. */
  readonly sheets?: readonly string[];
  readonly content?: TemplateContent;
  /** Rows of the sheet Historik; left out = no such sheet, the program makes it. */
  readonly history?: readonly (readonly KnownValue[])[];
  /** Values of lists by name instead of the built-in ones, e.g. the units of an example. */
  readonly lists?: ReadonlyMap<string, readonly string[]>;
}

/** A new workbook (.xlsx) with the sheets of the contract. The same options give the same bytes. @throws HostError `unreadable-output` */
export async function createTemplate({
  sheets,
  content = {},
  history,
  lists = new Map(),
}: TemplateOptions = {}): Promise<Uint8Array> {
  const definitions = sheetDefinitions.filter(({ name }) => sheets === undefined || sheets.includes(name));
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Ledningens genomgång';
  workbook.title = 'Ledningens genomgång';
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  addInstructions(workbook, definitions);
  let listColumns: ReadonlyMap<string, string> = new Map();
  for (const definition of definitions) {
    const rows = content[definition.name] ?? [];
    if (definition.layout === 'settings') addSettingsSheet(workbook, definition, rows[0] ?? {});
    else if (definition.layout === 'lists')
      listColumns = addListsSheet(workbook, definition.name, listsOf(definitions, lists));
    else addRecordSheet(workbook, definition, rows, listColumns);
  }
  if (history !== undefined) addHistorySheet(workbook, history);
  const bytes = normalizeZip(new Uint8Array(await workbook.xlsx.writeBuffer()), { 'xl/styles.xml': orderFontParts });
  const fault = workbookFault(bytes, 'arbetsbok.xlsx', nodeUnpacker);
  if (fault !== undefined) throw unreadableOutput(fault).named('arbetsbok.xlsx');
  return bytes;
}

function listsOf(
  definitions: readonly SheetDefinition[],
  given: ReadonlyMap<string, readonly string[]>,
): Map<string, readonly string[]> {
  return new Map([...ownLists(definitions)].map(([name, builtIn]) => [name, given.get(name) ?? builtIn]));
}
