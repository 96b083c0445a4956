import { cellAddress, reviewWorkbook } from '../../../../src/core/index.ts';
import { programSheets } from '../../../../src/core/sheets/program-sheets.ts';
import { chooseTabsOf } from '../../../../src/formats/excel/output/choose-tabs.ts';
import { cell, outputSheet, table } from '../../../support/output-sheet-builder.ts';
import { readCase, testWithCases } from '../../../support/shared-cases.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';
import { buildXlsx, type SheetSource } from '../../../support/xlsx-builder.ts';

const kontroll = outputSheet({ parts: [table([[cell('x'), cell('y')]])] });
const typed = '<row r="1"><c r="A1" t="inlineStr"><is><t>Egen text</t></is></c></row>';
function inline(address: string, text: string) {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

const headerCells = programSheets.Kontroll.headers[0].map((header, at) => inline(cellAddress(3, at), header));
const headers = `<row r="1">${inline('A1', programSheets.Kontroll.title)}</row><row r="3">${headerCells.join('')}</row>`;

/** What is chosen in a workbook where the tabs with these places, from 0, carry the mark. */
function chosen(sheets: SheetSource[], marked: number[] = []): { name: string; replaces: boolean } {
  const names = marked.map(
    (index) => `<definedName name="_lis_sheet" hidden="1" localSheetId="${index}">x!$A$1</definedName>`,
  );
  const afterSheets = marked.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  const file = readWorkbook(buildXlsx({ sheets, afterSheets }), 'test.xlsx');
  const { name, tab } = chooseTabsOf(file, [kontroll])[0]!;
  return { name, replaces: tab !== undefined };
}

testWithCases('a VP-underlag that lost its mark, and has no activities, is written over', () => {
  const file = readCase('vp-underlag-without-mark.xlsx');
  const { outputSheets } = reviewWorkbook(file.workbook, { today: '2025-11-24' });
  expect(chooseTabsOf(file, outputSheets).find(({ sheet }) => sheet.name === 'VP-underlag')).toMatchObject({
    name: 'VP-underlag',
    tab: { name: 'VP-underlag' },
  });
});

describe('an output sheet is written', () => {
  test('under its name when no tab has it', () => {
    expect(chosen([{ name: 'Annat' }])).toEqual({ name: 'Kontroll', replaces: false });
  });

  test.each<[string, SheetSource[], number[], string]>([
    ['the tab that carries its mark', [{ name: 'Kontroll', rows: typed }], [0], 'Kontroll'],
    [
      'the numbered tab beside a person’s own',
      [
        { name: 'Kontroll', rows: typed },
        { name: 'Kontroll (2)', rows: typed },
      ],
      [1],
      'Kontroll (2)',
    ],
    [
      'its tab and not a copy of it',
      [
        { name: 'Kontroll (2)', rows: typed },
        { name: 'Kontroll', rows: typed },
      ],
      [0, 1],
      'Kontroll',
    ],
    ['a tab of its name with its title and headers', [{ name: 'Kontroll', rows: headers }], [], 'Kontroll'],
    ['a blank tab of its name', [{ name: 'Kontroll' }], [], 'Kontroll'],
    ['a blank tab of its name in other letters', [{ name: 'KONTROLL' }], [], 'KONTROLL'],
  ])('over %s', (_, sheets, marked, name) => {
    expect(chosen(sheets, marked)).toEqual({ name, replaces: true });
  });

  test.each<[string, SheetSource[], number[], string]>([
    ['a person’s own tab', [{ name: 'Kontroll', rows: typed }], [], 'Kontroll (2)'],
    [
      'a tab with a formula that has no result',
      [{ name: 'Kontroll', rows: '<row r="1"><c r="A1"><f>1+1</f></c></row>' }],
      [],
      'Kontroll (2)',
    ],
    ['a person’s own tab in other letters', [{ name: 'kontroll', rows: typed }], [], 'Kontroll (2)'],
    [
      'two of a person’s own',
      [
        { name: 'Kontroll', rows: typed },
        { name: 'kontroll (2)', rows: typed },
      ],
      [],
      'Kontroll (3)',
    ],
    ['a tab of its own that somebody renamed to keep it', [{ name: 'Kontroll 2024', rows: typed }], [0], 'Kontroll'],
    ['another of its tabs', [{ name: 'Historik', rows: typed }], [0], 'Kontroll'],
  ])('beside %s', (_, sheets, marked, name) => {
    expect(chosen(sheets, marked)).toEqual({ name, replaces: false });
  });
});
