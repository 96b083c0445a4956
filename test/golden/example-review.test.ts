import { readFileSync, writeFileSync } from 'node:fs';
import { reviewWorkbook, type Workbook } from '../../src/core/index.ts';
import { actionPlan } from '../../src/core/sheets/action-plan/columns.ts';
import { informationClassification } from '../../src/core/sheets/information-classification/columns.ts';
import { exampleFile } from '../support/changed-example.ts';
import { settingsSheet, sheetOf, workbookOf } from '../support/workbook-builder.ts';
import { writtenDocument } from '../support/written-document.ts';

function example(): Workbook {
  return exampleFile().workbook;
}

/** A review that is decided in December and plans the year after. */
function planning(): Workbook {
  return exampleFile('exempel-planering.xlsx').workbook;
}

/** What an administration has that begins: the three sheets, almost empty. */
function threeSheets(): Workbook {
  return workbookOf(
    settingsSheet({ horizonEnd: 2025 }),
    sheetOf(actionPlan, [{ id: 'HP-001', year: 2025, action: 'Utbilda chefer', status: 'Pågående' }]),
    sheetOf(informationClassification, []),
  );
}

test.each([
  ['the example', 'exempel-ledningens-genomgang', example, {}],
  [
    'the example, final and public',
    'exempel-slutlig-offentlig',
    example,
    { final: true, edition: 'Offentlig' as const },
  ],
  ['the example of planning', 'planering-utkast', planning, {}],
  ['the example of planning, final', 'planering-slutlig', planning, { final: true }],
  ['three sheets, almost empty', 'tre-blad', threeSheets, {}],
  ['three sheets, final', 'tre-blad-slutlig', threeSheets, { final: true }],
])('the review of %s says what it has said before', (_case, name, workbook, options) => {
  const goldenFile = `test/golden/${name}.txt`;
  const { document, appendices } = reviewWorkbook(workbook(), { today: '2025-11-28', ...options });
  const written = [document, appendices].map(writtenDocument).join('\n');
  // After a change that is meant: UPDATE_GOLDEN=1 npm run unit -- test/golden, and read the difference.
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(goldenFile, written);
  expect(written).toBe(readFileSync(goldenFile, 'utf8'));
});
