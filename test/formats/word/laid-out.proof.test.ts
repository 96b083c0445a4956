import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReviewDocument, reviewWorkbook, type Workbook } from '../../../src/core/index.ts';
import { buildDocument } from '../../../src/formats/word/build/build-document.ts';
import { estimatePages } from '../../../src/formats/word/pages/estimate-pages.ts';
import { renderReview } from '../../../src/formats/word/render-review.ts';
import { recordsWorkbook } from '../../bench/make-workbook.ts';
import { fullReviewDocument } from '../../support/full-review-document.ts';
import { convertWithLibreOffice, testWithLibreOffice } from '../../support/libreoffice.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';

const { CI: mustRun } = process.env;
const hasPdfReader = spawnSync('pdftotext', ['-v']).error === undefined;
if (!hasPdfReader) console.info('pdftotext is not installed: the test of the pages is skipped, or fails in CI.');
const testPages = hasPdfReader || mustRun ? testWithLibreOffice : test.skip;

const folder = temporaryFolder();

/** The text of each page, as LibreOffice lays the document out. */
function pagesOf(review: ReviewDocument): string[] {
  const file = join(folder(), 'review.docx');
  writeFileSync(file, renderReview(review));
  const pdf = convertWithLibreOffice(file, 'pdf', folder());
  const { stdout, error } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  if (error) throw error;
  return stdout.split('\f').slice(0, -1);
}

/** Numbers, from 1, of the pages where something stands. */
function pagesWith(pages: readonly string[], pattern: RegExp): number[] {
  return pages.flatMap((page, index) => (pattern.test(page) ? [index + 1] : []));
}

function literally(text: string): string {
  return text.replace(/[()/.]/g, '\\$&');
}

describe('the review laid out', () => {
  const review = fullReviewDocument();

  testPages(
    'has each heading once, on the page that the contents say, under n (N), and repeats the header of a long table',
    () => {
      const pages = pagesOf(review);
      const contents = pages.slice(0, 2).join('\n');
      for (const { number, title } of review.sections) {
        const entry = new RegExp(`^\\s*${literally(number)}\\s+${literally(title)}\\.+(\\d+)$`, 'm');
        const heading = new RegExp(`^\\s*${literally(number)}\\s+${literally(title.slice(0, 30))}`, 'm');
        const page = Number(entry.exec(contents)?.[1]);
        expect([title, pagesWith(pages, heading).filter((found) => found > 2)]).toEqual([title, [page]]);
      }

      expect(pages.length).toBeGreaterThan(10);
      expect(pages[0]).not.toContain(`(${pages.length})`);
      const numbered = pages.filter((page, index) => page.includes(`${index + 1} (${pages.length})`));
      expect(numbered).toHaveLength(pages.length - 1);

      const header = /^\s*ID\s+Åtgärd\s+Ansvarig\s+Slutdatum\s+Status/m;
      expect(pagesWith(pages, header).length).toBeGreaterThan(2);
    },
    120_000,
  );
});

/** The document and its appendices. */
function reviewOf(workbook: Workbook): ReviewDocument[] {
  const { document, appendices } = reviewWorkbook(workbook, { today: '2025-11-24' });
  return [document, appendices];
}

function template(name: string): ReviewDocument[] {
  return reviewOf(readWorkbook(readFileSync(`sheets-templates/${name}.xlsx`), `${name}.xlsx`).workbook);
}

/** The page of each heading in order, from 1, where LibreOffice puts it. */
function headingPages(pages: readonly string[], { sections }: ReviewDocument): number[] {
  const lines = pages.flatMap((page, index) =>
    page.split('\n').map((line) => ({ page: index + 1, line: line.replace(/\s+/g, ' ').trim() })),
  );
  let at = 0;
  return sections.map(({ number, title }) => {
    const heading = `${number} ${title}`.slice(0, 28);
    at = lines.findIndex(({ line }, index) => index >= at && line.startsWith(heading) && !/\.{3,} ?\d+$/.test(line));
    if (at < 0) throw new Error(`No page has ${heading}`);
    return lines[at]?.page ?? 0;
  });
}

/** How far off each number of the contents list is. */
function faults(review: ReviewDocument): number[] {
  const { pageOf } = estimatePages(buildDocument(review));
  return headingPages(pagesOf(review), review).map((page, place) =>
    Math.abs((pageOf.get(`_Toc${place + 1}`) ?? 0) - page),
  );
}

testPages(
  'the pages in contents lists are right, but for one in twenty that is off by one',
  () => {
    const [example = [], ...others] = [
      template('exempel'),
      template('exempel-planering'),
      template('arbetsbok-liten'),
      reviewOf(recordsWorkbook(600)),
    ].map((documents) => documents.flatMap(faults));
    const found = [example, ...others].flat();
    expect(found.length).toBeGreaterThan(50);
    expect(Math.max(...found)).toBeLessThanOrEqual(1);
    expect(found.filter((fault) => fault === 0).length / found.length).toBeGreaterThanOrEqual(0.95);
    expect(Math.max(...example)).toBe(0);
  },
  240_000,
);
