import fc from 'fast-check';
import { editWorkbook } from '../../../../src/formats/excel/edit/edit-workbook.ts';
import { HostError } from '../../../../src/formats/host-error.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';
import { buildXlsx, dateStyles, xlsxParts, zipParts } from '../../../support/xlsx-builder.ts';

const source = {
  styles: dateStyles,
  sharedStrings: '<si><t>ett</t></si><si><r><t>två</t></r></si>',
  afterSheets: '<definedNames><definedName name="a" localSheetId="0">1</definedName></definedNames><calcPr/>',
  sheets: [
    {
      before: '<dimension ref="A1:C2"/><cols><col min="1" max="2" style="1"/></cols>',
      rows:
        '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45747</v></c><c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>x</t></is></c><c r="C2"><f t="shared" si="0"/></c></row>',
      after: '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
    },
  ],
};

/** Reads and edits; whatever is wrong with the file has to be a HostError. */
function readAndEdit(bytes: Uint8Array): void {
  try {
    const file = readWorkbook(bytes, 'x.xlsx');
    const [sheet] = file.workbook.sheets;
    if (sheet)
      readWorkbook(
        editWorkbook(file, new Map([[sheet.name, [{ row: 1, column: 3, value: { date: '2025-03-31' } }]]])),
        'x.xlsx',
      );
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

const seed = 20_251_124;

test('a file with any of its bytes changed is read or refused, never a crash', () => {
  const sound = buildXlsx(source);
  const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const bytes = Uint8Array.from(sound);
      for (const [at, value] of changes) bytes[at] = value;
      readAndEdit(bytes);
    }),
    { numRuns: 2000, seed },
  );
});

test('a file with any of its XML changed is read or refused, never a crash', () => {
  const parts = xlsxParts(source);
  const piece = fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      '=',
      '&',
      '',
      '<a>',
      '</row>',
      '<c r="',
      'r="0"',
      '-1',
      '1e9',
      '999999999',
      ' ',
      'x:',
    ),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(parts)),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(12),
      piece,
      (name, where, length, text) => {
        const content = String(parts[name]);
        const at = Math.floor(where * content.length);
        readAndEdit(zipParts({ ...parts, [name]: content.slice(0, at) + text + content.slice(at + length) }));
      },
    ),
    { numRuns: 2000, seed },
  );
});
