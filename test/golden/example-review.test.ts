import { readFileSync, writeFileSync } from 'node:fs';
import { reviewWorkbook } from '../../src/core/index.ts';
import { readWorkbook } from '../../src/hosts/node/excel/index.ts';
import { textOfSection } from '../support/review-text.ts';

const goldenFile = 'test/golden/exempel-ledningens-genomgang.txt';

/** The review of the example workbook as text, section by section. */
function exampleText(): string {
  const { workbook } = readWorkbook(readFileSync('sheets-templates/exempel.xlsx'), 'exempel.xlsx');
  const { document } = reviewWorkbook(workbook, { today: '2025-11-28' });
  const titlePage = document.titlePage.map(({ label, value }) => `${label}: ${value}`);
  const sections = document.sections.map(
    (section) => `${section.number} ${section.title}\n\n${textOfSection(document, section.key)}\n`,
  );
  return [document.title, document.subtitle, ...titlePage, '', ...sections].join('\n');
}

test('the review of the example says what it has said before', () => {
  // After a change that is meant: UPDATE_GOLDEN=1 npm run unit -- test/golden, and read the difference.
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(goldenFile, exampleText());
  expect(exampleText()).toBe(readFileSync(goldenFile, 'utf8'));
});
