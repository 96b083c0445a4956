import { withOpeningTab, withoutSelection } from '../../../../src/formats/excel/edit/chosen-tab.ts';

const source = { part: 'xl/workbook.xml' };

test.each([
  [
    'in place of another',
    '<workbook><bookViews><workbookView activeTab="0"/></bookViews><sheets/></workbook>',
    '<workbook><bookViews><workbookView activeTab="3"/></bookViews><sheets/></workbook>',
  ],
  [
    'where none is named',
    '<x:workbook><x:bookViews><x:workbookView/></x:bookViews><x:sheets/></x:workbook>',
    '<x:workbook><x:bookViews><x:workbookView activeTab="3"/></x:bookViews><x:sheets/></x:workbook>',
  ],
  [
    'where there is no view',
    '<x:workbook><x:workbookPr/><x:sheets/></x:workbook>',
    '<x:workbook><x:workbookPr/><x:bookViews><x:workbookView activeTab="3"/></x:bookViews><x:sheets/></x:workbook>',
  ],
])('a workbook opens on a tab %s', (_, before, after) => {
  expect(withOpeningTab(before, 3, source)).toBe(after);
});

test.each([
  ['a selected sheet', '<sheetView tabSelected="1" x="2"/>', '<sheetView tabSelected="0" x="2"/>'],
  ['one in words', '<sheetView tabSelected="true"/>', '<sheetView tabSelected="0"/>'],
  ['one that is not', '<sheetView tabSelected="0"/>', '<sheetView tabSelected="0"/>'],
  ['one that does not say', '<sheetView/>', '<sheetView/>'],
])('%s is not selected afterwards', (_, before, after) => {
  const sheet = (view: string) =>
    `<worksheet><sheetViews>${view}</sheetViews><sheetData><row/></sheetData></worksheet>`;
  expect(withoutSelection(sheet(before), source)).toBe(sheet(after));
});
