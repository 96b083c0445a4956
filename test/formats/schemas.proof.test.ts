import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseDocument } from '../../scripts/apps-script/base-document.ts';
import { checkWorkbook, findFixes, missingIds, prepareTask, reviewWorkbook } from '../../src/core/index.ts';
import { applyFixes, prepareWorkbook } from '../../src/formats/excel/index.ts';
import { reviewFiles } from '../../src/formats/review/review-files.ts';
import { renderReview } from '../../src/formats/word/render-review.ts';
import { fullReviewDocument } from '../support/full-review-document.ts';
import { reviewDocument, section } from '../support/review-document-builder.ts';
import { readWorkbook } from '../support/unpacked-by-node.ts';
import { breachesOf, canValidateOoxml, validateOoxml } from '../support/validate-ooxml.ts';

const day = { today: '2026-01-15' };
const example = readWorkbook(readFileSync(join('sheets-templates', 'exempel.xlsx')), 'exempel.xlsx');
const earlier = readWorkbook(readFileSync(join('test', 'fixtures', 'exempel-0.1.xlsx')), 'exempel-0.1.xlsx');

if (!canValidateOoxml) process.stderr.write('Skipped: the schema validator runs on Linux for x64 only.\n');

describe('the schemas of Office Open XML are kept to', () => {
  const testWithValidator = canValidateOoxml || process.env['CI'] ? test : test.skip;

  testWithValidator.each(readdirSync('sheets-templates'))('by the template %s', (name) => {
    expect(validateOoxml(join('sheets-templates', name))).toEqual([]);
  });

  testWithValidator.each([
    ['with every section and kind of block', fullReviewDocument()],
    ['final and public', fullReviewDocument({ state: 'Slutlig', edition: 'Offentlig' })],
    ['with one empty section', reviewDocument({ sections: [section({ blocks: [] })] })],
    ['without sections', reviewDocument({ sections: [] })],
  ])('by a review %s', (_, review) => {
    expect(breachesOf(renderReview(review), 'docx')).toEqual([]);
  });

  testWithValidator('by the workbook and the documents of a review of the example', () => {
    const { files } = reviewFiles(example, reviewWorkbook(example.workbook, day), { isPublished: false });
    const written = files.flatMap(({ name, content }) => {
      const kind = name.endsWith('.xlsx') ? 'xlsx' : name.endsWith('.docx') ? 'docx' : undefined;
      return kind === undefined ? [] : [{ kind, bytes: content as Uint8Array } as const];
    });
    expect(written.map(({ kind }) => kind).sort()).toEqual(['docx', 'docx', 'xlsx']);
    expect(written.flatMap(({ kind, bytes }) => breachesOf(bytes, kind))).toEqual([]);
  });

  testWithValidator('by a workbook of an earlier version that has got what is new', () => {
    expect(breachesOf(prepareWorkbook(earlier, prepareTask(earlier.workbook, day)), 'xlsx')).toEqual([]);
  });

  testWithValidator('by a copy in which cells are mended', () => {
    const fixes = [...findFixes(checkWorkbook(example.workbook, day).findings), ...missingIds(example.workbook, day)];
    expect(fixes.length).toBeGreaterThan(0);
    expect(breachesOf(applyFixes(example, fixes).bytes, 'xlsx')).toEqual([]);
  });

  testWithValidator('by the document that a review in Google Docs starts from', () => {
    expect(breachesOf(baseDocument(), 'docx')).toEqual([]);
  });
});
