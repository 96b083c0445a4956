import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReviewDocument } from '../../../src/core/index.ts';
import { renderReview } from '../../../src/formats/word/render-review.ts';
import { fullReviewDocument } from '../../support/full-review-document.ts';
import { convertWithLibreOffice, testWithLibreOffice } from '../../support/libreoffice.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { CI: mustRun } = process.env;
const hasPdfReader = spawnSync('pdftotext', ['-v']).error === undefined;
if (!hasPdfReader) console.info('pdftotext is not installed: the test of the pages is skipped, or fails in CI.');
const testPages = hasPdfReader || mustRun ? testWithLibreOffice : test.skip;

const folder = temporaryFolder();

/** The text of each page, as LibreOffice lays the document out. */
const pagesOf = (review: ReviewDocument): string[] => {
  const file = join(folder(), 'review.docx');
  writeFileSync(file, renderReview(review));
  const pdf = convertWithLibreOffice(file, 'pdf', folder());
  const { stdout, error } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  if (error) throw error;
  return stdout.split('\f').slice(0, -1);
};

/** Numbers, from 1, of the pages where something stands. */
const pagesWith = (pages: readonly string[], pattern: RegExp): number[] =>
  pages.flatMap((page, index) => (pattern.test(page) ? [index + 1] : []));

const literally = (text: string): string => text.replace(/[()/.]/g, '\\$&');

describe('the review laid out', () => {
  const review = fullReviewDocument();

  testPages(
    'has each heading once, on the page that the contents say, under n (N), and repeats the header of a long table',
    () => {
      const pages = pagesOf(review);
      const contents = pages[1] ?? '';
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
