import { type CellValue, reviewWorkbook, type Sheet } from '../../../../src/core/index.ts';
import type { DocumentModel } from '../../../apps-script-runtime/docs/document-model.ts';
import type { RuntimeOptions } from '../../../apps-script-runtime/index.ts';
import { AddOn, spreadsheetOf } from '../../../support/add-on.ts';
import { exampleWorkbook } from '../../../support/example-file.ts';
import { sharedBundle } from '../../../support/shared-bundle.ts';

export const bundle = sharedBundle();
export const today = '2026-01-15';

export function open(sheets: readonly Sheet[] = exampleWorkbook.sheets, options: Partial<RuntimeOptions> = {}): AddOn {
  return new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets }), now: `${today}T09:00:00Z`, ...options });
}

const written = new Map<string, AddOn>();

/** The example with its review already written, once for all tests under the same assumptions: each goes on from a copy. */
export function openWritten(assumptions: Partial<RuntimeOptions> = {}): AddOn {
  const key = JSON.stringify(assumptions);
  const first = written.get(key) ?? open(undefined, assumptions);
  if (!written.has(key)) {
    first.choose('menuDocument');
    written.set(key, first);
  }
  return first.copy();
}

/** The example with a setting changed. */
export function withSetting(key: string, value: CellValue): Sheet[] {
  return exampleWorkbook.sheets.map((sheet) =>
    sheet.name !== 'Inställningar'
      ? sheet
      : { ...sheet, rows: sheet.rows.map((row) => (row[0] === key ? [key, value] : row)) },
  );
}

export function documentsOf({ runtime }: AddOn) {
  return [...runtime.drive.files.values()].filter(({ kind }) => kind === 'document').map(({ document }) => document);
}

export function documentOf(addOn: AddOn) {
  return documentsOf(addOn).at(-1) as DocumentModel;
}

export function told({ runtime }: AddOn) {
  return (
    runtime.ui.pages
      .at(-1)
      ?.html.replace(/<style>.*<\/style>/, '')
      .replace(/<[^>]+>/g, ' ') ?? ''
  );
}

/** A person types a text at the beginning of what stands after a text. */
export function type(addOn: AddOn, after: string, text: string): void {
  const document = documentOf(addOn);
  const at = placeOf(document, after) + after.length;
  addOn.runtime.drive.edit(document.id, [{ insertText: { text, location: { index: at } } }]);
}

/** Where a text begins in the body. */
export function placeOf(document: DocumentModel, text: string): number {
  const units = document.segments.get('') ?? [];
  const chars = units
    .map((unit) => (unit.kind === 'text' ? unit.char : unit.kind === 'break' ? '\n' : '\u0000'))
    .join('');
  const at = chars.indexOf(text);
  if (at < 0) throw new Error(`No text ${text}`);
  return at;
}

/** Changes the value that stands right of a setting's key. */
export function change(addOn: AddOn, key: string, value: string): void {
  const tab = addOn.tab('Inställningar');
  for (let row = 1; row <= tab.lastRow; row++) if (tab.peek(row, 1)?.content === key) tab.cell(row, 2).content = value;
}

/** Changes the text of an action, which stands in several sections. */
export function renameAction(addOn: AddOn, id: string, text: string): void {
  const tab = addOn.tab('Handlingsplan');
  const column = Array.from({ length: tab.lastColumn }, (_, at) => tab.peek(1, at + 1)?.content).indexOf('Åtgärd') + 1;
  for (let row = 2; row <= tab.lastRow; row++)
    if (tab.peek(row, 1)?.content === id) tab.cell(row, column).content = text;
}

/** Lets the time of an execution end when it has called Docs so many times. */
export function stopAfter({ runtime }: AddOn, calls: number): void {
  const pass = runtime.pass.bind(runtime);
  runtime.pass = (milliseconds) => pass(runtime.calls.count(/^Documents\./) > calls ? 360_001 : milliseconds);
}

const { document, appendices } = reviewWorkbook(exampleWorkbook, { today });
export const review = { ...document, sections: [...document.sections, ...appendices.sections] };
export const improvements = review.sections.find(({ key }) => key.startsWith('forbattringar-'))!;
export const heading = `${improvements.number} ${improvements.title}`;
/** An action that the section tells of. */
export const action = exampleWorkbook.sheets
  .find(({ name }) => name === 'Handlingsplan')!
  .rows.filter((row) => row.some((cell) => JSON.stringify(improvements.blocks).includes(`"${String(cell)}.`)))
  .map(([id]) => String(id))[0]!;

export function rangeOf({ namedRanges }: DocumentModel, key: string) {
  return namedRanges.find(({ name }) => name.startsWith(`lis|${key}|`))!;
}

/** Where the text of a section ends. */
export function endOfSection(document: DocumentModel, key: string) {
  return rangeOf(document, key).end + 1;
}
