import { WorkbookEditor } from '../../../../src/formats/excel/edit/workbook-editor.ts';
import { canonical, respell, type Spelling } from '../../../fuzz/arbitrary/respelled-parts.ts';
import { newTableSheet } from '../../../support/new-table-sheet.ts';
import { richParts } from '../../../support/rich-parts.ts';
import { packageFault, readWorkbook } from '../../../support/unpacked-by-node.ts';
import { sheetXml, zipParts } from '../../../support/xlsx-builder.ts';

/** Everything that an editor can do, to one workbook. */
function edited(bytes: Uint8Array): Uint8Array {
  const editor = new WorkbookEditor(readWorkbook(bytes, 'x.xlsx'));
  editor.setCells('Handlingsplan', [
    { row: 1, column: 2, value: 'Anna\'s "<slut>"' },
    { row: 2, column: 3, value: 7 },
    { row: 3, column: 1, value: { date: '2025-03-31' } },
    { row: 4, column: 2, value: true },
    { row: 5, column: 1, value: 'Ny rad' },
    { row: 6, column: 4, value: 'I en tom rad' },
  ]);
  editor.setCells('Tomt', [{ row: 2, column: 2, value: 'Först' }]);
  editor.putSheet(newTableSheet(editor, 'Kontroll'));
  editor.putSheet({ name: 'Göm', xml: sheetXml({}), visibility: 'very-hidden', index: 0 });
  editor.setCells('Göm', [{ row: 1, column: 1, value: 'x' }]);
  return editor.save();
}

/** What a reader makes of a workbook. */
function readingOf(bytes: Uint8Array) {
  const { workbook, sheets, formulas, package: opened } = readWorkbook(bytes, 'x.xlsx');
  const state = sheets.map(({ name, visibility, kind }) => ({ name, visibility, kind }));
  return { workbook, state, formulas, parts: opened.entries.map(({ name }) => name) };
}

const plain = readingOf(edited(zipParts(richParts())));

const spellings: Readonly<Record<string, Spelling>> = {
  'canonical, every element with an end tag': canonical,
  'every empty element closed at once': { ...canonical, empty: 'collapsed' },
  'with prefixed elements': { ...canonical, prefix: 'x' },
  'with a prefix that is no plain word': { ...canonical, prefix: 'å-1.b', encoding: 'utf-8-bom' },
  'with namespaces declared where they are used': { ...canonical, declaresLate: true },
  'in UTF-16': { ...canonical, encoding: 'utf-16le' },
  'in UTF-16, big end first': { ...canonical, encoding: 'utf-16be', empty: 'collapsed' },
  'in ASCII that calls itself Latin 1': { ...canonical, encoding: 'latin-1' },
  'with other quotes, order, blanks, references, comments and data': {
    ...canonical,
    manners: [0, 1, 2, 3, 5, 8, 13, 21, 34],
    isDecorated: true,
    empty: 'mixed',
  },
  'with all of it': {
    manners: [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9],
    prefix: 'ns0',
    encoding: 'utf-16le',
    empty: 'mixed',
    isDecorated: true,
    declaresLate: true,
  },
};

describe('a workbook whose XML is spelled otherwise', () => {
  test.each(Object.entries(spellings))('%s: edits come out the same, and every part is XML', (_, spelling) => {
    const out = edited(zipParts(respell(richParts(), [spelling])));
    expect(packageFault(out, 'x.xlsx')).toBeUndefined();
    expect(readingOf(out)).toEqual(plain);
  });

  test.each(Object.keys(richParts()).filter((name) => /\.(xml|rels)$/.test(name)))('%s alone', (name) => {
    const all = richParts();
    const respelled = respell({ [name]: all[name] as string }, [spellings['with all of it'] as Spelling]);
    const out = edited(zipParts({ ...all, ...respelled }));
    expect(packageFault(out, 'x.xlsx')).toBeUndefined();
    expect(readingOf(out)).toEqual(plain);
  });
});
