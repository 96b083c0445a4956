import { chooseTabs } from '../../../../../src/hosts/node/excel/output/choose-tabs.ts';
import { readWorkbook } from '../../../../../src/hosts/node/excel/read/read-workbook.ts';
import { cell, outputSheet, table } from '../../../../support/output-sheet-builder.ts';
import { buildXlsx, type SheetSource } from '../../../../support/xlsx-builder.ts';

const kontroll = outputSheet({ parts: [table([[cell('x'), cell('y')]])] });
const typed = '<row r="1"><c r="A1" t="inlineStr"><is><t>Egen text</t></is></c></row>';
const headers =
  '<row r="3"><c r="A3" t="inlineStr"><is><t>Kolumn A</t></is></c><c r="B3" t="inlineStr"><is><t>Kolumn B</t></is></c></row>';

function chosen(sheets: SheetSource[], names = ''): { name: string; replaces: boolean } {
  const afterSheets = names === '' ? '' : `<definedNames>${names}</definedNames>`;
  const file = readWorkbook(buildXlsx({ sheets, afterSheets }), 'test.xlsx');
  const { name, replaces } = chooseTabs(file, [kontroll])[0]!;
  return { name, replaces };
}

function mark(reference: string, attributes = ''): string {
  return `<definedName name="_lis_Kontroll" hidden="1"${attributes}>${reference}</definedName>`;
}

describe('an output sheet is written', () => {
  test('under its name when no tab has it', () => {
    expect(chosen([{ name: 'Annat' }])).toEqual({ name: 'Kontroll', replaces: false });
  });

  test.each<[string, SheetSource[], string, string]>([
    ['the tab it marked', [{ name: 'Kontroll', rows: typed }], mark("'Kontroll'!$A$1"), 'Kontroll'],
    [
      'the marked tab, its reference without quotes',
      [{ name: 'Kontroll', rows: typed }],
      mark('Kontroll!$A$1'),
      'Kontroll',
    ],
    [
      'the numbered tab that it marked beside a person’s own',
      [
        { name: 'Kontroll', rows: typed },
        { name: 'Kontroll (2)', rows: typed },
      ],
      mark("'Kontroll (2)'!$A$1"),
      'Kontroll (2)',
    ],
    ['a tab of its name with its headers', [{ name: 'Kontroll', rows: headers }], '', 'Kontroll'],
    ['an empty tab of its name', [{ name: 'Kontroll' }], '', 'Kontroll'],
    ['an empty tab of its name in other letters', [{ name: 'KONTROLL' }], '', 'KONTROLL'],
  ])('over %s', (_, sheets, names, name) => {
    expect(chosen(sheets, names)).toEqual({ name, replaces: true });
  });

  test.each<[string, SheetSource[], string, string]>([
    ['a person’s own tab', [{ name: 'Kontroll', rows: typed }], '', 'Kontroll (2)'],
    [
      'a tab with a formula that has no result',
      [{ name: 'Kontroll', rows: '<row r="1"><c r="A1"><f>1+1</f></c></row>' }],
      '',
      'Kontroll (2)',
    ],
    ['a person’s own tab in other letters', [{ name: 'kontroll', rows: typed }], '', 'Kontroll (2)'],
    [
      'two of a person’s own',
      [
        { name: 'Kontroll', rows: typed },
        { name: 'kontroll (2)', rows: typed },
      ],
      '',
      'Kontroll (3)',
    ],
    [
      'a marked tab that somebody renamed to keep it',
      [{ name: 'Kontroll 2024', rows: typed }],
      mark("'Kontroll 2024'!$A$1"),
      'Kontroll',
    ],
    [
      'a copy of its tab',
      [{ name: 'Kontroll', rows: typed }],
      mark("'Kontroll'!$A$1", ' localSheetId="0"'),
      'Kontroll (2)',
    ],
    ['a tab when its own was removed', [{ name: 'Kontroll', rows: typed }], mark('#REF!'), 'Kontroll (2)'],
  ])('beside %s', (_, sheets, names, name) => {
    expect(chosen(sheets, names)).toEqual({ name, replaces: false });
  });
});
