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
  test('is byte for byte what the same workbook gives without Google, parts stored', () => {
    const addOn = open();
    addOn.choose('menuWord');
    const [file, ...others] = addOn.runtime.drive.files.values();
    expect(others).toEqual([]);
    expect(file).toMatchObject({ kind: 'file', document: { title: 'ledningens-genomgang-2025.docx' } });
    const expected = renderReview(reviewWorkbook(exampleWorkbook, { today }).document);
    expect(Buffer.from(file!.bytes).equals(expected)).toBe(true);
    expect(addOn.runtime.ui.pages.at(-1)?.html).toContain(`https://drive.google.com/file/d/${file!.id}/view`);
  });

  test('is another file each time', () => {
    const addOn = open();
    addOn.choose('menuWord');
    addOn.choose('menuWord');
    expect(addOn.runtime.drive.files.size).toBe(2);
  });
});
