import { reviewWorkbook, type Sheet, sheetDefinitions } from '../../../src/core/index.ts';
import { saveSpreadsheet } from '../../apps-script-runtime/index.ts';
import { spreadsheetOf } from '../../support/add-on.ts';
import { corpusFiles, describeWithCorpus, readCorpusFile } from '../../support/corpus.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';
import { beforeReviews, fromAddOn, fromNode, today } from './reviews-to-compare.ts';

beforeReviews();

describeWithCorpus('what the add-on makes of workbooks from other programs', () => {
  test.each(corpusFiles)('is what the command line makes of %s', (name) => {
    const bytes = readCorpusFile(name);
    expect(fromAddOn(bytes)).toBe(fromNode(bytes, name));
  });

  test.each(corpusFiles)(
    'is what the command line makes of the cells of %s under the headers of the tool',
    async (name) => {
      const { sheets } = readWorkbook(readCorpusFile(name), name).workbook;
      const bytes = await saveSpreadsheet(spreadsheetOf({ sheets: underHeaders(sheets) }));
      expect(fromAddOn(bytes)).toBe(fromNode(bytes, name));
      expect(reviewWorkbook(readWorkbook(bytes, name).workbook, { today }).findings.length).toBeGreaterThan(3);
    },
  );
});

/** As many rows as tell the values apart. */
const mostRows = 100;

/** The sheets of the tool, filled with the cells of others in turn. */
function underHeaders(sheets: readonly Sheet[]): Sheet[] {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  return sheetDefinitions
    .filter(({ layout }) => layout === 'records')
    .map(({ name, columns }, at) => ({
      name,
      rows: [
        Object.values(columns).map(({ header }) => header),
        ...(filled[at % filled.length]?.rows.slice(0, mostRows) ?? []),
      ],
    }));
}
