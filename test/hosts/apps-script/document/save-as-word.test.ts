import { reviewWorkbook } from '../../../../src/core/index.ts';
import { renderReview } from '../../../../src/formats/word/index.ts';
import { AddOn, spreadsheetOf } from '../../../support/add-on.ts';
import { exampleWorkbook } from '../../../support/example-file.ts';
import { sharedBundle } from '../../../support/shared-bundle.ts';

const bundle = sharedBundle();
const today = '2026-01-15';

function open(): AddOn {
  return new AddOn(bundle(), { spreadsheet: spreadsheetOf(exampleWorkbook), now: `${today}T09:00:00Z` });
}

describe('the review as a Word file in Drive', () => {
  test('and its appendices are byte for byte what the same workbook gives without Google, parts stored', () => {
    const addOn = open();
    addOn.choose('menuWord');
    const { document, appendices } = reviewWorkbook(exampleWorkbook, { today });
    const files = [...addOn.runtime.drive.files.values()];
    expect(files.map(({ kind, document: { title } }) => [kind, title])).toEqual([
      ['file', 'ledningens-genomgang-2025.docx'],
      ['file', 'ledningens-genomgang-2025-bilagor.docx'],
    ]);
    [document, appendices].forEach((each, index) => {
      expect(Buffer.from(files[index]!.bytes).equals(renderReview(each))).toBe(true);
      expect(addOn.runtime.ui.pages.at(-1)?.html).toContain(`https://drive.google.com/file/d/${files[index]!.id}/view`);
    });
  });

  test('makes other files each time', () => {
    const addOn = open();
    addOn.choose('menuWord');
    addOn.choose('menuWord');
    expect(addOn.runtime.drive.files.size).toBe(4);
  });
});
